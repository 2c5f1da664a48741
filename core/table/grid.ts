import type { Note } from '../basics/index.ts';

/** What a cell holds; the number stored beside it is read accordingly. */
export const CellKind = {
  empty: 0,
  number: 1,
  /** The stored number is an index into the texts. */
  text: 2,
  /** The stored number is milliseconds since 1970-01-01, wall clock read as UTC. */
  date: 3,
  /** The stored number is 0 or 1. */
  boolean: 4,
  /** The stored number is an index into the texts (`#N/A`, `#DIV/0!`, …). */
  error: 5,
  /** A number shown as a percentage; the stored number is the fraction (5 % is 0.05). */
  percent: 6,
  /** A formula whose result was never computed; the stored number is 0. */
  pending: 7,
} as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/** Texts by index; decoded only when asked for. */
export interface TextPool {
  readonly size: number;
  /** The text of an index in 0 … size − 1. */
  get(index: number): string;
}

/** One sheet column: a kind and a number for each stored row. */
export interface GridColumn {
  /** Zero-based sheet column (0 is A). */
  readonly index: number;
  readonly kinds: Uint8Array;
  readonly values: Float64Array;
}

/** A defined table (list object) inside a sheet. Rows are 1-based and columns 0-based, both inclusive. */
export interface DefinedTable {
  readonly name: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly hasTotals: boolean;
}

/** A merged area; same conventions as a defined table. */
export interface MergedArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/**
 * A sheet as typed columns. Only rows that have a cell are stored, so a far cell costs one row.
 * All columns have the length of `rowNumbers`; columns without any cell are absent.
 */
export interface Grid {
  readonly sheet: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** 1-based sheet row of each stored row, ascending. */
  readonly rowNumbers: Int32Array;
  /** In ascending order of `index`. */
  readonly columns: readonly GridColumn[];
  readonly texts: TextPool;
  readonly tables: readonly DefinedTable[];
  readonly merges: readonly MergedArea[];
  /** What the reader noticed in this sheet. */
  readonly notes: readonly Note[];
}

/** A file as read: its sheets in tab order. */
export interface SourceFile {
  /** File name without folders. */
  readonly name: string;
  readonly kind: 'xlsx' | 'csv';
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
  readonly grids: readonly Grid[];
  readonly notes: readonly Note[];
}
