/** Rows 1-based, columns 0-based, both ends included. */
export interface Area {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/**
 * An area from a reference; `null` when it isn't a range of cells.
 *
 * @example
 * parseArea('B2:AA9') // => { firstRow: 2, lastRow: 9, firstColumn: 1, lastColumn: 26 }
 */
export function parseArea(reference: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(reference);
  if (match === null) return null;
  const [, firstLetters = '', firstDigits = '', lastLetters = firstLetters] = match;
  const columns = [columnIndex(firstLetters), columnIndex(lastLetters)];
  const rows = [Number(firstDigits), Number(match[4] ?? firstDigits)];
  return {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}

/**
 * Zero-based column of its letters.
 *
 * @example
 * columnIndex('AB') // => 27
 */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
