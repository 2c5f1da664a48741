export { workbookFromFile, workbookOf } from './from-xlsx.ts';
export { type ExportOptions, workbookBytes } from './to-xlsx.ts';
