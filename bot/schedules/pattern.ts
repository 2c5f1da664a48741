import { Cron } from 'croner';
import type { Cadence } from './words/cadence/index.ts';
import type { TimeOfDay } from './words/time-of-day.ts';

/** Least time between two posts of one schedule. */
export const SHORTEST_GAP_MS = 3_600_000;

/** The cron pattern of some days and a time; the hours of an hourly cadence are its own. */
export function patternOf(cadence: Cadence, { hours, minute }: TimeOfDay): string {
  const at = `${minute} ${hours.join(',')}`;
  switch (cadence.kind) {
    case 'daily':
      return `${at} * * *`;
    case 'weekdays':
      return `${at} * * ${cadence.days.join(',')}`;
    case 'month-days':
      return `${at} ${cadence.days.join(',')} ${cadence.months?.join(',') ?? '*'} *`;
    case 'nth-weekday':
      return `${at} * * ${cadence.day}#${cadence.nth}`;
    case 'hours':
      return `${minute} ${cadence.every === 1 ? '*' : `*/${cadence.every}`} * * *`;
    case 'cron':
      return cadence.pattern;
  }
}

/** Days and time of a pattern `patternOf` made, or one like it; `null`: it says more than words can. */
export function cadenceOf(
  pattern: string,
): { readonly cadence: Cadence; readonly time: TimeOfDay } | null {
  const [minutes = '', hours = '', days = '', months = '', weekdays = ''] = pattern
    .trim()
    .split(/\s+/);
  if (!/^\d+$/.test(minutes)) return null;
  const minute = Number(minutes);
  const every = /^\*(?:\/(\d+))?$/.exec(hours);
  if (every !== null) {
    if (days !== '*' || months !== '*' || weekdays !== '*') return null;
    return {
      cadence: { kind: 'hours', every: Number(every[1] ?? 1) },
      time: { hours: [0], minute },
    };
  }
  const time = { hours: numbers(hours) ?? [], minute };
  const cadence = time.hours.length === 0 ? null : daysOf(days, months, weekdays);
  return cadence === null ? null : { cadence, time };
}

function daysOf(days: string, months: string, weekdays: string): Cadence | null {
  if (days === '*' && months === '*') {
    if (weekdays === '*') return { kind: 'daily' };
    const nth = /^([0-6])#([1-5L])$/.exec(weekdays);
    if (nth !== null) {
      return {
        kind: 'nth-weekday',
        nth: nth[2] === 'L' ? 'L' : Number(nth[2]),
        day: Number(nth[1]),
      };
    }
    const list = numbers(weekdays);
    return list === null ? null : { kind: 'weekdays', days: list };
  }
  if (weekdays !== '*') return null;
  const list = days.split(',').map((day) => (day === 'L' ? ('L' as const) : Number(day)));
  const inMonths = months === '*' ? null : numbers(months);
  if (list.length > 1 && list.includes('L')) return null;
  if (list.some(Number.isNaN) || (months !== '*' && inMonths === null)) return null;
  return { kind: 'month-days', days: list, months: inMonths };
}

function numbers(list: string): readonly number[] | null {
  return /^\d+(?:,\d+)*$/.test(list) ? list.split(',').map(Number) : null;
}

/**
 * The first time after `after` (ms) a pattern falls due, ms; `null`: never again. A wall-clock time that
 * a change of clocks leaves out falls due right after the gap, one that comes twice only the first time.
 */
export function nextDue(pattern: string, timeZone: string, after: number): number | null {
  return clock(pattern, timeZone).nextRun(new Date(after))?.getTime() ?? null;
}

/** The next `count` times after `after`, ms. */
export function nextDues(
  pattern: string,
  timeZone: string,
  after: number,
  count: number,
): readonly number[] {
  return clock(pattern, timeZone)
    .nextRuns(count, new Date(after))
    .map((due) => due.getTime());
}

/** The last time up to and including `now` a pattern fell due, ms; `null`: none in the past years. */
export function lastDue(pattern: string, timeZone: string, now: number): number | null {
  // The library looks before the whole second.
  const from = new Date(Math.floor(now / 1000) * 1000 + 1000);
  const [due] = clock(pattern, timeZone).previousRuns(1, from);
  return due === undefined ? null : due.getTime();
}

/** A pattern that falls due at all, and never twice within an hour. */
export function patternFault(
  pattern: string,
  timeZone: string,
  now: number,
): 'not-a-pattern' | 'too-often' | 'never' | null {
  try {
    const dues = nextDues(pattern, timeZone, now, 50);
    if (dues.length === 0) return 'never';
    const close = dues.some((due, index) => index > 0 && due - dues[index - 1]! < SHORTEST_GAP_MS);
    return close ? 'too-often' : null;
  } catch {
    return 'not-a-pattern';
  }
}

function clock(pattern: string, timeZone: string): Cron {
  return new Cron(pattern, {
    paused: true,
    timezone: timeZone,
    mode: '5-part',
    fixedTimeRule: 'no-wildcard',
  });
}
