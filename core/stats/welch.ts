import type { ConfidenceInterval } from './confidence-interval.ts';
import { studentQuantile, studentTwoSided } from './student.ts';

/** Mean, sample standard deviation and number of the values of a group. */
export interface SampleSummary {
  readonly mean: number;
  readonly sd: number;
  readonly n: number;
}

export interface WelchTest extends ConfidenceInterval {
  readonly t: number;
  /** Degrees of freedom by Welch and Satterthwaite. */
  readonly df: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * Welch's t-test of two means with unequal variances, and the interval of `second − first`; t is
 * positive when the second mean is higher.
 *
 * @returns `null` with fewer than two values in a group, or no spread in either
 * @see Welch 1947, "The Generalization of Student's Problem When Several Different Population
 *   Variances Are Involved"
 */
export function welchTest(
  first: SampleSummary,
  second: SampleSummary,
  level = 0.95,
): WelchTest | null {
  if (first.n < 2 || second.n < 2) return null;
  const one = first.sd ** 2 / first.n;
  const two = second.sd ** 2 / second.n;
  const variance = one + two;
  if (!(variance > 0)) return null;
  const df = variance ** 2 / (one ** 2 / (first.n - 1) + two ** 2 / (second.n - 1));
  const error = Math.sqrt(variance);
  const difference = second.mean - first.mean;
  const t = difference / error;
  const reach = studentQuantile(1 - (1 - level) / 2, df) * error;
  return {
    t,
    df,
    p: studentTwoSided(t, df),
    low: difference - reach,
    high: difference + reach,
  };
}
