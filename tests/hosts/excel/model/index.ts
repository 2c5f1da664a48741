export * from './address.ts';
export * from './area.ts';
export { CellStore, Layer } from './cells.ts';
export type { HostChange } from './changes.ts';
export { FormatStore } from './formats.ts';
export { HostSheet, STANDARD_HEIGHT, STANDARD_WIDTH } from './sheet.ts';
export type * from './types.ts';
export { type Calculator, HostWorkbook } from './workbook.ts';
