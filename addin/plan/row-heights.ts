import { ROW_HEIGHT } from '#workbook/look';
import type { SheetPlan } from './types.ts';

/** Heights of all rows in use, from the first on: the standard, and rows that need more. */
export function rowHeights(
  heights: ReadonlyMap<number, number>,
  lastRow: number,
): SheetPlan['heights'] {
  if (lastRow === 0) return [];
  const found: { row: number; rows: number; points: number }[] = [];
  for (const [row, points] of [...heights].sort(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last && last.row + last.rows === row && last.points === points) last.rows++;
    else found.push({ row, rows: 1, points });
  }
  return [{ row: 1, rows: lastRow, points: ROW_HEIGHT }, ...found];
}
