import type { Day, Period } from '../../basics/index.ts';
import { addMonths, mondayOf, monthsPeriod, partsOf } from './calendar.ts';
import { WRITTEN_NUMBER, writtenNumber } from './written-number.ts';

type Read = (groups: readonly (string | undefined)[], today: Day) => Period | null;

const N = `(${WRITTEN_NUMBER})`;
const UNIT_ZH = '(天|日|周|个?星期|个?礼拜|个?月|个?季度|年)';
const UNIT_EN = '(days?|weeks?|months?|quarters?|years?)';
const NUMBER_EN = '(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const START = '(?<![a-z\\d])';
const END = '(?![a-z\\d])';

const WEEKDAYS_ZH = '一二三四五六日天';
const WEEKS_ZH = ['这', '上', '上上'];
const WEEKDAYS_EN = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Days that sales are named by: month and day. */
const NAMED_DAYS: Readonly<Record<string, readonly [number, number]>> = {
  ...{ 双11: [11, 11], 双十一: [11, 11], 1111: [11, 11] },
  ...{ 双12: [12, 12], 双十二: [12, 12], 1212: [12, 12] },
};

const RULES: readonly (readonly [RegExp, Read])[] = [
  [zh('今天|今日'), (_, today) => days(today, today)],
  [zh('昨天|昨日'), (_, today) => days(today - 1, today - 1)],
  [zh('大前天'), (_, today) => days(today - 3, today - 3)],
  [
    zh(`${N}天前`),
    ([n], today) => {
      const ago = writtenNumber(n ?? '');
      return ago === null ? null : days(today - ago, today - ago);
    },
  ],
  [
    zh('(上上|上|这|本)?个?(?:周|星期|礼拜)([一二三四五六日天])'),
    ([which, day], today) => {
      const index = Math.min(WEEKDAYS_ZH.indexOf(day ?? ''), 6);
      return which === undefined
        ? latestWeekday(today, index, false)
        : weekday(today, which, index);
    },
  ],
  [
    zh('(上上|上|这|本)?个?周末'),
    ([which], today) => weekend(today, which === undefined ? null : WEEKS_ZH.indexOf(which)),
  ],
  [
    zh('(618|6\\.18|双11|双十一|双12|双十二|1111|1212)(?:当天|当日|那天|那一天|这天|这一天)'),
    ([name], today) => latestDate(today, ...(NAMED_DAYS[name ?? ''] ?? [6, 18])),
  ],
  [zh('前天'), (_, today) => days(today - 2, today - 2)],
  [
    zh('本周|这周|这个?(?:星期|礼拜)|本(?:星期|礼拜)|这一周'),
    (_, today) => days(mondayOf(today), today),
  ],
  [zh('上个?周|上个?(?:星期|礼拜)|上一周'), (_, today) => wholeWeek(today, 1)],
  [zh('上上个?(?:周|星期|礼拜)'), (_, today) => wholeWeek(today, 2)],
  [zh('本月|这个月|当月|这月|本月份|本月至今|本月以来'), (_, today) => toDate(today, 1)],
  [zh('上个?月(?:份)?|上一个?月'), (_, today) => wholeMonths(today, 1, 1)],
  [zh('上上个?月'), (_, today) => wholeMonths(today, 2, 1)],
  [zh('本季度?|这个?季度|当季'), (_, today) => toDate(today, 3)],
  [zh('上个?季度?|上一季度?|上一个季度'), (_, today) => wholeMonths(today, 1, 3)],
  [zh('今年|本年|今年以来|年初至今|今年至今|本年度'), (_, today) => toDate(today, 12)],
  [zh('去年|去年全年|上一年|去年度'), (_, today) => wholeMonths(today, 1, 12)],
  [zh('前年'), (_, today) => wholeMonths(today, 2, 12)],
  [zh('(?:最近|近|过去)半年'), (_, today) => days(addMonths(today, -6) + 1, today)],
  [zh('(?:最近|近|过去)半个月'), (_, today) => days(today - 14, today)],
  [
    zh(`(?:最近|近|过去|前|最近的|过去的)${N}${UNIT_ZH}(?:内|里)?`),
    ([n, unit], today) => back(n, unit, today),
  ],
  [zh('(?:最近|近)(?:一)?(周|月|年)'), ([unit], today) => back('1', unit, today)],

  [en('today'), (_, today) => days(today, today)],
  [
    en(`${NUMBER_EN} days? ago`),
    ([n], today) => {
      const ago = writtenNumber(n ?? '');
      return ago === null ? null : days(today - ago, today - ago);
    },
  ],
  [
    en(`(?:on )?(last |this |)(${WEEKDAYS_EN.join('|')})`),
    ([which, day], today) =>
      latestWeekday(today, WEEKDAYS_EN.indexOf(day ?? ''), which !== 'this '),
  ],
  [en('(last|this) weekend'), ([which], today) => weekend(today, which === 'last' ? 1 : 0)],
  [en('yesterday'), (_, today) => days(today - 1, today - 1)],
  [en('(?:the )?day before yesterday'), (_, today) => days(today - 2, today - 2)],
  [en('this week|week to date|wtd|the current week'), (_, today) => days(mondayOf(today), today)],
  [en('(?:the )?(?:last|previous|prior) week'), (_, today) => wholeWeek(today, 1)],
  [en('(?:the )?week before last'), (_, today) => wholeWeek(today, 2)],
  [
    en('this month|month to date|mtd|the current month|this month so far'),
    (_, today) => toDate(today, 1),
  ],
  [en('(?:the )?(?:last|previous|prior) month'), (_, today) => wholeMonths(today, 1, 1)],
  [en('(?:the )?month before last'), (_, today) => wholeMonths(today, 2, 1)],
  [en('this quarter|quarter to date|qtd|the current quarter'), (_, today) => toDate(today, 3)],
  [en('(?:the )?(?:last|previous|prior) quarter'), (_, today) => wholeMonths(today, 1, 3)],
  [
    en('this year|year to date|ytd|this year so far|so far this year'),
    (_, today) => toDate(today, 12),
  ],
  [en('(?:the )?(?:last|previous|prior) year'), (_, today) => wholeMonths(today, 1, 12)],
  [en('(?:the )?year before last'), (_, today) => wholeMonths(today, 2, 12)],
  [
    en(`(?:the )?(?:past|last|previous|recent|trailing) ${NUMBER_EN} ${UNIT_EN}`),
    ([n, unit], today) => back(n, unit, today),
  ],
  [
    en(`(?:the )?(?:past|trailing) (week|month|quarter|year)`),
    ([unit], today) => back('1', unit, today),
  ],
  [
    en('(?:the )?(?:past|last) half year|(?:the )?(?:past|last) 6 months'),
    (_, today) => back('6', 'month', today),
  ],
  [en('(?:the )?(?:past|last) fortnight'), (_, today) => days(today - 13, today)],
];

