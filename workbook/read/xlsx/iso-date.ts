import { DAY_MS, dayFrom, type Millis } from '#core';

const ISO =
  /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?(?:Z|[+-]00:?00)?$/;
/** The day a time without a date is put on, as Excel does with serials below 1. */
const DAY_ZERO = -25_569;

/**
 * A time from ISO 8601 text as cells of type `d` hold it; `null` when it is something else.
 *
 * @example
 * parseIsoTime('2011-12-09T12:50:00') // => 1323435000000
 */
export function parseIsoTime(text: string): Millis | null {
  const match = ISO.exec(text.trim());
  if (match === null || text.trim() === '') return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0'] = match;
  const date = year === undefined ? DAY_ZERO : dayFrom(Number(year), Number(month), Number(day));
  if (date === null || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return null;
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return date * DAY_MS + seconds * 1000 + Math.round(Number(`0.${fraction}`) * 1000);
}
