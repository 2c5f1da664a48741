import { type Day, dayFrom, type Period } from '../../basics/index.ts';
import { daysInMonth, monthsPeriod, partsOf } from './calendar.ts';
import { WRITTEN_NUMBER, writtenNumber } from './written-number.ts';

/** A stretch of the calendar as named: a day, a month, a quarter, a half or a year. */
export interface DateAtom {
  /** `null`: not said. */
  readonly year: number | null;
  /** First and last month, 1–12. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** First and last day of the month; `null`: whole months. */
  readonly days: { readonly first: number; readonly last: number } | null;
}

export interface AtomAt {
  readonly atom: DateAtom;
  readonly end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|' +
  'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])';
const ORDINALS = ['first', 'second', 'third', 'fourth', '1st', '2nd', '3rd', '4th'];
const N = `(${WRITTEN_NUMBER})`;
const YEAR_ZH = '(?:(\\d{4})年|(今年|去年|前年|本年))?';
const YEAR_EN = '(?:(?: |, ?)?(?:of |in )?(\\d{4}|this year|last year)(?!\\d))?';
const DAY_EN = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%])';
const START = '(?<![a-z\\d])';

type Groups = readonly (string | undefined)[];
type Read = (groups: Groups, thisYear: number) => DateAtom | null;

const RULES: readonly (readonly [RegExp, Read])[] = [
  // 2024年3月5日, 去年3月, 三月份
  [
    rule(`${YEAR_ZH}${N}月(?:份)?(?:${N}(?:日|号)(?:当天|那天|当日)?)?`),
    ([full, word, month, day], thisYear) =>
      monthOrDay(yearOf(full ?? word, thisYear), numberOf(month), day && numberOf(day)),
  ],
  [
    rule(`${YEAR_ZH}的?第?(?:q([1-4])|([一二三四1-4])季度?)(?![a-z\\d])`),
    ([full, word, q, quarter], thisYear) =>
      months(yearOf(full ?? word, thisYear), (numberOf(q ?? quarter) - 1) * 3 + 1, 3),
  ],
  [
    rule(`${YEAR_ZH}的?(上|下)半年`),
    ([full, word, half], thisYear) =>
      months(yearOf(full ?? word, thisYear), half === '上' ? 1 : 7, 6),
  ],
  // 6月上旬, 三月下旬
  [
    rule(`${YEAR_ZH}${N}月(?:份)?的?([上中下])旬`),
    ([full, word, month, third], thisYear) =>
      thirdOfMonth(yearOf(full ?? word, thisYear), numberOf(month), third),
  ],
  [rule('(\\d{4})年(?:全年|整年)?'), ([year]) => months(Number(year), 1, 12)],
  // 2024-03-05, 2024/3
  [
    rule('((?:19|20)\\d\\d)([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?(?![\\d/])'),
    ([year, , month, day]) => monthOrDay(Number(year), Number(month), day && Number(day)),
  ],
  [
    rule(`${START}${MONTH} ${DAY_EN}${YEAR_EN}`),
    ([month, day, year], thisYear) =>
      monthOrDay(yearOf(year, thisYear), monthOf(month), Number(day)),
  ],
  [
    rule(`${START}(?:the )?${DAY_EN} (?:of )?${MONTH}${YEAR_EN}`),
    ([day, month, year], thisYear) =>
      monthOrDay(yearOf(year, thisYear), monthOf(month), Number(day)),
  ],
  [
    rule(`${START}${MONTH}${YEAR_EN}`),
    ([month, year], thisYear) => months(yearOf(year, thisYear), monthOf(month), 1),
  ],
  [
    rule(`${START}(?:q([1-4])|(?:the )?(${ORDINALS.join('|')}) quarter)(?![a-z\\d])${YEAR_EN}`),
    ([q, ordinal, year], thisYear) =>
      months(
        yearOf(year, thisYear),
        (q ? Number(q) - 1 : ORDINALS.indexOf(ordinal!) % 4) * 3 + 1,
        3,
      ),
  ],
  [
    rule(`${START}((?:19|20)\\d\\d) ?q([1-4])(?!\\d)`),
    ([year, q]) => months(Number(year), (Number(q) - 1) * 3 + 1, 3),
  ],
  [
    rule(`${START}(?:h([12])|(?:the )?(first|second) half(?: of the year)?)(?![a-z\\d])${YEAR_EN}`),
    ([h, half, year], thisYear) =>
      months(yearOf(year, thisYear), h === '1' || half === 'first' ? 1 : 7, 6),
  ],
  [rule(`${START}((?:19|20)\\d\\d)(?![\\d.,%a-z])`), ([year]) => months(Number(year), 1, 12)],
];

/**
 * The longest date at a place of a question. `null`: none there; an atom of `null` when its day or
 * month doesn't exist (2月30日).
 */
export function atomAt(
  text: string,
  at: number,
  today: Day,
): { readonly atom: DateAtom | null; readonly end: number } | null {
  const thisYear = partsOf(today).year;
  let best: { atom: DateAtom | null; end: number } | null = null;
  for (const [pattern, read] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || at + match[0].length <= (best?.end ?? at)) continue;
    best = { atom: read(match.slice(1), thisYear), end: at + match[0].length };
  }
  return best;
}

/**
 * The days of an atom. Without a year, the latest one that does not begin after today.
 *
 * @returns `null` when the day doesn't exist
 */
export function atomPeriod(atom: DateAtom, today: Day): Period | null {
  if (atom.year !== null) return periodIn(atom, atom.year);
  const { year } = partsOf(today);
  for (let back = 0; back <= 8; back += 1) {
    const period = periodIn(atom, year - back);
    if (period !== null && period.from <= today) return period;
  }
  return null;
}

function periodIn({ firstMonth, lastMonth, days }: DateAtom, year: number): Period | null {
  if (days === null) return monthsPeriod(year, firstMonth, lastMonth);
  const from = dayFrom(year, firstMonth, days.first);
  const to = dayFrom(year, lastMonth, days.last);
  return from === null || to === null ? null : { from, to };
}

function monthOrDay(
  year: number | null,
  month: number,
  day: number | '' | undefined,
): DateAtom | null {
  if (month < 1 || month > 12) return null;
  if (day === undefined || day === '') return months(year, month, 1);
  if (day < 1 || day > daysInMonth(year ?? 2024, month)) return null;
  return { year, firstMonth: month, lastMonth: month, days: { first: day, last: day } };
}

function thirdOfMonth(
  year: number | null,
  month: number,
  third: string | undefined,
): DateAtom | null {
  if (month < 1 || month > 12) return null;
  const first = third === '上' ? 1 : third === '中' ? 11 : 21;
  const last = third === '下' ? daysInMonth(year ?? 2023, month) : first + 9;
  return { year, firstMonth: month, lastMonth: month, days: { first, last } };
}

function months(year: number | null, firstMonth: number, count: number): DateAtom {
  return { year, firstMonth, lastMonth: firstMonth + count - 1, days: null };
}

function numberOf(text: string | undefined): number {
  return writtenNumber(text ?? '') ?? 0;
}

function monthOf(text: string | undefined): number {
  return MONTHS.indexOf((text ?? '').slice(0, 3)) + 1;
}

function yearOf(text: string | undefined, thisYear: number): number | null {
  if (text === undefined) return null;
  if (/^\d{4}$/.test(text)) return Number(text);
  if (text === '前年') return thisYear - 2;
  return text === '去年' || text === 'last year' ? thisYear - 1 : thisYear;
}

function rule(source: string): RegExp {
  return new RegExp(source, 'y');
}
