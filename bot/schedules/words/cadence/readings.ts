import { NUMBER, wholeNumber } from '../pieces.ts';
import { countOf, DAY_EN, DAY_ZH, dayEn, dayZh, monthEn } from './calendar-words.ts';
import type { Cadence, CadenceReading } from './types.ts';

const NTH_EN = ['first', 'second', 'third', 'fourth', 'fifth'];

/** How often, as it was said; `assumedDay`: its day is a guess. */
export function cadence(value: Cadence, assumedDay = false): CadenceReading {
  return { kind: 'cadence', cadence: value, assumedDay };
}

/** More often than anything is posted. */
export function tooOften(): CadenceReading {
  return { kind: 'too-often' };
}

/** Nothing a calendar repeats. */
export function uneven(): CadenceReading {
  return { kind: 'uneven' };
}

/** In the order of the week, Monday first. */
export function weekdays(days: readonly number[], assumedDay = false): CadenceReading {
  const sorted = [...new Set(days)].sort((a, b) => ((a + 6) % 7) - ((b + 6) % 7));
  return cadence(
    sorted.length === 7 ? { kind: 'daily' } : { kind: 'weekdays', days: sorted },
    assumedDay,
  );
}

/** Days of the month; 31 at most. */
export function monthDays(
  days: readonly (number | 'L')[],
  months: readonly number[] | null = null,
  assumedDay = false,
): CadenceReading {
  if (days.some((day) => day !== 'L' && (day < 1 || day > 31))) return { kind: 'no-such-day' };
  const sorted = [...new Set(days)].sort((a, b) => (a === 'L' ? 32 : a) - (b === 'L' ? 32 : b));
  return cadence({ kind: 'month-days', days: sorted, months }, assumedDay);
}

/** Every so many days, weeks or years. */
export function everySoMany([, count, unit]: RegExpExecArray): CadenceReading {
  if (countOf(count) !== 1) return uneven();
  if (/^d/i.test(unit!)) return cadence({ kind: 'daily' });
  return /^w/i.test(unit!) ? weekdays([1], true) : monthDays([1], [1], true);
}

/** Every so many months, as far as a year has a whole number of them. */
export function everyMonths([, count]: RegExpExecArray): CadenceReading {
  const step = countOf(count);
  if (step === null || step < 1 || 12 % step !== 0) return uneven();
  const months = Array.from({ length: 12 / step }, (_, index) => 1 + index * step);
  return monthDays([1], step === 1 ? null : months, true);
}

/** Every so many hours, as far as a day has a whole number of them. */
export function hourly([, count]: RegExpExecArray): CadenceReading {
  const every = count === undefined ? 1 : countOf(count);
  if (every === null || every < 1) return tooOften();
  if (every === 24) return cadence({ kind: 'daily' });
  return 24 % every === 0 ? cadence({ kind: 'hours', every }) : uneven();
}

/** The second Tuesday. */
export function nthEn([, nth, day]: RegExpExecArray): CadenceReading {
  const which = nth!.toLowerCase();
  const number = NTH_EN.indexOf(which) + 1 || Number.parseInt(which, 10);
  return cadence({ kind: 'nth-weekday', nth: which === 'last' ? 'L' : number, day: dayEn(day!) });
}

/** 第二个星期二。 */
export function nthZh([, nth, last, day]: RegExpExecArray): CadenceReading {
  const number = wholeNumber(nth ?? '1');
  if (number === null || number < 1 || number > 5) return { kind: 'no-such-day' };
  return cadence({ kind: 'nth-weekday', nth: last === undefined ? number : 'L', day: dayZh(day!) });
}

/** On the 1st and 15th. */
export function dayList([, first, more = '']: RegExpExecArray): CadenceReading {
  const days = [first!, ...(more.match(new RegExp(NUMBER, 'g')) ?? [])].map(
    (text) => wholeNumber(text) ?? 0,
  );
  return monthDays(days);
}

/** 每年6月18日。 */
export function yearlyZh([, month, day]: RegExpExecArray): CadenceReading {
  return yearly(wholeNumber(month!) ?? 0, wholeNumber(day!) ?? 0);
}

/** Every year on 18 June. */
export function yearlyEn([, month, day, dayBefore, monthAfter]: RegExpExecArray): CadenceReading {
  return yearly(monthEn((month ?? monthAfter)!), Number(day ?? dayBefore));
}

function yearly(month: number, day: number): CadenceReading {
  const longest = new Date(Date.UTC(2024, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day > longest) return { kind: 'no-such-day' };
  return monthDays([day], [month]);
}

/** Monday to Friday. */
export function rangeEn([, first, last]: RegExpExecArray): CadenceReading {
  return weekdays(between(dayEn(first!), dayEn(last!)));
}

/** 周一到周五。 */
export function rangeZh([, first, last]: RegExpExecArray): CadenceReading {
  return weekdays(between(dayZh(first!), dayZh(last!)));
}

/** Mondays and Thursdays. */
export function dayNamesEn([, names]: RegExpExecArray): CadenceReading {
  return weekdays((names!.match(new RegExp(DAY_EN, 'gi')) ?? []).map(dayEn));
}

/** 周一和周四。 */
export function dayNamesZh([, names]: RegExpExecArray): CadenceReading {
  return weekdays((names!.match(new RegExp(DAY_ZH, 'g')) ?? []).map(dayZh));
}

function between(first: number, last: number): readonly number[] {
  const days = [first];
  while (days.at(-1) !== last) days.push((days.at(-1)! + 1) % 7);
  return days;
}
