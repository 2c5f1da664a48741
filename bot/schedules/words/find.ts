import type { Alert, Schedule } from '../../store/types.ts';
import { cadenceOf } from '../pattern.ts';
import type { Found, Which } from '../types.ts';
import { takeCadence } from './cadence/index.ts';
import { takeChannel } from './channel.ts';
import { pieces, plain } from './pieces.ts';
import { takeTime } from './time-of-day.ts';
import { whatOf } from './what.ts';

/** Schedules or alerts in the order their list numbers them: the oldest first. */
export function numbered<T extends Schedule | Alert>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** The schedule meant by a number of the list or by words: "the Monday summary", 每周一的总结. */
export function findSchedule(which: Which, schedules: readonly Schedule[]): Found<Schedule> {
  return found(which, schedules, isAbout);
}

/** The alert meant by a number of the list or by words of its question. */
export function findAlert(which: Which, alerts: readonly Alert[]): Found<Alert> {
  return found(which, alerts, (alert, words) =>
    isPart(words, alert.words ?? alert.question.metric.replaceAll('_', ' ')),
  );
}

function found<T extends Schedule | Alert>(
  which: Which,
  items: readonly T[],
  fits: (item: T, words: string) => boolean,
): Found<T> {
  const list = numbered(items);
  const meant =
    which.by === 'number'
      ? list.slice(which.number - 1, which.number)
      : which.by === 'nothing'
        ? list
        : list.filter((item) => fits(item, which.words));
  const [first] = meant;
  if (first === undefined || (which.by === 'number' && which.number < 1)) return { kind: 'none' };
  return meant.length === 1 ? { kind: 'found', item: first } : { kind: 'several', items: meant };
}

/** Every part of the words that can be read fits the schedule, and at least one part can. */
function isAbout(schedule: Schedule, words: string): boolean {
  const rest = pieces(words);
  const channel = takeChannel(rest, { timeZone: schedule.timeZone, channel: null });
  const cadence = takeCadence(rest) ?? takeCadence(pieces(everyDay(rest.left())));
  const time = takeTime(rest);
  const left = rest.left().replace(WEEKDAY_NAMES, '').trim();
  const what = whatOf(left);
  const own = cadenceOf(schedule.pattern);

  if (channel.kind === 'unknown' || (channel.said && channel.channel !== schedule.channel))
    return false;
  if (cadence?.kind === 'cadence') {
    const sameKind = own?.cadence.kind === cadence.cadence.kind;
    const same = JSON.stringify(own?.cadence) === JSON.stringify(cadence.cadence);
    if (cadence.assumedDay ? !sameKind : !same) return false;
  }
  if (
    time?.kind === 'time' &&
    !time.assumed &&
    JSON.stringify(time.time) !== JSON.stringify(own?.time)
  ) {
    return false;
  }
  if (what?.kind === 'summary') return schedule.what.kind === 'summary';
  if (what === null) return channel.said || cadence !== null || time !== null;
  const asked = schedule.what.kind === 'question' ? (schedule.what.words ?? '') : null;
  return asked !== null && isPart(what.words, asked);
}

const WEEKDAY_NAMES =
  /(?<![a-z])(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:'s)?(?![a-z])|(?:周|星期|礼拜)[一二三四五六日天]/gi;

/** "The Monday summary" and 周一的总结 mean every Monday's. */
function everyDay(text: string): string {
  const day = text.match(WEEKDAY_NAMES)?.[0];
  if (day === undefined) return '';
  return /[a-z]/i.test(day) ? `every ${day.replace(/(?:'s|s)$/i, '')}` : `每${day}`;
}

function isPart(part: string, whole: string): boolean {
  return folded(whole).includes(folded(part));
}

function folded(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[\s的]/g, '');
}
