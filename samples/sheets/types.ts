/** What a cell of the sample holds. */
export type SampleCell = string | number | Date | null;

/** One sheet of the sample, ready to be written. */
export interface SampleSheet {
  readonly name: string;
  /** 1-based row of the header. */
  readonly headerRow: number;
  readonly rows: readonly (readonly SampleCell[])[];
  /** Widths in characters, by column. */
  readonly widths: readonly number[];
  /** Zero-based columns that hold dates, or times of a day. */
  readonly dateColumns: readonly number[];
  readonly timeColumns: readonly number[];
}
