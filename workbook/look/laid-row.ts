import type { Format, RichCell } from '#core';
import type { CellLook } from './cell-look.ts';

/** A cell of a table at its place in the sheet. */
export interface LaidCell {
  /** Zero-based column of the sheet. */
  readonly column: number;
  /** Columns it covers; more than one are merged. */
  readonly span: number;
  /** Formula and link name the sheets as they are in the workbook. */
  readonly cell: RichCell;
  readonly format: Format;
  readonly look: CellLook;
}

/** A row of a table as it is drawn. */
export interface LaidRow {
  /** 1-based. */
  readonly row: number;
  readonly cells: readonly LaidCell[];
  /** Cells without content that have a look all the same: empty ones, and those a cell covers. */
  readonly blanks: readonly { readonly column: number; readonly look: CellLook }[];
  /** Points; `null`: the standard height. */
  readonly height: number | null;
}
