import { cellRef } from '../../basics/index.ts';
import { CellKind, type Column, type Table, textOf } from '../../table/index.ts';
import { sheetRow } from '../journal.ts';
import { parseNumber } from '../read/number.ts';
import type { Undone } from '../read/read-column.ts';
import { saysMissing, tidyText } from '../read/text.ts';
import type { TypedNumber } from '../types.ts';

/** Address of a cell of a table, as `Sheet!C3`; '' without a column. */
export function addressOf(table: Table, column: Column | null, row: number): string {
  return column === null ? '' : cellRef(table.sheet, column.sheetColumn, sheetRow(table, row));
}

/** A cell's text as typed, tidied; `null` when empty, missing, or an error. */
export function typedText(column: Column | null, row: number): string | null {
  if (column === null || column.kinds[row] === CellKind.error) return null;
  const text = tidyText(textOf(column, row) ?? '');
  return saysMissing(text) ? null : text;
}

/** A cell as a number with the way it was written; `null` when it holds no number. */
export function typedNumber(table: Table, column: Column | null, row: number): TypedNumber | null {
  if (column === null) return null;
  const where = addressOf(table, column, row);
  const value = column.values[row] ?? 0;
  const kind = column.kinds[row];
  if (kind === CellKind.percent) return { value, form: 'percent', where };
  if (kind === CellKind.number) return { value, form: 'number', where };
  if (kind !== CellKind.text) return null;
  const parsed = parseNumber(column.dictionary[value] ?? '');
  return parsed === null ? null : { value: parsed.value, form: parsed.form, where };
}

/** Value of a typed number, or `null`. */
export function numberAt(table: Table, column: Column | null, row: number): number | null {
  return typedNumber(table, column, row)?.value ?? null;
}

/**
 * Rates and shares of a column as 0–1. Where some plain number is above 1 (33, 60, 5), the column is
 * written in percent without the sign, and plain numbers are divided by 100.
 */
export function fractionsOf(table: Table, column: Column | null): readonly (number | null)[] {
  const cells = Array.from({ length: table.rowCount }, (_, row) => typedNumber(table, column, row));
  const inPercent = cells.some((cell) => cell?.form === 'number' && cell.value > 1);
  return cells.map((cell) => {
    if (cell === null) return null;
    return cell.form === 'number' && inPercent
      ? Number((cell.value / 100).toPrecision(15))
      : cell.value;
  });
}

/**
 * Decimals a printed percentage shows.
 *
 * @example
 * percentDecimals('33%') // => 0
 * percentDecimals('33.3 %') // => 1
 */
export function percentDecimals(text: string): number {
  return /[.](\d+)/.exec(text)?.[1]?.length ?? 0;
}

/** Texts of a column, each empty cell below a filled one taken to repeat it, as merged cells do. */
export function filledDown(
  table: Table,
  column: Column | null,
  undone: Undone,
): { readonly texts: readonly (string | null)[]; readonly filled: Int32Array } {
  const isOff = undone.has('clean.filled-down');
  let last: string | null = null;
  const filled: number[] = [];
  const texts = Array.from({ length: table.rowCount }, (_, row) => {
    const text = typedText(column, row);
    if (isOff) return text;
    if (text === null && last !== null) filled.push(row);
    last = text ?? last;
    return last;
  });
  return { texts, filled: Int32Array.from(filled) };
}
