import { columnLetters, quoteSheet } from '#core';

/** A range of cells on one sheet. */
export interface CellRange {
  readonly sheet: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

const RANGE =
  /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/**
 * A range from its reference, `Sheet!A2:A6` or `'My sheet'!B3`.
 *
 * @throws when the text isn't one: references come from the report, so a wrong one is a fault in it
 *
 * @example
 * parseRange("'Q4''s path'!B2:B6").sheet // => "Q4's path"
 */
export function parseRange(reference: string): CellRange {
  const match = RANGE.exec(reference);
  if (!match) throw new Error(`not a range of cells: ${reference}`);
  const [, quoted, plain, column = '', row, lastColumn = column, lastRow = row] = match;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? '',
    firstColumn: columnIndex(column),
    lastColumn: columnIndex(lastColumn),
    firstRow: Number(row),
    lastRow: Number(lastRow),
  };
}

/**
 * A range as charts write it: absolute, its sheet quoted where needed.
 *
 * @example
 * absoluteRange(parseRange('T1!B2:B6')) // => "'T1'!$B$2:$B$6"
 */
export function absoluteRange(range: CellRange): string {
  const first = `$${columnLetters(range.firstColumn)}$${range.firstRow}`;
  const last = `$${columnLetters(range.lastColumn)}$${range.lastRow}`;
  return `${quoteSheet(range.sheet)}!${first}:${last}`;
}

const columnIndex = (letters: string): number =>
  [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
