import { erfc } from './error-function.ts';

/**
 * Probability that a standard normal value is at most z.
 *
 * @example
 * normalCdf(0) // => 0.5
 */
export function normalCdf(z: number): number {
  return erfc(-z / Math.SQRT2) / 2;
}

/**
 * Two-sided p-value of a z statistic; 1 for z = 0, down to about 1e-308.
 *
 * @example
 * normalTwoSided(0) // => 1
 */
export function normalTwoSided(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}

/**
 * The z with `normalCdf(z) = probability`: Hastings' approximation, polished by Halley steps on the
 * accurate distribution function.
 *
 * @param probability strictly between 0 and 1; ±Infinity at the ends
 * @see Abramowitz & Stegun 1964, 26.2.23
 *
 * @example
 * normalQuantile(0.5) // => 0
 */
export function normalQuantile(probability: number): number {
  if (probability <= 0) return Number.NEGATIVE_INFINITY;
  if (probability >= 1) return Number.POSITIVE_INFINITY;
  if (probability > 0.5) return -normalQuantile(1 - probability);
  if (probability === 0.5) return 0;
  const tail = Math.sqrt(-2 * Math.log(probability));
  const numerator = 2.515517 + tail * (0.802853 + tail * 0.010328);
  const denominator = 1 + tail * (1.432788 + tail * (0.189269 + tail * 0.001308));
  let z = numerator / denominator - tail;
  for (let step = 0; step < 4; step += 1) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    if (density === 0) break;
    const off = (normalCdf(z) - probability) / density;
    z -= off / (1 + (z * off) / 2);
  }
  return z;
}
