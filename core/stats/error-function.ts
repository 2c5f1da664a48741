const TWO_OVER_ROOT_PI = 2 / Math.sqrt(Math.PI);

/**
 * Complementary error function, accurate to about 1e-14 relative, also far out in the tail (down to
 * the smallest number, at x ≈ 26.5). The normal table of simple-statistics stops at .999, so p-values
 * are made from this.
 *
 * @see Abramowitz & Stegun 1964, 7.1.6 (series) and 7.1.14 (continued fraction)
 *
 * @example
 * erfc(0) // => 1
 */
export function erfc(x: number): number {
  if (x < 0) return 2 - erfc(-x);
  if (x > 27) return 0;
  return x < 2 ? 1 - erfSeries(x) : erfcFraction(x);
}

function erfSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > sum * 1e-17; n += 1) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return TWO_OVER_ROOT_PI * Math.exp(-x * x) * sum;
}

/** e^(x²)·erfc(x)·√π/2 = 1/(2x + 2/(2x + 4/(2x + 6/(2x + …)))) × 1, evaluated from the far end. */
function erfcFraction(x: number): number {
  let rest = 0;
  for (let k = 120; k >= 1; k -= 1) rest = (2 * k) / (2 * x + rest);
  return (TWO_OVER_ROOT_PI * Math.exp(-x * x)) / (2 * x + rest);
}
