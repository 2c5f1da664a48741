import { NUMBER, type Pieces } from '../pieces.ts';
import { DAY_EN, DAY_ZH, MONTH_EN } from './calendar-words.ts';
import {
  cadence,
  dayList,
  dayNamesEn,
  dayNamesZh,
  everyMonths,
  everySoMany,
  hourly,
  monthDays,
  nthEn,
  nthZh,
  rangeEn,
  rangeZh,
  tooOften,
  uneven,
  weekdays,
  yearlyEn,
  yearlyZh,
} from './readings.ts';
import type { CadenceReading } from './types.ts';

type Read = (match: RegExpExecArray) => CadenceReading;

const WEEK = '(?:周|週|星期|礼拜|禮拜)';
const EVERY = '(?:every|each)';
const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)';
const AND_EN = '(?:\\s*(?:,|and|&|,\\s*and|\\/)\\s*)';
const AND_ZH = '[、,和与及跟]';
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

function en(source: string): RegExp {
  return new RegExp(`(?<![a-z\\d])(?:${source})(?![a-z\\d])`, 'i');
}

function zh(source: string): RegExp {
  return new RegExp(`(?:${source})`);
}
