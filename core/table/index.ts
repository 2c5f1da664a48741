export { buildTables } from './build-tables.ts';
export { gridText } from './cell-text.ts';
export {
  CellKind,
  type DefinedTable,
  type Grid,
  type GridColumn,
  type MergedArea,
  type SourceFile,
  type TextPool,
} from './grid.ts';
export { normaliseHeader } from './normalise-header.ts';
export type { Column, Table } from './table.ts';
export { textOf } from './text-of.ts';
