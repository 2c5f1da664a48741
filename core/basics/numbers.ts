/**
 * A number rounded half away from zero to a number of decimals; money is rounded to 6 before any
 * ranking, so that the order of summation cannot break ties.
 *
 * @example
 * roundTo(2.0000004999, 6) // => 2
 * roundTo(0.1 + 0.2, 6) // => 0.3
 */
export function roundTo(value: number, decimals: number): number {
  const factor = decimals === 6 ? 1e6 : 10 ** decimals;
  const scaled = Math.abs(value) * factor;
  if (!Number.isFinite(scaled) || scaled >= Number.MAX_SAFE_INTEGER) return value;
  return (Math.sign(value) * Math.round(scaled)) / factor;
}

/** `part / whole`, or `null` when the whole is 0. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
