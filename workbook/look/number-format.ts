import type { Format } from '#core';

/** What decides the number format of a cell. */
export interface FormatContext {
  readonly format: Format;
  /** Currency sign; '' for none. */
  readonly currency: string;
  /** Decimals, where the format leaves them open. */
  readonly decimals?: number | undefined;
}

/**
 * Excel number format of a report format, with a true minus for negative numbers; `null` for text.
 *
 * @example
 * numberFormat({ format: 'percent', currency: '' }) // => '0.0%;"−"0.0%'
 * numberFormat({ format: 'date', currency: '' }) // => 'yyyy-mm-dd'
 */
export function numberFormat({ format, currency, decimals }: FormatContext): string | null {
  switch (format) {
    case 'text':
      return null;
    case 'count':
      return withMinus('', `#,##0${places(decimals ?? 0)}`);
    case 'number':
      return withMinus('', `#,##0${places(decimals ?? 1)}`);
    case 'money':
      return withMinus(quoted(currency), `#,##0${places(decimals ?? 0)}`);
    case 'percent':
      return withMinus('', `0${places(decimals ?? 1)}%`);
    case 'points': {
      const digits = `0${places(decimals ?? 1)}`;
      return `"+"${digits};"−"${digits};${digits}`;
    }
    case 'score':
      return withMinus('', `0${places(decimals ?? 1)}`);
    case 'date':
      return 'yyyy-mm-dd';
    case 'time':
      return 'yyyy-mm-dd hh:mm';
    case 'p-value':
      return '[<0.001]"< 0.001";0.000';
  }
}

const places = (decimals: number): string => (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');

const quoted = (sign: string): string => (sign === '' ? '' : `"${sign.replaceAll('"', '')}"`);

const withMinus = (sign: string, digits: string): string =>
  `${sign}${digits};${sign === '' ? '"−"' : `"−${sign.slice(1)}`}${digits}`;
