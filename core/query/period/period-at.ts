import { type Day, formatPeriod, type Period } from '../../basics/index.ts';
import { daysInMonth, partsOf } from './calendar.ts';
import { type AtomAt, atomAt, atomPeriod, type DateAtom } from './date-atom.ts';
import { relativeAt } from './relative.ts';
import { WRITTEN_NUMBER, writtenNumber } from './written-number.ts';

/** What dates in a question are told from. */
export interface Calendar {
  readonly today: Day;
  /** First day of the data, where "until June" begins; `null` without dates. */
  readonly firstDay: Day | null;
}

/** A period and the words it was asked for with. */
export type NamedPeriod = Period & { readonly label: string };

export interface PeriodAt {
  /** `null`: written like a date, but there is no such day. */
  readonly period: NamedPeriod | null;
  readonly end: number;
}

const N = `(${WRITTEN_NUMBER})`;
const TO = /\s*(?:到|至|~|-|to|through|until|till)\s*/y;
const AND = /\s*(?:and|和|与)\s*/y;
const SHORT_DAY = new RegExp(`${N}(?:日|号)|(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%a-z个名款])`, 'y');
const SHORT_MONTHS = new RegExp(
  `(?:(\\d{4})年)?${N}月?\\s*(?:到|至|~|-)\\s*${N}月(?:份)?(?!\\d)`,
  'y',
);
const SHORT_DAYS_EN =
  /(?<![a-z\d])(\d{1,2})(?:st|nd|rd|th)?\s*(?:-|to)\s*(?=\d{1,2}(?:st|nd|rd|th)? [a-z])/y;

const SHORT_DATES =
  /(?:从|自|from )?(\d{1,2})([./])(\d{1,2})(?:日|号)?\s*(到|至|~|-|to|through|until)\s*(\d{1,2})\2(\d{1,2})(?:日|号)?(?![\d./])/y;

const SINCE =
  /(?:自从?|从)?(?=[\d\p{Script=Han}])|(?<![a-z])(?:since|starting|as of|from) (?:the )?/uy;
const SINCE_AFTER =
  /(?:以来|起|至今|到现在|开始|到今天)| (?:onwards?|until now|until today|on|to date|till now)(?![a-z])/y;
const UNTIL = /(?:截至|截止到?|到)(?=\d)|(?<![a-z])(?:until|up to|till|through) (?:the )?/y;
const BEFORE = /(?<![a-z])(?:before|prior to) (?:the )?/y;
const BEFORE_AFTER = /(?:之前|以前|前)/y;
const AFTER = /(?<![a-z])after (?:the )?/y;
const AFTER_AFTER = /(?:之后|以后|后)/y;
const BETWEEN = /(?<![a-z])(?:between|from) |(?:从|自)/y;

/** The longest period at a place of a normalised question; `null` when there is none. */
export function periodAt(text: string, at: number, calendar: Calendar): PeriodAt | null {
  const readings = [
    plain(text, at, calendar),
    shortMonths(text, at, calendar),
    shortDays(text, at, calendar),
    shortDates(text, at, calendar),
    range(text, at, calendar),
    since(text, at, calendar),
    openStart(text, at, calendar),
    openEnd(text, at, calendar),
  ];
  let best: PeriodAt | null = null;
  for (const reading of readings) {
    if (reading !== null && reading.end > (best?.end ?? at)) best = reading;
  }
  return best;
}

function plain(text: string, at: number, { today }: Calendar): PeriodAt | null {
  const atom = atomAt(text, at, today);
  const relative = relativeAt(text, at, today);
  if (relative !== null && relative.end >= (atom?.end ?? 0)) {
    return named(text, at, relative.end, relative.period);
  }
  if (atom === null) return null;
  return named(text, at, atom.end, atom.atom === null ? null : atomPeriod(atom.atom, today));
}

/** 3到5月, 3-5月, 2024年3月到5月 */
function shortMonths(text: string, at: number, { today }: Calendar): PeriodAt | null {
  const match = match0(SHORT_MONTHS, text, at);
  if (match === null) return null;
  const [first, last] = [writtenNumber(match[2]!), writtenNumber(match[3]!)];
  const year = match[1] === undefined ? null : Number(match[1]);
  if (first === null || last === null || first < 1 || last < 1 || first > 12 || last > 12)
    return null;
  const from: DateAtom = { year, firstMonth: first, lastMonth: first, days: null };
  const to: DateAtom = { year: null, firstMonth: last, lastMonth: last, days: null };
  return named(text, at, at + match[0].length, spanned(from, to, today));
}

/** 1-18 june */
function shortDays(text: string, at: number, { today }: Calendar): PeriodAt | null {
  const match = match0(SHORT_DAYS_EN, text, at);
  if (match === null) return null;
  const to = atomAt(text, at + match[0].length, today);
  if (to === null || to.atom === null || to.atom.days === null) return null;
  const from = { ...to.atom, days: { first: Number(match[1]), last: Number(match[1]) } };
  return named(text, at, to.end, spanned(from, to.atom, today));
}

/**
 * 6.1到6.18, 5/14-5/31: month and day, when that is the only way to read them or Chinese says it.
 * 5/6-7/6 could be either way round.
 */
