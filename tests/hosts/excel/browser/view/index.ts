export { blockView } from './block-view.ts';
export { sheetView, workbookView } from './sheet-view.ts';
export * from './types.ts';
