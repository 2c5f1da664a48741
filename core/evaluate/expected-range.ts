import type { ConfidenceInterval } from '../stats/index.ts';
import { studentQuantile, studentTwoSided } from '../stats/index.ts';

/** Where the mean of the next periods is expected, from the spread of earlier ones. */
export interface ExpectedRange extends ConfidenceInterval {
  readonly mean: number;
  /** Sample standard deviation of the earlier periods, or the least it was taken to be. */
  readonly sd: number;
  readonly df: number;
}

/** Fewest earlier periods a range is made from. */
export const FEWEST_PERIODS = 4;

interface RangeOptions {
  /** Probability that the range holds what comes, when nothing changes. */
  readonly level?: number;
  /** How many coming periods are averaged. */
  readonly ahead?: number;
  /** The spread is taken to be at least this. */
  readonly leastSd?: number;
}

/**
 * Prediction interval of the mean of the next `ahead` periods, from independent earlier ones of about
 * normal spread: mean ± t(n − 1) · s · √(1/ahead + 1/n).
 *
 * @returns `null` from fewer than four periods, or when all are equal and no least spread is given
 * @see Hahn & Meeker 1991, "Statistical Intervals", section 4.7–4.8
 *
 * @example
 * expectedRange([10, 12, 14, 12], { level: 0.95 })?.mean // => 12
 * expectedRange([10, 12, 14]) // => null
 */
export function expectedRange(
  earlier: readonly number[],
  { level = 0.95, ahead = 1, leastSd = 0 }: RangeOptions = {},
): ExpectedRange | null {
  const n = earlier.length;
  if (n < FEWEST_PERIODS) return null;
  const mean = earlier.reduce((sum, value) => sum + value, 0) / n;
  const squares = earlier.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const sd = Math.max(leastSd, Math.sqrt(squares / (n - 1)));
  if (!(sd > 0)) return null;
  const df = n - 1;
  const reach = studentQuantile(1 - (1 - level) / 2, df) * sd * Math.sqrt(1 / ahead + 1 / n);
  return { mean, sd, df, low: mean - reach, high: mean + reach };
}

/**
 * Two-sided p-value of the mean of `ahead` periods, were nothing changed: the level at which it would
 * stand at the edge of its expected range.
 */
export function outsideRangeP(
  value: number,
  { mean, sd, df }: ExpectedRange,
  ahead: number,
): number {
  const error = sd * Math.sqrt(1 / ahead + 1 / (df + 1));
  return studentTwoSided((value - mean) / error, df);
}