function shortDates(text: string, at: number, { today }: Calendar): PeriodAt | null {
  if (/[\d./]/.test(text[at - 1] ?? '')) return null;
  const match = match0(SHORT_DATES, text, at);
  if (match === null) return null;
  const [, month, , day, link, toMonth, toDay] = match;
  const isPlain = Number(day) > 12 || Number(toDay) > 12 || /[到至]/.test(link ?? '');
  const [from, to] = [atomOf(month, day), atomOf(toMonth, toDay)];
  if (!isPlain || from === null || to === null) return null;
  return named(text, at, at + match[0].length, spanned(from, to, today));
}

function atomOf(month: string | undefined, day: string | undefined): DateAtom | null {
  const [firstMonth, first] = [Number(month), Number(day)];
  const isDay =
    firstMonth >= 1 && firstMonth <= 12 && first >= 1 && first <= daysInMonth(2024, firstMonth);
  if (!isDay) return null;
  return { year: null, firstMonth, lastMonth: firstMonth, days: { first, last: first } };
}

/** A to B, from A to B, between A and B; B may be a day of A's month. */
function range(text: string, at: number, { today }: Calendar): PeriodAt | null {
  const opening = match0(BETWEEN, text, at)?.[0] ?? '';
  const from = knownAtom(text, at + opening.length, today);
  if (from === null) return null;
  const link = match0(TO, text, from.end) ?? (opening === '' ? null : match0(AND, text, from.end));
  if (link === null) return null;
  const next = from.end + link[0].length;
  const to = knownAtom(text, next, today);
  if (to !== null) return named(text, at, to.end, spanned(from.atom, to.atom, today));
  const day = from.atom.days === null ? null : match0(SHORT_DAY, text, next);
  if (day === null) return null;
  const last = writtenNumber(day[1] ?? day[2] ?? '') ?? 0;
  const sameMonth = { ...from.atom, days: { first: last, last } };
  return named(text, at, next + day[0].length, spanned(from.atom, sameMonth, today));
}

/** since June, 6月以来, 自6月1日起: up to today. */
function since(text: string, at: number, calendar: Calendar): PeriodAt | null {
  const { today } = calendar;
  const opening = match0(SINCE, text, at)?.[0] ?? '';
  const from = plain(text, at + opening.length, calendar);
  if (from === null || from.period === null) return null;
  const closing = match0(SINCE_AFTER, text, from.end)?.[0] ?? '';
  if (closing === '' && !/^(?:since|starting|as of|自)/.test(opening)) return null;
  const end = from.end + closing.length;
  if (from.period.from > today) return { period: null, end };
  return named(text, at, end, { from: from.period.from, to: today });
}

/** until June, before June, 6月以前: from the first day of the data. */
function openStart(text: string, at: number, calendar: Calendar): PeriodAt | null {
  if (calendar.firstDay === null) return null;
  const until = match0(UNTIL, text, at)?.[0];
  const before = match0(BEFORE, text, at)?.[0];
  const atom = knownAtom(text, at + (until ?? before ?? '').length, calendar.today);
  if (atom === null) return null;
  const closing = match0(BEFORE_AFTER, text, atom.end)?.[0] ?? '';
  if (until === undefined && before === undefined && closing === '') return null;
  const period = atomPeriod(atom.atom, calendar.today);
  if (period === null) return null;
  const to = until === undefined ? period.from - 1 : period.to;
  const end = atom.end + (until === undefined ? closing.length : 0);
  return named(text, at, end, to < calendar.firstDay ? null : { from: calendar.firstDay, to });
}

/** after June, 6月以后: up to today. */
function openEnd(text: string, at: number, { today }: Calendar): PeriodAt | null {
  const opening = match0(AFTER, text, at)?.[0] ?? '';
  const atom = knownAtom(text, at + opening.length, today);
  if (atom === null) return null;
  const closing = match0(AFTER_AFTER, text, atom.end)?.[0] ?? '';
  if (opening === '' && closing === '') return null;
  const period = atomPeriod(atom.atom, today);
  if (period === null) return null;
  const from = period.to + 1;
  return named(text, at, atom.end + closing.length, from > today ? null : { from, to: today });
}

function knownAtom(text: string, at: number, today: Day): AtomAt | null {
  const found = atomAt(text, at, today);
  return found === null || found.atom === null ? null : { atom: found.atom, end: found.end };
}

/**
 * From the first day of one atom to the last of another. A year said once goes for both; without one
 * the range is the latest that does not begin after today.
 */
function spanned(first: DateAtom, last: DateAtom, today: Day): Period | null {
  const crosses =
    last.firstMonth < first.firstMonth ||
    (last.firstMonth === first.firstMonth && (last.days?.first ?? 31) < (first.days?.first ?? 1));
  const impliedYear = last.year === null ? null : last.year - (crosses ? 1 : 0);
  const from = atomPeriod({ ...first, year: first.year ?? impliedYear }, today);
  if (from === null) return null;
  const startYear = partsOf(from.from).year;
  const to = atomPeriod({ ...last, year: last.year ?? startYear + (crosses ? 1 : 0) }, today);
  return to === null || to.to < from.from ? null : { from: from.from, to: to.to };
}

function named(text: string, at: number, end: number, period: Period | null): PeriodAt {
  const label = text.slice(at, end).trim();
  return { period: period === null ? null : { ...period, label }, end };
}

function match0(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The label of a period nobody named: its dates. */
export function datedPeriod(period: Period): NamedPeriod {
  return { ...period, label: formatPeriod(period) };
}
