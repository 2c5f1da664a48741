import { type Grid, gridText } from '../../table/index.ts';

/** Texts of each row of a sheet that has any, left to right, empty cells passed over. */
export function sheetLines(grid: Grid): readonly (readonly string[])[] {
  const lines: string[][] = Array.from({ length: grid.rowNumbers.length }, () => []);
  for (const column of grid.columns) {
    for (let row = 0; row < lines.length; row += 1) {
      const text = gridText(grid, column, row);
      if (text !== null) lines[row]!.push(text);
    }
  }
  return lines.filter((line) => line.length > 0);
}
