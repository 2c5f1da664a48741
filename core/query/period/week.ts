import { DAY_MS, type Day, isoDay } from '../../basics/index.ts';
import { mondayOf, partsOf } from './calendar.ts';

/**
 * The ISO 8601 week of a day with the date of its Monday; a week belongs to the year its Thursday is in.
 *
 * @example
 * weekLabel(20605) // => '2026-W23 (06-01)'
 */
export function weekLabel(day: Day): string {
  const monday = mondayOf(day);
  const { year } = partsOf(monday + 3);
  const first = mondayOf(Date.UTC(year, 0, 4) / DAY_MS);
  const week = String((monday - first) / 7 + 1).padStart(2, '0');
  return `${year}-W${week} (${isoDay(monday).slice(5)})`;
}
