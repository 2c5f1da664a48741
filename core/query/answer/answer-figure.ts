import { grouped } from '../../i18n/index.ts';
import type { Answer } from '../types.ts';

/**
 * A number of an answer as people read it: rates and shares as %, counts whole, the rest with two
 * decimals; `–` where there is none.
 *
 * @example
 * answerFigure(0.1419, 'rate') // => '14.2%'
 * answerFigure(1234.5, 'money') // => '1,234.50'
 * answerFigure(null, 'count') // => '–'
 */
export function answerFigure(value: number | null, unit: Answer['unit']): string {
  if (value === null) return '–';
  if (unit === 'rate' || unit === 'share' || unit === 'percent') {
    return `${grouped(value * 100, 1)}%`;
  }
  return grouped(value, unit === 'count' ? 0 : 2);
}

/**
 * A rounded number of an answer, without digits that nothing stands behind.
 *
 * @example
 * roundedFigure(0.26, 'share') // => '26%'
 * roundedFigure(0.994, 'share') // => '99.4%'
 */
export function roundedFigure(value: number | null, unit: Answer['unit']): string {
  return answerFigure(value, unit).replace(/\.0+%$/, '%');
}
