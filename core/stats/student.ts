import { incompleteBeta } from './incomplete-beta.ts';
import { normalQuantile } from './normal.ts';

/**
 * Two-sided p-value of Student's t; 1 for t = 0.
 *
 * @param degrees degrees of freedom, above 0, not necessarily whole
 *
 * @example
 * studentTwoSided(0, 10) // => 1
 */
export function studentTwoSided(t: number, degrees: number): number {
  const square = t * t;
  const total = degrees + square;
  return incompleteBeta(degrees / 2, 0.5, degrees / total, square / total);
}

/**
 * Probability that Student's t is at most `t`.
 *
 * @example
 * studentCdf(0, 10) // => 0.5
 */
export function studentCdf(t: number, degrees: number): number {
  const tail = studentTwoSided(t, degrees) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * The t with `studentCdf(t) = probability`, by halving an interval around it.
 *
 * @param probability strictly between 0 and 1; ±Infinity at the ends
 *
 * @example
 * studentQuantile(0.5, 10) // => 0
 */
export function studentQuantile(probability: number, degrees: number): number {
  if (probability <= 0) return Number.NEGATIVE_INFINITY;
  if (probability >= 1) return Number.POSITIVE_INFINITY;
  if (probability < 0.5) return -studentQuantile(1 - probability, degrees);
  if (probability === 0.5) return 0;
  const twoSided = 2 * (1 - probability);
  // t has heavier tails than the normal, so its quantile lies further out.
  let low = normalQuantile(probability);
  let high = 2 * low + 1;
  while (studentTwoSided(high, degrees) > twoSided) {
    low = high;
    high *= 2;
  }
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (studentTwoSided(middle, degrees) > twoSided) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
