/** Milliseconds since 1970-01-01 of a wall-clock time read as if it were UTC; a sheet has no time zone. */
export type Millis = number;
/** Whole days since 1970-01-01. */
export type Day = number;
/** Calendar days, both ends included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export const DAY_MS = 86_400_000;
/** Days between Excel's day 0 (1899-12-30, the 1900 system) and 1970-01-01. */
const EXCEL_EPOCH_DAYS = 25_569;

/**
 * The calendar day a time falls on.
 *
 * @example
 * dayOf(Date.UTC(2024, 0, 5, 13, 5)) // => 19727
 */
export function dayOf(time: Millis): Day {
  return Math.floor(time / DAY_MS);
}

/**
 * A day from year, month (1–12) and day of month; `null` when there is no such day.
 *
 * @example
 * dayFrom(2024, 2, 29) // => 19782
 * dayFrom(2023, 2, 29) // => null
 */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | null {
  if (year < 1900 || year > 9999) return null;
  const time = Date.UTC(year, month - 1, dayOfMonth);
  const date = new Date(time);
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return same ? time / DAY_MS : null;
}

/**
 * A day from ISO text; `null` when the text isn't one.
 *
 * @example
 * parseIsoDay('2011-12-10') // => 15318
 */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  return match ? dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/**
 * ISO text of a day.
 *
 * @example
 * isoDay(15318) // => '2011-12-10'
 */
export function isoDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/**
 * ISO text of a time without a zone; seconds and milliseconds only when there are any.
 *
 * @example
 * isoTime(Date.UTC(2024, 0, 5, 13, 5)) // => '2024-01-05T13:05'
 */
export function isoTime(time: Millis): string {
  const text = new Date(time).toISOString();
  if (!text.endsWith('.000Z')) return text.slice(0, 23);
  return text.endsWith(':00.000Z') ? text.slice(0, 16) : text.slice(0, 19);
}

/**
 * A time from an Excel serial of the 1900 date system (day 60, the leap day that never was, counts
 * for serials below it).
 *
 * @example
 * serialToMillis(45296.5) // => 1704456000000
 */
export function serialToMillis(serial: number): Millis {
  const shifted = serial >= 1 && serial < 60 ? serial + 1 : serial;
  return Math.round((shifted - EXCEL_EPOCH_DAYS) * DAY_MS);
}

/**
 * The Excel serial (1900 system) of a time.
 *
 * @example
 * millisToSerial(1704456000000) // => 45296.5
 */
export function millisToSerial(time: Millis): number {
  return time / DAY_MS + EXCEL_EPOCH_DAYS;
}

/**
 * A period from `FROM..TO` in ISO days; `null` when the text isn't one or runs backwards.
 *
 * @example
 * parsePeriod('2011-11-01..2011-12-09') // => { from: 15279, to: 15317 }
 */
export function parsePeriod(text: string): Period | null {
  const [first = '', second = '', ...rest] = text.split('..');
  const from = parseIsoDay(first);
  const to = parseIsoDay(second);
  if (from === null || to === null || rest.length > 0 || from > to) return null;
  return { from, to };
}

/** `FROM..TO` in ISO days. */
export function formatPeriod({ from, to }: Period): string {
  return `${isoDay(from)}..${isoDay(to)}`;
}

/** Number of days in a period, both ends included. */
export function daysIn({ from, to }: Period): number {
  return to - from + 1;
}

/**
 * The period of the same length that ends the day before.
 *
 * @example
 * periodBefore({ from: 100, to: 109 }) // => { from: 90, to: 99 }
 */
export function periodBefore({ from, to }: Period): Period {
  return { from: from - (to - from + 1), to: from - 1 };
}
