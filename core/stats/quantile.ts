import type { RankedValues } from './ranked-values.ts';

/**
 * Quantile of ascending values by linear interpolation between order statistics (Hyndman & Fan type 7,
 * Excel PERCENTILE.INC).
 *
 * @param sorted ascending, at least one value
 * @param probability 0–1
 * @returns the quantile; NaN for no values
 * @see Hyndman & Fan 1996, "Sample Quantiles in Statistical Packages"
 *
 * @example
 * quantile([1, 2, 3, 4], 0.5) // => 2.5
 */
export function quantile(sorted: ArrayLike<number>, probability: number): number {
  return interpolated(sorted.length, probability, (rank) => sorted[rank]!);
}

/** The same of values that aren't sorted, for several probabilities. */
export function rankedQuantiles(
  values: RankedValues,
  probabilities: readonly number[],
): readonly number[] {
  const last = values.length - 1;
  if (last >= 0) {
    const below = probabilities.map((each) => Math.floor(each * last));
    values.prepareRanks([...below, ...below.map((rank) => Math.min(rank + 1, last))]);
  }
  return probabilities.map((each) => interpolated(values.length, each, (rank) => values.at(rank)));
}

function interpolated(n: number, probability: number, at: (rank: number) => number): number {
  const last = n - 1;
  if (last < 0) return Number.NaN;
  const position = probability * last;
  const below = Math.floor(position);
  const low = at(below);
  const high = at(Math.min(below + 1, last));
  return low + (position - below) * (high - low);
}
