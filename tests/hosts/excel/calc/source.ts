import type { CellValue, HostArea } from '../model/types.ts';

/** A sheet as formulas see it. Rows and columns are zero-based. */
export interface CalcSheet {
  readonly name: string;
  /** Rows and columns from A1 to the last used cell. */
  readonly rows: number;
  readonly columns: number;
  /** What a cell holds where it has no formula; '' when it is empty. */
  value(row: number, column: number): CellValue;
  /** Formula with or without `=`; `null` when the cell has none. */
  formula(row: number, column: number): string | null;
}

/** An Excel table: header row included, totals row not. */
export interface CalcTable {
  readonly sheet: string;
  readonly area: HostArea;
  readonly showTotals: boolean;
}

/** The workbook as formulas see it; names are found whatever their case. */
export interface CalcSource {
  sheet(name: string): CalcSheet | null;
  table(name: string): CalcTable | null;
  /** Formula of a defined name, with or without `=`. */
  name(name: string): string | null;
}
