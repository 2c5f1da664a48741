import { isoTime } from '../../basics/index.ts';

/**
 * A number as people read it in a log: at most 12 significant digits.
 *
 * @example
 * plainNumber(0.1 + 0.2) // => '0.3'
 */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/**
 * A time as people read it in a log; the time of day only when there is one.
 *
 * @example
 * plainTime(Date.UTC(2024, 0, 5, 13, 5)) // => '2024-01-05 13:05'
 * plainTime(Date.UTC(2024, 0, 5)) // => '2024-01-05'
 */
export function plainTime(time: number): string {
  return isoTime(time)
    .replace('T', ' ')
    .replace(/ 00:00$/, '');
}
