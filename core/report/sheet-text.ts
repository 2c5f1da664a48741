import { percentDecimals, sheetRound } from '../basics/index.ts';

/** How a number is written inside a text cell. */
export interface TextForm {
  /** Of a percentage the fewest: one that isn't whole never reads 0 % or 100 %. */
  readonly decimals: number;
  /** A plus before numbers above 0. */
  readonly signed?: boolean;
  /** Thousands separators. */
  readonly grouped?: boolean;
  readonly percent?: boolean;
  /** Put before the digits, such as a currency sign. */
  readonly prefix?: string;
}

/**
 * A number as `TEXT(ROUND(x, …), textFormat(form))` writes it in a sheet; the minus is a true one.
 *
 * @example
 * numberText(-0.0796, { decimals: 1, signed: true, percent: true }) // => '−8.0%'
 * numberText(1234.5, { decimals: 0, grouped: true, prefix: '¥' }) // => '¥1,235'
 * numberText(0.99998, { decimals: 1, percent: true }) // => '99.998%'
 */
export function numberText(value: number, form: TextForm): string {
  const { percent = false } = form;
  const decimals = decimalsOf(value, form);
  const rounded = sheetRound(value, percent ? decimals + 2 : decimals);
  const size = Math.abs(percent ? sheetRound(rounded * 100, decimals) : rounded);
  const [whole = '0', fraction] = size.toFixed(decimals).split('.');
  const digits = form.grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const sign = rounded < 0 ? '−' : form.signed && rounded > 0 ? '+' : '';
  const point = fraction === undefined ? '' : `.${fraction}`;
  return `${sign}${form.prefix ?? ''}${digits}${point}${percent ? '%' : ''}`;
}

/** Decimals a number is written with in a form. */
export function decimalsOf(value: number, { decimals, percent = false }: TextForm): number {
  return percent ? percentDecimals(value, decimals) : decimals;
}

/** The format code that writes a rounded number so: above zero; below zero; zero. */
export function textFormat(form: TextForm): string {
  const { decimals, signed = false, grouped = false, percent = false, prefix = '' } = form;
  const point = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  const digits = `${grouped ? '#,##0' : '0'}${point}${percent ? '%' : ''}`;
  const positive = `${literal(prefix)}${digits}`;
  // One literal for sign and currency: two in a row are read differently by different programs.
  return `${signed ? '+' : ''}${positive};${literal(`−${prefix}`)}${digits};${positive}`;
}

function literal(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '')}"`;
}

/**
 * Decimals that show all of the values as more than 0 (those that are), at most three more than
 * `fewest`: an interval that excludes 0 must not read as if it touched it.
 *
 * @example
 * decimalsShowing([0.04, 3.8], 1) // => 2
 */
export function decimalsShowing(values: readonly number[], fewest: number): number {
  const smallest = Math.min(...values.filter((value) => value !== 0).map(Math.abs));
  let decimals = fewest;
  while (decimals < fewest + 3 && smallest < 0.5 * 10 ** -decimals) decimals++;
  return decimals;
}
