import type { Note } from '../basics/index.ts';

/**
 * A named, typed column of a table: a kind and a number for each row, as in a grid, but with texts
 * encoded in the column's own dictionary: distinct, in order of first appearance.
 */
export interface Column {
  /** Header, normalised: NFKC, trimmed, inner white space single, two header rows joined by a space. */
  readonly name: string;
  /** Header as it stands in the sheet. */
  readonly header: string;
  /** Zero-based sheet column. */
  readonly sheetColumn: number;
  /** `CellKind` of each row. */
  readonly kinds: Uint8Array;
  /** As in `GridColumn`, text and error codes pointing into `dictionary`. */
  readonly values: Float64Array;
  readonly dictionary: readonly string[];
  /** Number of rows of each `CellKind`, by kind. */
  readonly counts: readonly number[];
}

/** A table found in a sheet: header above, data rows below, totals rows set apart. */
export interface Table {
  readonly file: string;
  readonly sheet: string;
  /**
   * Sheet name, or the name of the defined table when the sheet has several or when the product
   * itself wrote it (`Lens…`).
   */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rowCount: number;
  /** 1-based sheet row of each data row. */
  readonly rowNumbers: Int32Array;
  /** 1-based sheet rows that hold the header. */
  readonly headerRows: readonly number[];
  /** 1-based sheet rows set apart as totals. */
  readonly totalsRows: readonly number[];
  /** Set when the product itself wrote the sheet. */
  readonly own?: 'settings' | 'result';
  readonly notes: readonly Note[];
}
