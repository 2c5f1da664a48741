/**
 * Columns a text takes in a terminal: East Asian wide characters take two, combining marks none.
 *
 * @example
 * displayWidth('客户 A') // => 6
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{Mark}/u.test(character)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

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
