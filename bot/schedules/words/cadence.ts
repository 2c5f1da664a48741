import { NUMBER, type Pieces, wholeNumber } from './pieces.ts';

/** Days on which something is posted, as one cron pattern can have them. Weekdays: 0 Sunday … 6 Saturday. */
export type Cadence =
  | { readonly kind: 'daily' }
  | { readonly kind: 'weekdays'; readonly days: readonly number[] }
  /** `L`: the last day. `months`: 1–12; `null`: all. */
  | {
      readonly kind: 'month-days';
      readonly days: readonly (number | 'L')[];
      readonly months: readonly number[] | null;
    }
  /** The first Monday of the month; `L`: the last. */
  | { readonly kind: 'nth-weekday'; readonly nth: number | 'L'; readonly day: number }
  | { readonly kind: 'hours'; readonly every: number }
  /** A cron pattern typed as it is. */
  | { readonly kind: 'cron'; readonly pattern: string };

export type CadenceReading =
  | { readonly kind: 'cadence'; readonly cadence: Cadence; readonly assumedDay: boolean }
  | { readonly kind: 'too-often' }
  /** Every other week, every 10 days: nothing a calendar repeats. */
  | { readonly kind: 'uneven' }
  | { readonly kind: 'no-such-day' }
  | null;

type Read = (match: RegExpExecArray) => CadenceReading;

const DAYS_ZH = '日一二三四五六';
const WEEK = '(?:周|週|星期|礼拜|禮拜)';
const DAY_ZH = '[一二三四五六日天]';
const DAY_EN =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?';
const DAYS_EN = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS_EN = [
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
];
const MONTH_EN =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const EVERY = '(?:every|each)';
const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)';
const AND_EN = '(?:\\s*(?:,|and|&|,\\s*and|\\/)\\s*)';
const AND_ZH = '[、,和与及跟]';
const NTH_EN = ['first', 'second', 'third', 'fourth', 'fifth'];
const WORKDAYS = [1, 2, 3, 4, 5];
const QUARTER_MONTHS = [1, 4, 7, 10];

