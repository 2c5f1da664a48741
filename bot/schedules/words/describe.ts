import { type Language, listed, mentionSafe, sentenceCase, t } from '#core';
import type { Schedule } from '../../store/types.ts';
import { cadenceOf, nextDues } from '../pattern.ts';
import type { Assumed, ScheduleDraft } from '../types.ts';
import type { Cadence } from './cadence/index.ts';
import { clockText } from './read-schedule.ts';
import { zoneName } from './time-zone.ts';

/** A schedule, or one that is only proposed. */
type Described = Pick<Schedule, 'pattern' | 'timeZone'> & {
  /** `null`: a direct message. */
  readonly channel: string | null;
  readonly what: Schedule['what'] | ScheduleDraft['what'];
};

/**
 * A schedule in one sentence of Slack's mrkdwn, which `readSchedule` reads back as the same schedule:
 * `Every Monday at 09:00 (Asia/Shanghai), post the campaign summary in <#C0012>.`
 */
export function scheduleSentence(schedule: Described, language: Language): string {
  const { channel, what } = schedule;
  return t(language, 'bot.schedules-sentence', {
    when: sentenceCase(whenText(schedule, language)),
    what:
      what.kind === 'summary'
        ? t(language, 'bot.schedules-the-summary')
        : t(language, 'bot.schedules-the-question', { words: questionWords(what) }),
    channel: placeText(channel, language),
  });
}

/** Where something is posted: `in <#C0012>`; a direct message has no name that people know. */
export function placeText(channel: string | null, language: Language): string {
  return channel === null || channel.startsWith('D')
    ? t(language, 'bot.schedules-in-direct-message')
    : t(language, 'bot.schedules-in-channel', { channel: `<#${channel}>` });
}

/** The sentence of a schedule, and the next `count` times it posts, each in its own zone. */
export function describeSchedule(
  schedule: Described,
  language: Language,
  now: number,
  count = 3,
): string {
  const dues = nextDues(schedule.pattern, schedule.timeZone, now, count);
  const times = dues.map((due) => momentText(due, schedule.timeZone, language, now)).join(' · ');
  const sentence = scheduleSentence(schedule, language);
  return dues.length === 0
    ? sentence
    : `${sentence}${t(language, 'bot.schedules-next', { times })}`;
}

/** What a confirmation points out: parts that were filled in because nobody said them. */
export function assumedText(assumed: readonly Assumed[], language: Language): readonly string[] {
  return assumed.map((part) => t(language, `bot.schedules-assumed-${part}`));
}

/** How often, at what time and in which zone: `every Monday at 09:00 (Asia/Shanghai)`. */
export function whenText(
  { pattern, timeZone }: Pick<Schedule, 'pattern' | 'timeZone'>,
  language: Language,
): string {
  const zone = zoneName(timeZone, language);
  const read = cadenceOf(pattern);
  if (read === null) return t(language, 'bot.schedules-when-cron', { pattern, zone });
  const days = daysText(read.cadence, language);
  if (read.cadence.kind === 'hours') return t(language, 'bot.schedules-when-hours', { days, zone });
  const times = listText(
    read.time.hours.map((hour) => clockText(hour, read.time.minute)),
    language,
  );
  return t(language, 'bot.schedules-when', { days, times, zone });
}

function daysText(cadence: Cadence, language: Language): string {
  switch (cadence.kind) {
    case 'daily':
      return t(language, 'bot.schedules-daily');
    case 'weekdays':
      return cadence.days.join() === '1,2,3,4,5'
        ? t(language, 'bot.schedules-workdays')
        : t(language, 'bot.schedules-weekdays', {
            days: listText(
              cadence.days.map((day) => weekdayName(day, language)),
              language,
            ),
          });
    case 'month-days':
      return monthDaysText(cadence, language);
    case 'nth-weekday':
      return t(
        language,
        cadence.nth === 'L' ? 'bot.schedules-last-weekday' : 'bot.schedules-nth-weekday',
        {
          nth: cadence.nth === 'L' ? null : nthText(cadence.nth, language),
          day: weekdayName(cadence.day, language),
        },
      );
    case 'hours':
      return cadence.every === 1
        ? t(language, 'bot.schedules-hourly')
        : t(language, 'bot.schedules-hours', { hours: cadence.every });
    case 'cron':
      return cadence.pattern;
  }
}

function monthDaysText(
  { days, months }: Extract<Cadence, { kind: 'month-days' }>,
  language: Language,
): string {
  const [month] = months ?? [];
  const [day] = days;
  if (months?.length === 1 && month !== undefined && typeof day === 'number' && days.length === 1) {
    return t(language, 'bot.schedules-yearly', { month: monthName(month, language), day });
  }
  const step = months === null ? null : 12 / months.length;
  if (step === 3 && days.join() === '1') return t(language, 'bot.schedules-quarterly');
  if (step !== null) return t(language, 'bot.schedules-every-months', { months: step });
  if (days.join() === 'L') return t(language, 'bot.schedules-last-day');
  const named = days.map((each) =>
    each === 'L'
      ? t(language, 'bot.schedules-last')
      : language === 'zh'
        ? `${each}号`
        : ordinal(each),
  );
  return t(language, 'bot.schedules-month-days', { days: listText(named, language) });
}

/** A time in a zone: `3月2日周一 09:00`, `Mon 2 Mar 09:00`; with its year when that is another. */
export function momentText(at: number, timeZone: string, language: Language, now: number): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', weekday: 'short' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  const parts = new Map(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const weekday = WEEKDAYS_SHORT_EN.indexOf(part('weekday'));
  return t(language, 'bot.schedules-moment', {
    year:
      part('year') === String(new Date(now).getUTCFullYear())
        ? ''
        : yearText(part('year'), language),
    month:
      language === 'zh' ? Number(part('month')) : MONTHS[Number(part('month')) - 1]!.slice(0, 3),
    day: Number(part('day')),
    weekday: language === 'zh' ? weekdayName(weekday, 'zh') : part('weekday'),
    time: `${part('hour')}:${part('minute')}`,
  });
}

const WEEKDAYS_SHORT_EN = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
const NTH = ['first', 'second', 'third', 'fourth', 'fifth'];

function weekdayName(day: number, language: Language): string {
  return language === 'zh' ? `周${'日一二三四五六'[day % 7]}` : WEEKDAYS[day % 7]!;
}

function monthName(month: number, language: Language): string {
  return language === 'zh' ? String(month) : MONTHS[month - 1]!;
}

function nthText(nth: number, language: Language): string {
  return language === 'zh' ? '一二三四五'[nth - 1]! : NTH[nth - 1]!;
}

function yearText(year: string, language: Language): string {
  return language === 'zh' ? `${year}年` : ` ${year}`;
}

function ordinal(day: number): string {
  const teen = day % 100 >= 11 && day % 100 <= 13;
  return `${day}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;
}

function listText(items: readonly string[], language: Language): string {
  if (language === 'zh' || items.length < 2) return listed(language, items);
  return `${listed(language, items.slice(0, -1))} and ${items.at(-1)}`;
}

function questionWords(what: Extract<Described['what'], { kind: 'question' }>): string {
  const words = 'question' in what ? (what.words ?? what.question.metric) : what.words;
  return mentionSafe(words ?? '');
}
