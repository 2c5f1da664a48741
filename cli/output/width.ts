import { displayWidth } from '#core';

/** Lines of aligned cells, two spaces apart; no trailing blanks. */
export function alignedLines(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell));
    });
  }
  return rows.map((row) =>
    row
      .map((cell, index) => cell + ' '.repeat(widths[index]! - displayWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
}
