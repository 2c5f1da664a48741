import { preciseSum } from '../stats/index.ts';
import type { ClusterColumn, Points } from './types.ts';

/** Columns made comparable, with what is needed to go back to their own units. */
export interface Features {
  readonly points: Points;
  /** Row of each point. */
  readonly rows: Int32Array;
  /** Mean and spread of each column, after the logarithm. */
  readonly means: readonly number[];
  readonly spreads: readonly number[];
  /** Columns whose values are all the same: they tell nothing apart. */
  readonly constant: readonly string[];
}

/**
 * Rows without a missing value as points: the logarithm where wanted, then minus the mean over the
 * standard deviation (of the population). Points are sorted, so that the order of rows changes nothing.
 *
 * @param columns as many values in each
 * @param options `log`: ln(1 + x), mirrored below 0; `standardise`: each column to mean 0 and sd 1
 * @returns no points when every row misses a value; a column without spread becomes 0
 */
export function features(
  columns: readonly ClusterColumn[],
  { log, standardise }: { readonly log: boolean; readonly standardise: boolean },
): Features {
  const complete = completeRows(columns);
  const taken = columns.map(({ values }) =>
    Float64Array.from(complete, (row) => (log ? signedLog(values[row]!) : values[row]!)),
  );
  const order = [...complete.keys()].sort((one, other) => {
    for (const column of taken) {
      if (column[one] !== column[other]) return column[one]! - column[other]!;
    }
    return 0;
  });
  const n = complete.length;
  const dimensions = columns.length;
  const means: number[] = [];
  const spreads: number[] = [];
  const constant: string[] = [];
  const values = new Float64Array(n * dimensions);
  for (const [index, column] of taken.entries()) {
    const at = (position: number) => column[order[position]!]!;
    const mean = n === 0 ? 0 : preciseSum(n, at) / n;
    const spread =
      n === 0 ? 0 : Math.sqrt(preciseSum(n, (position) => (at(position) - mean) ** 2) / n);
    if (!(spread > Math.abs(mean) * 1e-14)) constant.push(columns[index]!.name);
    const isConstant = constant.at(-1) === columns[index]!.name;
    means.push(mean);
    spreads.push(isConstant ? 0 : spread);
    for (let position = 0; position < n; position += 1) {
      const value = at(position);
      const scaled = isConstant ? 0 : (value - mean) / spread;
      values[position * dimensions + index] = standardise ? scaled : value;
    }
  }
  const rows = Int32Array.from(order, (position) => complete[position]!);
  return { points: { n, dimensions, values }, rows, means, spreads, constant };
}

/**
 * The natural logarithm of 1 + x, and the same mirrored for values below 0.
 *
 * @example
 * signedLog(0) // => 0
 * signedLog(-3) === -signedLog(3) // => true
 */
export function signedLog(value: number): number {
  return value < 0 ? -Math.log1p(-value) : Math.log1p(value);
}

/** The value a `signedLog` was taken of. */
export function signedExp(value: number): number {
  return value < 0 ? -Math.expm1(-value) : Math.expm1(value);
}

function completeRows(columns: readonly ClusterColumn[]): readonly number[] {
  const length = columns[0]?.values.length ?? 0;
  const rows: number[] = [];
  for (let row = 0; row < length; row += 1) {
    if (columns.every(({ values }) => Number.isFinite(values[row]))) rows.push(row);
  }
  return rows;
}
