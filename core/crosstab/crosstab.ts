import type { Dimension } from '../basics/index.ts';
import type { Crosstab } from './types.ts';

/** Values of a variable that get a row or column of their own; the others are counted together. */
const MOST_VALUES = 12;

/**
 * Counts of two variables against each other, the commonest values first; values past the twelfth are
 * counted together. The order of rows changes nothing.
 *
 * @param row and column: codes of the same customers; −1 is missing
 * @param other what the values past the twelfth are called together
 * @param asked for a variable, 1 for the customers in a sheet with it; the others could have no value
 * @returns no rows and columns when nobody has both values
 *
 * @example
 * Array.from(crosstab({ codes: Int32Array.of(0, 0, 1), values: ['a', 'b'] }, { codes: Int32Array.of(0, 1, 1), values: ['x', 'y'] }, '…').counts) // => [1, 1, 1, 0]
 */
export function crosstab(
  row: Dimension,
  column: Dimension,
  other: string,
  asked: readonly Uint8Array[] = [],
): Crosstab {
  const both = Uint8Array.from(row.codes, (code, at) =>
    code >= 0 && column.codes[at]! >= 0 ? 1 : 0,
  );
  const down = placesOf(row, both, other);
  const across = placesOf(column, both, other);
  const counts = new Int32Array(down.names.length * across.names.length);
  let n = 0;
  let elsewhere = 0;
  both.forEach((is, at) => {
    if (is === 0) {
      if (asked.some((of) => of[at] === 0)) elsewhere += 1;
      return;
    }
    n += 1;
    counts[down.place[row.codes[at]!]! * across.names.length + across.place[column.codes[at]!]!]! +=
      1;
  });
  const cell = (r: number, c: number) => counts[r * across.names.length + c]!;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    rows: down.names,
    columns: across.names,
    counts,
    rowTotals: down.names.map((_, r) => sum(across.names.map((__, c) => cell(r, c)))),
    columnTotals: across.names.map((_, c) => sum(down.names.map((__, r) => cell(r, c)))),
    n,
    missing: both.length - n - elsewhere,
    elsewhere,
  };
}

/** Place of each value among those shown. */
function placesOf({ codes, values }: Dimension, both: Uint8Array, other: string) {
  const sizes = new Int32Array(values.length);
  codes.forEach((code, at) => {
    if (both[at] === 1) sizes[code]! += 1;
  });
  const present = [...sizes.keys()]
    .filter((code) => sizes[code]! > 0)
    .sort((one, two) => sizes[two]! - sizes[one]! || (values[one]! < values[two]! ? -1 : 1));
  const own = present.length > MOST_VALUES ? present.slice(0, MOST_VALUES - 1) : present;
  const place = new Int32Array(values.length).fill(own.length);
  own.forEach((code, index) => {
    place[code] = index;
  });
  const names = own.map((code) => values[code]!);
  return { names: own.length < present.length ? [...names, other] : names, place };
}
