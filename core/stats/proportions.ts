import type { ConfidenceInterval } from './confidence-interval.ts';
import { normalQuantile, normalTwoSided } from './normal.ts';

/** `hits` out of `n`, as in 267 buyers of 21,307 customers; `n` ≥ 1. */
export interface Proportion {
  readonly hits: number;
  readonly n: number;
}

/**
 * Wilson score interval of one rate, without continuity correction.
 *
 * @see Wilson 1927, "Probable Inference, the Law of Succession, and Statistical Inference"
 */
export function wilsonInterval({ hits, n }: Proportion, level = 0.95): ConfidenceInterval {
  const z = normalQuantile(1 - (1 - level) / 2);
  const rate = hits / n;
  const centre = rate + (z * z) / (2 * n);
  const spread = z * Math.sqrt((rate * (1 - rate) + (z * z) / (4 * n)) / n);
  const scale = 1 + (z * z) / n;
  return {
    low: hits === 0 ? 0 : Math.max(0, (centre - spread) / scale),
    high: hits === n ? 1 : Math.min(1, (centre + spread) / scale),
  };
}

/**
 * Interval of `second − first`, two independent rates: the hybrid of their Wilson intervals.
 *
 * @see Newcombe 1998, "Interval Estimation for the Difference Between Independent Proportions", method 10
 */
export function newcombeInterval(
  first: Proportion,
  second: Proportion,
  level = 0.95,
): ConfidenceInterval {
  const one = wilsonInterval(first, level);
  const two = wilsonInterval(second, level);
  const rateOne = first.hits / first.n;
  const rateTwo = second.hits / second.n;
  const difference = rateTwo - rateOne;
  return {
    low: difference - Math.hypot(rateTwo - two.low, one.high - rateOne),
    high: difference + Math.hypot(two.high - rateTwo, rateOne - one.low),
  };
}

/** A test statistic with its two-sided p-value. */
export interface ZTest {
  readonly z: number;
  readonly p: number;
}

/**
 * Two-proportion z-test with pooled variance, no continuity correction; z is positive when the second
 * rate is higher.
 *
 * @returns z = 0 and p = 1 when nobody or everybody of both is a hit
 */
export function twoProportionZ(first: Proportion, second: Proportion): ZTest {
  const pooled = (first.hits + second.hits) / (first.n + second.n);
  const variance = pooled * (1 - pooled) * (1 / first.n + 1 / second.n);
  if (variance <= 0) return { z: 0, p: 1 };
  const z = (second.hits / second.n - first.hits / first.n) / Math.sqrt(variance);
  return { z, p: normalTwoSided(z) };
}

/**
 * Smallest count expected in the four cells (hit or not, first or second) if both rates were equal;
 * below 5 the z-test is too rough and Fisher's exact test takes its place.
 *
 * @example
 * smallestExpected({ hits: 2, n: 10 }, { hits: 4, n: 10 }) // => 3
 */
export function smallestExpected(first: Proportion, second: Proportion): number {
  const hits = first.hits + second.hits;
  const n = first.n + second.n;
  return (Math.min(hits, n - hits) * Math.min(first.n, second.n)) / n;
}