/** The longer and narrower first: "every other Monday" is no "Monday". */
const RULES: readonly (readonly [RegExp, Read])[] = [
  [
    /(?:(?:(?:by )?the |按 ?)?cron(?: ?规则| pattern)?\s*:?\s*)?'?((?:[\d*,/-]+ ){2}(?:[\dL*,/-]+ )[\d*,/-]+ [\d*,/#L-]+)'?/i,
    ([, pattern]) => cadence({ kind: 'cron', pattern: pattern! }),
  ],

  [
    en(
      `${EVERY} (?:\\d+ )?(?:half|quarter of an) hours?|${EVERY} (?:\\d+ )?(?:min(?:ute)?s?|seconds?)|half hourly`,
    ),
    tooOften,
  ],
  [
    zh(`每(?:隔)?(?:${NUMBER}|半)?(?:个)?(?:分钟|分鐘|秒钟?|刻钟|半小时|半个小时)|每半个?小时`),
    tooOften,
  ],
  [
    en(
      `${EVERY} (?:other|second|2nd|two|2) (?:weeks?|${DAY_EN})|bi-?weekly|fortnightly|${EVERY} fortnight|every other day`,
    ),
    uneven,
  ],
  [
    zh(
      `隔周|双周|單周|单周|每(?:隔|两|二|2|三|3)(?:一|个|二)?(?:周|週|星期|个星期)|隔天|每隔(?:一|${NUMBER})?天|每(?:[二两三四五六七八九十]|[2-9]|\\d{2})(?:个)?(?:天|日|周|星期)`,
    ),
    uneven,
  ],
  [
    en(`${EVERY} (\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (days?|weeks?|years?)`),
    everySoMany,
  ],
  [en(`${EVERY} (\\d+|two|three|four|six|twelve|other|second) months?`), everyMonths],
  [zh(`每(?:隔)?(${NUMBER})个月`), everyMonths],
  [en(`(?:${EVERY} (\\d+|two|three|four|six|eight|twelve) hours?|${EVERY} hour|hourly)`), hourly],
  [zh(`每(?:隔)?(${NUMBER})?个?(?:小时|钟头)`), hourly],

  [
    en(
      `(?:on )?(?:the )?(?:${EVERY} )?(first|second|third|fourth|last|1st|2nd|3rd|4th) (${DAY_EN})(?: (?:of|in) (?:the|${EVERY}|a)? ?month)?`,
    ),
    nthEn,
  ],
  [zh(`每个?月(?:的)?(?:第(${NUMBER})个?|(最后)一?个?)${WEEK}(${DAY_ZH})`), nthZh],
  [
    en(
      `(?:on )?(?:the )?last day of (?:the |${EVERY} |a )?month|month end|end of (?:the |${EVERY} )?month`,
    ),
    () => monthDays(['L']),
  ],
  [
    zh(`(?:每个?月(?:的)?|(?=月末|月底))(?:最后一天|最后1天|月末|月底|末|底)`),
    () => monthDays(['L']),
  ],
  [
    en(
      `(?:on )?(?:the )?${ORDINAL}((?:${AND_EN}(?:the )?\\d{1,2}(?:st|nd|rd|th))*) of (?:the |${EVERY} |a )?month`,
    ),
    dayList,
  ],
  [
    en(
      `(?:${EVERY} month|monthly) (?:on )?(?:the )?(?:day )?(\\d{1,2})(?:st|nd|rd|th)?((?:${AND_EN}(?:the )?\\d{1,2}(?:st|nd|rd|th))*)`,
    ),
    dayList,
  ],
  [en(`(?:on )?day (\\d{1,2})() of (?:the |${EVERY} |a )?month`), dayList],
  [
    en(
      `on the ${ORDINAL}((?:${AND_EN}(?:the )?\\d{1,2}(?:st|nd|rd|th))*)(?: (?:${EVERY} month|monthly))?`,
    ),
    dayList,
  ],
  [
    zh(`每个?月(?:的)?(${NUMBER})(?:号|號|日)?((?:${AND_ZH}${NUMBER}(?:号|號|日)?)*)(?<=[号號日])`),
    dayList,
  ],
  [zh(`每年(?:的)?(${NUMBER})月(${NUMBER})(?:号|號|日)`), yearlyZh],
  [
    en(
      `(?:${EVERY} year|yearly|annually)(?: on)?(?: the)? (?:(${MONTH_EN}) (\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH_EN}))`,
    ),
    yearlyEn,
  ],
  [
    en(
      `(?:on )?(?:${EVERY} )?(?:(${MONTH_EN}) (\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH_EN})) (?:${EVERY} year|yearly|annually)`,
    ),
    yearlyEn,
  ],

  [
    en(`(?:(?:on|${EVERY}) )?(?:${EVERY} )?(?:week ?days?|work(?:ing)? ?days?|business days?)`),
    () => weekdays(WORKDAYS),
  ],
  [zh(`每?个?(?:工作日|平日)|每逢工作日`), () => weekdays(WORKDAYS)],
  [en(`(?:on |${EVERY} |at )?(?:the )?weekends?`), () => weekdays([6, 0])],
  [zh(`每?个?(?:周末|週末)`), () => weekdays([6, 0])],
  [en(`(?:from |${EVERY} )?(${DAY_EN}) ?(?:-|to|through|till|until) ?(${DAY_EN})`), rangeEn],
  [zh(`每?${WEEK}(${DAY_ZH})(?:到|至|-|~)${WEEK}?(${DAY_ZH})`), rangeZh],
  [
    en(
      `(?:weekly )?(?:${EVERY}|on) (?:week on )?(${DAY_EN}(?:${AND_EN}(?:${EVERY} |on )?${DAY_EN})*)`,
    ),
    dayNamesEn,
  ],
  [
    zh(
      `(?:每个?|逢|每逢)${WEEK}(?:的)?(${DAY_ZH}(?:${AND_ZH}?(?:每个?)?${WEEK}?${DAY_ZH}(?!月|号|点|十|个))*)`,
    ),
    dayNamesZh,
  ],
  [en(`(?:weekly )?((?:${DAY_EN})(?:${AND_EN}${DAY_EN})*)(?<=days)`), dayNamesEn],

  [en(`${EVERY} day|daily|everyday`), () => cadence({ kind: 'daily' })],
  [zh(`每天|每日|天天|每一天`), () => cadence({ kind: 'daily' })],
  [
    /(?<![a-z])(?:every|each) (?=morning|afternoon|evening|night)|每(?=早|晚|个早上|个晚上)/i,
    () => cadence({ kind: 'daily' }),
  ],
  [
    en(`${EVERY} quarter|quarterly|(?:on )?the first day of (?:the|${EVERY}) quarter`),
    () => monthDays([1], QUARTER_MONTHS, true),
  ],
  [zh(`每个?季度?(?:的)?(?:第一天|初)?`), () => monthDays([1], QUARTER_MONTHS, true)],
  [en(`${EVERY} month|monthly`), () => monthDays([1], null, true)],
  [zh(`每个?月(?:初|的?第一天)`), () => monthDays([1])],
  [zh(`每个?月(?![一-龥]?均)`), () => monthDays([1], null, true)],
  [en(`${EVERY} week|weekly`), () => weekdays([1], true)],
  [zh(`每个?${WEEK}`), () => weekdays([1], true)],
  [en(`${EVERY} year|yearly|annually`), () => monthDays([1], [1], true)],
  [zh(`每年`), () => monthDays([1], [1], true)],
];

/** Takes how often out of a text; `null`: nothing of the kind is said. */
export function takeCadence(pieces: Pieces): CadenceReading {
  for (const [pattern, read] of RULES) {
    const match = pieces.take(pattern);
    if (match !== null) return read(match);
  }
  return null;
}

function cadence(value: Cadence, assumedDay = false): CadenceReading {
  return { kind: 'cadence', cadence: value, assumedDay };
}

function tooOften(): CadenceReading {
  return { kind: 'too-often' };
}