/** The longest period at a place of a question that is told from today; `null` when there is none. */
export function relativeAt(
  text: string,
  at: number,
  today: Day,
): { readonly period: Period; readonly end: number } | null {
  let best: { period: Period; end: number } | null = null;
  for (const [pattern, read] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || at + match[0].length <= (best?.end ?? at)) continue;
    const period = read(match.slice(1), today);
    if (period !== null) best = { period, end: at + match[0].length };
  }
  return best;
}

function days(from: Day, to: Day): Period {
  return { from, to };
}

/** The last n days, weeks, months, … up to and including today. */
function back(number: string | undefined, unit: string | undefined, today: Day): Period | null {
  const count = writtenNumber(number ?? '');
  if (count === null || count === 0 || unit === undefined) return null;
  if (/天|日|day/.test(unit)) return days(today - count + 1, today);
  if (/周|星期|礼拜|w(?:ee)?k/.test(unit)) return days(today - 7 * count + 1, today);
  const months = /季|quarter|qtr/.test(unit) ? 3 : /年|year|yr/.test(unit) ? 12 : 1;
  return days(addMonths(today, -months * count) + 1, today);
}

/** A day of this week or one before it; `null` when it has not come yet. */
function weekday(today: Day, which: string, index: number): Period | null {
  const weeksAgo = which === '本' ? 0 : WEEKS_ZH.indexOf(which);
  const day = mondayOf(today) - 7 * weeksAgo + index;
  return day > today ? null : days(day, day);
}

/** The latest such day before today; with `strict` false, today counts too. */
function latestWeekday(today: Day, index: number, strict: boolean): Period {
  const monday = mondayOf(today) + index;
  const day = monday > today || (strict && monday === today) ? monday - 7 : monday;
  return days(day, day);
}

/** The latest such date that has begun. */
function latestDate(today: Day, month: number, day: number): Period {
  const { year } = partsOf(today);
  const found = monthsPeriod(year, month, month).from + day - 1;
  const latest = found > today ? monthsPeriod(year - 1, month, month).from + day - 1 : found;
  return days(latest, latest);
}

/** Saturday and Sunday, some weeks ago; `null`: the latest that has begun. */
function weekend(today: Day, weeksAgo: number | null): Period | null {
  const saturday = mondayOf(today) + 5;
  const from = saturday - 7 * (weeksAgo ?? (saturday > today ? 1 : 0));
  return from > today ? null : days(from, from + 1);
}

function wholeWeek(today: Day, weeksAgo: number): Period {
  const monday = mondayOf(today) - 7 * weeksAgo;
  return days(monday, monday + 6);
}

/** The block of 1, 3 or 12 calendar months some blocks ago. */
function wholeMonths(today: Day, blocksAgo: number, size: number): Period {
  const { year, month } = partsOf(today);
  const first = Math.floor((month - 1) / size) * size + 1 - blocksAgo * size;
  return monthsPeriod(year, first, first + size - 1);
}

/** From the first day of today's block of 1, 3 or 12 months to today. */
function toDate(today: Day, size: number): Period {
  return days(wholeMonths(today, 0, size).from, today);
}

function zh(source: string): RegExp {
  return new RegExp(`(?:${source})`, 'y');
}

/** Weeks, months, quarters and years are also written short: wk, mth, qtr, yr. */
function en(source: string): RegExp {
  const short = source
    .replaceAll('yesterday', '(?:yesterday|yday)')
    .replaceAll('week', '(?:week|wk)')
    .replaceAll('month', '(?:month|mth)')
    .replaceAll('quarter', '(?:quarter|qtr)')
    .replaceAll('year', '(?:year|yr)');
  return new RegExp(`${START}(?:${short})${END}`, 'y');
}
