import { type Day, dayOf } from '#core';

/**
 * The calendar day it is in a time zone at a moment.
 *
 * @param timeZone IANA name; absent: that of this machine
 *
 * @example
 * calendarDay(Date.UTC(2026, 5, 25, 17), 'Asia/Shanghai') // => 20630
 */
export function calendarDay(at: number, timeZone?: string): Day {
  const zone = timeZone === undefined ? {} : { timeZone };
  const parts = new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    calendar: 'gregory',
    numberingSystem: 'latn',
    ...zone,
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return dayOf(Date.UTC(part('year'), part('month') - 1, part('day')));
}
