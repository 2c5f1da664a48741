import { isoDay } from '../basics/dates.ts';
import { percentDecimals } from '../basics/percent-decimals.ts';
import { sheetRound } from '../basics/sheet-round.ts';

/** Values for the placeholders of a message. */
export type Values = Readonly<Record<string, string | number | null>>;

const PLACEHOLDER = /\{(\w+)(?::(\w+)|\|([^{}|]*)\|([^{}|]*))?\}/g;

/** A message with its placeholders filled in; a value that is missing or `null` becomes an en dash. */
export function fill(template: string, values: Values): string {
  return template.replace(
    PLACEHOLDER,
    (_, name: string, format?: string, one?: string, many?: string) => {
      const value = values[name] ?? null;
      if (one !== undefined && many !== undefined) return Number(value) === 1 ? one : many;
      return value === null ? '–' : formatValue(value, format);
    },
  );
}

function formatValue(value: string | number, format?: string): string {
  if (typeof value === 'string') return value;
  switch (format) {
    case 'count':
      return grouped(value, 0);
    case 'percent':
      return percentText(value);
    case 'limit':
      return `${sheetRound(value * 100, 4)}%`;
    case 'points':
      return (sheetRound(value, 3) > 0 ? '+' : '') + grouped(sheetRound(value, 3) * 100, 1);
    case 'money':
      return grouped(value, Number.isInteger(value) ? 0 : 2);
    case 'date':
      return isoDay(value);
    default:
      return String(Math.round(value * 1e6) / 1e6);
  }
}

/**
 * A share as a percentage, rounded as a sheet shows it; one that isn't whole never reads 0 % or 100 %.
 *
 * @example
 * percentText(0.0315) // => '3.2%'
 * @example
 * percentText(0.99998) // => '99.998%'
 */
export function percentText(share: number, fewest = 1): string {
  const decimals = percentDecimals(share, fewest);
  return `${grouped(sheetRound(share, decimals + 2) * 100, decimals)}%`;
}

/**
 * A number with thousands separators and a true minus, rounded as a sheet shows it.
 *
 * @example
 * grouped(-1234.5, 2) // => '−1,234.50'
 * grouped(1.005, 2) // => '1.01'
 */
export function grouped(value: number, decimals: number): string {
  const [whole = '0', fraction] = Math.abs(sheetRound(value, decimals))
    .toFixed(decimals)
    .split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = fraction === undefined ? digits : `${digits}.${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}
