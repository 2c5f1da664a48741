import { grouped } from '../i18n/index.ts';

/**
 * A number with its sign (a true minus), thousands separators and fixed decimals.
 *
 * @example
 * signed(1184.2, 0) // => '+1,184'
 * signed(-0.25, 1) // => '−0.3'
 * signed(0, 1) // => '0.0'
 */
export function signed(value: number, decimals: number): string {
  const text = grouped(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/**
 * A share as a signed percentage.
 *
 * @example
 * signedPercent(0.143) // => '+14.3%'
 */
export function signedPercent(share: number): string {
  return `${signed(share * 100, 1)}%`;
}

/**
 * Money with its sign before the currency.
 *
 * @example
 * signedMoney(-66.4, '¥', 0) // => '−¥66'
 * signedMoney(1.266, '¥', 2) // => '+¥1.27'
 */
export function signedMoney(value: number, currency: string, decimals: number): string {
  const text = signed(value, decimals);
  return /^[+−]/.test(text) ? `${text.slice(0, 1)}${currency}${text.slice(1)}` : currency + text;
}

/**
 * Decimals that show all of the values as more than 0 (those that are), from `fewest` on; an interval
 * that excludes 0 must not be printed as if it touched it.
 *
 * @example
 * decimalsFor([1.2, 3.8], 1) // => 1
 * decimalsFor([0.04, 3.8], 1) // => 2
 */
export function decimalsFor(values: readonly number[], fewest: number): number {
  const smallest = Math.min(...values.filter((value) => value !== 0).map(Math.abs));
  let decimals = fewest;
  while (decimals < fewest + 3 && smallest < 0.5 * 10 ** -decimals) decimals += 1;
  return decimals;
}

/** Decimals of money differences: cents below 10. */
export function moneyDecimals(values: readonly number[]): number {
  return decimalsFor(values, values.some((value) => Math.abs(value) < 10) ? 2 : 0);
}

/**
 * A p-value as people print it.
 *
 * @example
 * pText(0.00002) // => '< 0.001'
 * pText(0.0042) // => '= 0.004'
 * pText(0.33) // => '= 0.33'
 */
export function pText(p: number): string {
  if (p < 0.001) return '< 0.001';
  return `= ${p.toFixed(p < 0.095 ? 3 : 2)}`;
}
