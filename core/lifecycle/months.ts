import { DAY_MS, type Day } from '../basics/index.ts';

/**
 * Months since January 1970 of a day.
 *
 * @example
 * monthOf(0) // => 0
 * monthOf(15318) // => 503
 */
export function monthOf(day: Day): number {
  const date = new Date(day * DAY_MS);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/**
 * The first day of a month.
 *
 * @example
 * firstDayOfMonth(1) // => 31
 */
export function firstDayOfMonth(month: number): Day {
  return Date.UTC(1970, month, 1) / DAY_MS;
}

/**
 * A month as `YYYY-MM`.
 *
 * @example
 * monthText(503) // => '2011-12'
 */
export function monthText(month: number): string {
  return new Date(firstDayOfMonth(month) * DAY_MS).toISOString().slice(0, 7);
}
