import { logGamma } from './log-gamma.ts';

const TINY = 1e-300;
const MAX_ITERATIONS = 200_000;

/**
 * Regularised incomplete beta function I_x(a, b). Both x and 1 − x are given, so that neither end
 * loses digits.
 *
 * @param a positive
 * @param b positive
 * @param x 0–1
 * @param rest 1 − x
 * @see Press et al., "Numerical Recipes", 6.4 (Lentz's continued fraction)
 *
 * @example
 * incompleteBeta(2, 3, 0, 1) // => 0
 * incompleteBeta(2, 3, 1, 0) // => 1
 */
export function incompleteBeta(a: number, b: number, x: number, rest: number): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * logOf(x, rest) + b * logOf(rest, x),
  );
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(a, b, x)) / a
    : 1 - (front * fraction(b, a, rest)) / b;
}

/** ln x, through 1 − x where x is near 1. */
function logOf(x: number, rest: number): number {
  return x > 0.5 ? Math.log1p(-rest) : Math.log(x);
}

function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= MAX_ITERATIONS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const factor = d * c;
    result *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return result;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
