import { normalQuantile } from './normal.ts';

/**
 * Customers needed per group to see a change from one rate to another with a two-sided
 * two-proportion z-test.
 *
 * @param from rate before, 0–1
 * @param to rate hoped for, 0–1
 * @returns whole number, or `null` when the rates are equal
 * @see Fleiss, Levin & Paik 2003, "Statistical Methods for Rates and Proportions", 4.13
 *
 * @example
 * sampleSizePerGroup(0.02, 0.035) // => 1865
 */
export function sampleSizePerGroup(
  from: number,
  to: number,
  { alpha = 0.05, power = 0.8 }: { readonly alpha?: number; readonly power?: number } = {},
): number | null {
  if (from === to) return null;
  const middle = (from + to) / 2;
  const ifEqual = normalQuantile(1 - alpha / 2) * Math.sqrt(2 * middle * (1 - middle));
  const ifDifferent = normalQuantile(power) * Math.sqrt(from * (1 - from) + to * (1 - to));
  return Math.ceil(((ifEqual + ifDifferent) / (to - from)) ** 2);
}
