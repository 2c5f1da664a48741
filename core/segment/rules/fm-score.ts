/**
 * Frequency and money as one score: their mean, rounded half up.
 *
 * @example
 * fmScore(2, 5) // => 4
 */
export function fmScore(f: number, m: number): number {
  return Math.floor((f + m + 1) / 2);
}
