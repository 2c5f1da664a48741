/**
 * Column letters from a zero-based index.
 *
 * @example
 * columnLetters(0) // => 'A'
 * columnLetters(27) // => 'AB'
 */
export function columnLetters(index: number): string {
  let rest = index;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

/**
 * A sheet name as it stands in a reference: quoted when it must be.
 *
 * @example
 * quoteSheet('Orders') // => 'Orders'
 * quoteSheet("Q4's 漏斗") // => "'Q4''s 漏斗'"
 */
export function quoteSheet(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/**
 * `Sheet!C12` from a sheet name, a zero-based column and a 1-based row.
 *
 * @example
 * cellRef('Orders', 2, 12) // => 'Orders!C12'
 */
export function cellRef(sheet: string, column: number, row: number): string {
  return `${quoteSheet(sheet)}!${columnLetters(column)}${row}`;
}

/**
 * `Sheet!C2:C9`; a single cell when both ends are the same.
 *
 * @example
 * rangeRef('Orders', 2, 2, 2, 9) // => 'Orders!C2:C9'
 */
export function rangeRef(
  sheet: string,
  firstColumn: number,
  firstRow: number,
  lastColumn: number,
  lastRow: number,
): string {
  const first = cellRef(sheet, firstColumn, firstRow);
  if (firstColumn === lastColumn && firstRow === lastRow) return first;
  return `${first}:${columnLetters(lastColumn)}${lastRow}`;
}
