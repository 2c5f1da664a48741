import { DAY_MS, type Day, dayFrom, type Period } from '../../basics/index.ts';

/** Year, month (1–12) and day of month. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** @example partsOf(19782) // => { year: 2024, month: 2, day: 29 } */
export function partsOf(day: Day): DateParts {
  const date = new Date(day * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** Number of days of a month. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The month a number of months away; month may leave 1–12. */
function carried(year: number, month: number): { year: number; month: number } {
  const index = year * 12 + (month - 1);
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/**
 * Whole months from one to another, the first and last day included; months may leave 1–12.
 *
 * @example
 * monthsPeriod(2024, 2, 2) // => { from: 19754, to: 19782 }
 */
export function monthsPeriod(year: number, firstMonth: number, lastMonth: number): Period {
  const first = carried(year, firstMonth);
  const last = carried(year, lastMonth);
  return {
    from: dayFrom(first.year, first.month, 1)!,
    to: dayFrom(last.year, last.month, daysInMonth(last.year, last.month))!,
  };
}

/**
 * The day some months away; the last day of a shorter month where the day doesn't exist.
 *
 * @example
 * partsOf(addMonths(19813, -1)) // => { year: 2024, month: 2, day: 29 }
 */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(day);
  const { year, month } = carried(parts.year, parts.month + months);
  return dayFrom(year, month, Math.min(parts.day, daysInMonth(year, month)))!;
}

/** Monday of the week of a day. */
export function mondayOf(day: Day): Day {
  return day - ((((day + 3) % 7) + 7) % 7);
}
