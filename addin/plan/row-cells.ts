import type { ReportCell } from '#core';
import type { CellLook } from '#workbook/look';
import type { Entered } from './entered-value.ts';

/** A cell as it is entered, and its formula where it has one. */
export interface DraftCell {
  readonly value: Entered;
  readonly formula?: string;
}

/** Looks of a row's cells by column of the sheet; a gap: no look. Rows that look alike share one. */
export type RowLooks = readonly (CellLook | undefined)[];

/** Rows of a long table: plain values under the same looks. */
export interface LongRows {
  /** 1-based sheet row of the first. */
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly ReportCell[])[];
  /** Values of a row as they are entered. */
  readonly entered: (cells: readonly ReportCell[]) => readonly Entered[];
  readonly looks: RowLooks;
}