function uneven(): CadenceReading {
  return { kind: 'uneven' };
}

/** In the order of the week, Monday first. */
function weekdays(days: readonly number[], assumedDay = false): CadenceReading {
  const sorted = [...new Set(days)].sort((a, b) => ((a + 6) % 7) - ((b + 6) % 7));
  return cadence(
    sorted.length === 7 ? { kind: 'daily' } : { kind: 'weekdays', days: sorted },
    assumedDay,
  );
}

function monthDays(
  days: readonly (number | 'L')[],
  months: readonly number[] | null = null,
  assumedDay = false,
): CadenceReading {
  if (days.some((day) => day !== 'L' && (day < 1 || day > 31))) return { kind: 'no-such-day' };
  const sorted = [...new Set(days)].sort((a, b) => (a === 'L' ? 32 : a) - (b === 'L' ? 32 : b));
  return cadence({ kind: 'month-days', days: sorted, months }, assumedDay);
}

function everySoMany([, count, unit]: RegExpExecArray): CadenceReading {
  if (countOf(count) !== 1) return uneven();
  if (/^d/i.test(unit!)) return cadence({ kind: 'daily' });
  return /^w/i.test(unit!) ? weekdays([1], true) : monthDays([1], [1], true);
}

function everyMonths([, count]: RegExpExecArray): CadenceReading {
  const step = countOf(count);
  if (step === null || step < 1 || 12 % step !== 0) return uneven();
  const months = Array.from({ length: 12 / step }, (_, index) => 1 + index * step);
  return monthDays([1], step === 1 ? null : months, true);
}

function hourly([, count]: RegExpExecArray): CadenceReading {
  const every = count === undefined ? 1 : countOf(count);
  if (every === null || every < 1) return tooOften();
  if (every === 24) return cadence({ kind: 'daily' });
  return 24 % every === 0 ? cadence({ kind: 'hours', every }) : uneven();
}

function nthEn([, nth, day]: RegExpExecArray): CadenceReading {
  const which = nth!.toLowerCase();
  const number = NTH_EN.indexOf(which) + 1 || Number.parseInt(which, 10);
  return cadence({ kind: 'nth-weekday', nth: which === 'last' ? 'L' : number, day: dayEn(day!) });
}

function nthZh([, nth, last, day]: RegExpExecArray): CadenceReading {
  const number = wholeNumber(nth ?? '1');
  if (number === null || number < 1 || number > 5) return { kind: 'no-such-day' };
  return cadence({ kind: 'nth-weekday', nth: last === undefined ? number : 'L', day: dayZh(day!) });
}

function dayList([, first, more = '']: RegExpExecArray): CadenceReading {
  const days = [first!, ...(more.match(new RegExp(NUMBER, 'g')) ?? [])].map(
    (text) => wholeNumber(text) ?? 0,
  );
  return monthDays(days);
}

function yearlyZh([, month, day]: RegExpExecArray): CadenceReading {
  return yearly(wholeNumber(month!) ?? 0, wholeNumber(day!) ?? 0);
}

function yearlyEn([, month, day, dayBefore, monthAfter]: RegExpExecArray): CadenceReading {
  const name = (month ?? monthAfter)!.slice(0, 3).toLowerCase();
  return yearly(MONTHS_EN.indexOf(name) + 1, Number(day ?? dayBefore));
}

function yearly(month: number, day: number): CadenceReading {
  const longest = new Date(Date.UTC(2024, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day > longest) return { kind: 'no-such-day' };
  return monthDays([day], [month]);
}

function rangeEn([, first, last]: RegExpExecArray): CadenceReading {
  return weekdays(between(dayEn(first!), dayEn(last!)));
}

function rangeZh([, first, last]: RegExpExecArray): CadenceReading {
  return weekdays(between(dayZh(first!), dayZh(last!)));
}

function dayNamesEn([, names]: RegExpExecArray): CadenceReading {
  return weekdays((names!.match(new RegExp(DAY_EN, 'gi')) ?? []).map(dayEn));
}

function dayNamesZh([, names]: RegExpExecArray): CadenceReading {
  return weekdays((names!.match(new RegExp(DAY_ZH, 'g')) ?? []).map(dayZh));
}

function between(first: number, last: number): readonly number[] {
  const days = [first];
  while (days.at(-1) !== last) days.push((days.at(-1)! + 1) % 7);
  return days;
}

function dayEn(name: string): number {
  return DAYS_EN.indexOf(name.slice(0, 3).toLowerCase());
}

function dayZh(sign: string): number {
  return sign === '天' ? 0 : DAYS_ZH.indexOf(sign);
}

const COUNTS_EN = [
  ...['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  'twelve',
];

function countOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^(?:other|second)$/i.test(text)) return 2;
  const english = COUNTS_EN.indexOf(text.toLowerCase());
  return english > 0 ? english : wholeNumber(text);
}

function en(source: string): RegExp {
  return new RegExp(`(?<![a-z\\d])(?:${source})(?![a-z\\d])`, 'i');
}

function zh(source: string): RegExp {
  return new RegExp(`(?:${source})`);
}
