import { grouped, percentDecimals } from '#core';
import type { FormatContext } from './number-format.ts';
import { textWidth } from './text-width.ts';

const FIXED = { date: 10, time: 16, 'p-value': 7 } as const;

/**
 * Characters a number takes when shown, so that a column never shows `####`.
 *
 * @example
 * numberWidth(8911407.9, { format: 'money', currency: '¥' }) // => 11
 */
export function numberWidth(value: number, { format, currency, decimals }: FormatContext): number {
  switch (format) {
    case 'date':
    case 'time':
    case 'p-value':
      return FIXED[format];
    case 'percent':
      return (value * 100).toFixed(percentDecimals(value, decimals ?? 1)).length + 1;
    case 'money':
      // Currency signs outside ASCII are drawn wide by some fonts.
      return grouped(value, decimals ?? 0).length + (currency === '' ? 0 : textWidth(currency) + 1);
    case 'count':
      return grouped(value, decimals ?? 0).length;
    default:
      return grouped(value, decimals ?? 1).length + 1;
  }
}
