const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;

/**
 * Natural logarithm of the gamma function of a positive number; `logGamma(n + 1)` is ln n!.
 *
 * @see Lanczos 1964, "A Precision Approximation of the Gamma Function" (g = 7, nine terms)
 */
export function logGamma(x: number): number {
  const shifted = x - 1;
  const base = shifted + 7.5;
  let sum: number = LANCZOS[0];
  for (let k = 1; k < LANCZOS.length; k += 1) sum += LANCZOS[k]! / (shifted + k);
  return Math.log(Math.sqrt(2 * Math.PI)) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}
