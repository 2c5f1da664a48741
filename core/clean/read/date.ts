import { DAY_MS, dayFrom } from '../../basics/index.ts';
import { parseClock } from './clock.ts';
import { type DateOrder, YEAR_LAST } from './date-order.ts';
import { cleanText } from './text.ts';

/** Why a text is no date. */
export type DateProblem = 'unreadable' | 'two-digit-year' | 'no-year' | 'order-unknown';

/** A text read as a date, or why it cannot be. */
export type ParsedDate =
  | {
      /** Wall-clock milliseconds. */
      readonly time: number;
      /** Written in ISO order (2024-01-05 13:05): reading it is no change. */
      readonly plain: boolean;
      /** A time zone was written behind it and set aside. */
      readonly zone: boolean;
    }
  | { readonly problem: DateProblem };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_WORD =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const PLAIN = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)?$/;
const WEEKDAY =
  /\s*\(?(?:星期[一二三四五六日天]|周[一二三四五六日]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b,?)\)?\s*/i;

const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?[T\s]*(.*)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?)?$/;
const DAY_WORD_YEAR = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?[-\\s]*${MONTH_WORD}\\.?,?[-\\s]*(\\d{4})(?:,?\\s+(.*))?$`,
  'i',
);
const WORD_DAY_YEAR = new RegExp(
  `^${MONTH_WORD}\\.?[-\\s]*(\\d{1,2})(?:st|nd|rd|th)?,?[-\\s]+(\\d{4})(?:,?\\s+(.*))?$`,
  'i',
);
const SHORT_YEAR = new RegExp(
  `^(?:\\d{1,2}([-/.])\\d{1,2}\\1\\d{1,2}|\\d{2}年\\d{1,2}月\\d{1,2}[日号]?|'?\\d{1,2}[-\\s]${MONTH_WORD}[-\\s]'?\\d{2}|${MONTH_WORD}\\s+\\d{1,2},?\\s+'?\\d{2})(?:\\s.*)?$`,
  'i',
);
const NO_YEAR = new RegExp(
  `^(?:\\d{1,2}月\\d{1,2}[日号]?|\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-\\s]${MONTH_WORD}|${MONTH_WORD}[-\\s]\\d{1,2})(?:\\s.*)?$`,
  'i',
);

/**
 * A date or time as people write it. What leaves the year open, or could be two different days, is
 * refused with the reason.
 *
 * @param order how the column orders day and month, as told by `dateOrder`
 *
 * @example
 * parseDate('2024年1月5日', null) // => { time: 1704412800000, plain: false, zone: false }
 * parseDate('20240105', null) // => { time: 1704412800000, plain: false, zone: false }
 * parseDate("'2024-01-05", null) // => { time: 1704412800000, plain: false, zone: false }
 * parseDate('05/01/2024', 'day-first') // => { time: 1704412800000, plain: false, zone: false }
 * parseDate('05/01/2024', null) // => { problem: 'order-unknown' }
 * parseDate('1月5日', null) // => { problem: 'no-year' }
 */
export function parseDate(text: string, order: DateOrder): ParsedDate {
  const cleaned = cleanText(text).replace(/^'(?=\d{4})/, '');
  const bare = /[a-z一-龥]/i.test(cleaned) ? cleaned.replace(WEEKDAY, ' ').trim() : cleaned;
  const parts = yearFirst(bare) ?? monthByName(bare) ?? yearLast(bare, order);
  if (parts === null) return { problem: problemOf(bare) };
  if ('problem' in parts) return parts;
  const day = dayFrom(parts.year, parts.month, parts.day);
  if (day === null) return { problem: 'unreadable' };
  const rest = parts.clock.trim();
  const clock = rest === '' ? { ms: 0, zone: false } : parseClock(rest);
  if (clock === null) return { problem: 'unreadable' };
  return { time: day * DAY_MS + clock.ms, plain: PLAIN.test(text), zone: clock.zone };
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly clock: string;
}

function yearFirst(text: string): DateParts | null {
  const compact = COMPACT.exec(text);
  if (compact !== null) {
    const [, year, month, day, hour, minute, second = '00'] = compact;
    const clock = hour === undefined ? '' : `${hour}:${minute}:${second}`;
    return { year: Number(year), month: Number(month), day: Number(day), clock };
  }
  const match = YEAR_FIRST.exec(text);
  if (match === null) return null;
  const [, year, month, day, clock = ''] = match;
  return { year: Number(year), month: Number(month), day: Number(day), clock };
}

function monthByName(text: string): DateParts | null {
  const wordSecond = DAY_WORD_YEAR.exec(text);
  if (wordSecond !== null) {
    const [, day, word = '', year, clock = ''] = wordSecond;
    return { year: Number(year), month: monthOf(word), day: Number(day), clock };
  }
  const match = WORD_DAY_YEAR.exec(text);
  if (match === null) return null;
  const [, word = '', day, year, clock = ''] = match;
  return { year: Number(year), month: monthOf(word), day: Number(day), clock };
}

function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

function yearLast(
  text: string,
  order: DateOrder,
): DateParts | { readonly problem: DateProblem } | null {
  const match = YEAR_LAST.exec(text);
  if (match === null) return null;
  const first = Number(match[1]);
  const second = Number(match[3]);
  const rest = { year: Number(match[4]), clock: match[5] ?? '' };
  if (first > 12 || (first <= 12 && second <= 12 && order === 'day-first')) {
    return { ...rest, day: first, month: second };
  }
  if (second > 12 || first === second || order === 'month-first') {
    return { ...rest, day: second, month: first };
  }
  return { problem: 'order-unknown' };
}

function problemOf(text: string): DateProblem {
  if (SHORT_YEAR.test(text)) return 'two-digit-year';
  return NO_YEAR.test(text) ? 'no-year' : 'unreadable';
}
