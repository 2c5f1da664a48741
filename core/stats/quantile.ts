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
  const last = sorted.length - 1;
  if (last < 0) return Number.NaN;
  const position = probability * last;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, last)]!;
  return low + (position - below) * (high - low);
}
