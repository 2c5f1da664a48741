import type { Grid, GridColumn } from './grid.ts';

/** A rectangle of a sheet that holds one table. Rows are indexes of stored rows of the grid. */
export interface Block {
  readonly name: string;
  readonly grid: Grid;
  readonly columns: readonly GridColumn[];
  readonly firstRow: number;
  /** One past the last row. */
  readonly endRow: number;
  /** Row known to be the header, from a defined table; `null`: to be found. */
  readonly headerRow: number | null;
  /** The last row is a defined table's totals row. */
  readonly endsWithTotals: boolean;
}
