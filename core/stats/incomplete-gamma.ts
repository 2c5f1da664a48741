import { logGamma } from './log-gamma.ts';

const TINY = 1e-300;
const ENOUGH = 1e-16;
const MAX_ITERATIONS = 100_000;

/**
 * Regularised upper incomplete gamma function Q(a, x) for a > 0 and x ≥ 0: the share of a gamma
 * distribution of shape a above x. By its series below a + 1, by its continued fraction above, so that
 * small values keep their digits.
 *
 * @see Abramowitz & Stegun 1964, "Handbook of Mathematical Functions", 6.5.29 and 6.5.31
 *
 * @example
 * upperIncompleteGamma(1, 0) // => 1
 */
export function upperIncompleteGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; k < MAX_ITERATIONS && term > sum * ENOUGH; k += 1) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** Lentz's way through the continued fraction. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k < MAX_ITERATIONS; k += 1) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / away(numerator * d + b);
    c = away(b + numerator / c);
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < ENOUGH) break;
  }
  return fraction;
}

function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
