import { type Dimension, roundTo } from '../basics/index.ts';
import type { Orders } from '../clean/index.ts';
import type { RoleId } from '../roles/index.ts';

/** Sums are rounded to this many decimals, so that the order of rows cannot change them. */
const MONEY_DECIMALS = 6;
/** Columns that money is set out by, in the order of choice. */
const ROLES: readonly RoleId[] = ['category', 'channel', 'city', 'region', 'campaign', 'product'];
/** A table of more rows or columns than this is not read by anyone. */
const MOST_VALUES = 20;

/** Money and rows by two columns, cell after cell: row × number of columns + column. */
export interface GroupedSums {
  readonly sums: Float64Array;
  readonly counts: Int32Array;
}

/** Net money of the orders by two of their columns. */
export interface MoneyTable extends GroupedSums {
  readonly row: RoleId;
  readonly column: RoleId;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Order rows with both values. */
  readonly n: number;
}

/**
 * Sums and counts by two columns in one pass; rows without one of the values are left out.
 *
 * @param values one a row, no NaN
 *
 * @example
 * Array.from(sumsBy(Float64Array.of(5, 7, 2), { codes: Int32Array.of(0, 0, 1), values: ['a', 'b'] }, { codes: Int32Array.of(0, 0, 0), values: ['x'] }).sums) // => [12, 2]
 */
export function sumsBy(values: Float64Array, row: Dimension, column: Dimension): GroupedSums {
  const across = column.values.length;
  const sums = new Float64Array(row.values.length * across);
  const counts = new Int32Array(sums.length);
  const down = row.codes;
  const along = column.codes;
  for (let at = 0; at < values.length; at += 1) {
    const one = down[at]!;
    const two = along[at]!;
    if (one < 0 || two < 0) continue;
    const cell = one * across + two;
    sums[cell]! += values[at]!;
    counts[cell]! += 1;
  }
  for (let cell = 0; cell < sums.length; cell += 1) {
    sums[cell] = roundTo(sums[cell]!, MONEY_DECIMALS);
  }
  return { sums, counts };
}

/**
 * Net money by the first two columns of the orders that make a table.
 *
 * @returns `null` when fewer than two columns have 2 to 20 values
 */
export function moneyTable(orders: Orders | null): MoneyTable | null {
  if (orders === null) return null;
  const [row, column] = ROLES.filter((role) => {
    const values = orders.dimensions.get(role)?.values.length ?? 0;
    return values >= 2 && values <= MOST_VALUES;
  });
  if (row === undefined || column === undefined) return null;
  const down = orders.dimensions.get(row)!;
  const across = orders.dimensions.get(column)!;
  const grouped = sumsBy(orders.amount, down, across);
  const n = grouped.counts.reduce((sum, count) => sum + count, 0);
  return { ...grouped, row, column, rows: down.values, columns: across.values, n };
}
