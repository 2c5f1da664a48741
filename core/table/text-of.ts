import { plainText } from './cell-text.ts';
import { CellKind } from './grid.ts';
import type { Column } from './table.ts';

/**
 * Text of a table cell: texts and errors as they stand, numbers plain (`17850`), dates ISO
 * (`2024-01-05`, with the time where there is one), percentages `5%`, booleans `TRUE` and `FALSE`.
 *
 * @returns `null` for an empty cell and for a formula that was never computed
 */
export function textOf(column: Column, row: number): string | null {
  const kind = column.kinds[row] ?? CellKind.empty;
  const value = column.values[row] ?? 0;
  if (kind === CellKind.text || kind === CellKind.error) return column.dictionary[value] ?? null;
  return plainText(kind, value);
}
