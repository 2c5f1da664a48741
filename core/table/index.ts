export {
  CellKind,
  type DefinedTable,
  type Grid,
  type GridColumn,
  type MergedArea,
  type SourceFile,
  type TextPool,
} from './grid.ts';
export type { Column, Table } from './table.ts';
