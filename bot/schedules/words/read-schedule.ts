import type { Choice, MessageCode, Params } from '#core';
import { patternFault, patternOf } from '../pattern.ts';
import type { AskedBack, Assumed, ScheduleReading, WordsContext } from '../types.ts';
import { type CadenceReading, takeCadence } from './cadence/index.ts';
import { takeChannel } from './channel.ts';
import { pieces, plain } from './pieces.ts';
import { type TimeReading, takeTime } from './time-of-day.ts';
import { takeTimeZone, type ZoneReading } from './time-zone.ts';
import { whatOf } from './what.ts';

/** Hour of a schedule whose time was not said; its confirmation shows it. */
const USUAL_HOUR = 9;

/** What a description adds behind itself; not part of the schedule. */
const NEXT_TIMES = /\s*(?:接下来:|Next:).*$/s;
const QUOTED = /[「“"『]([^」”"』]+)[」”"』]/;
const POSTING =
  /(?<![a-z])(?:post|send|deliver|publish|schedule|subscribe|push)(?![a-z])|^share |(?<![a-z])share (?:the|a|our) |发(?![券货票放现展生])|發|推送|播报|汇报|通报|定时|订阅/i;
const BARE_WEEKDAY = /(?<!每|上|下|本|这|去)((?:周|星期|礼拜)[一二三四五六日天])/;

/**
 * A schedule in Chinese or English words: how often, when, in which zone and channel, and what.
 *
 * @returns `null` when the text is not about posting something again and again; what has to be asked
 *   back first when it is, and can't be set up as it stands
 */
export function readSchedule(
  text: string,
  context: WordsContext,
  now: number,
): ScheduleReading | null {
  const said = plain(text).replace(NEXT_TIMES, '');
  const rest = pieces(said);
  // A question between quotes keeps its own days and times.
  const quoted = rest.take(QUOTED)?.[1];
  const channel = takeChannel(rest, context);
  const zone = takeTimeZone(rest);
  const cadence = takeCadence(rest);
  const time = takeTime(rest);
  const what = whatOf(quoted ?? rest.left());

  const asksToPost = POSTING.test(said);
  const atTime = time !== null && !(time.kind === 'time' && time.assumed);
  if (cadence === null) return asksToPost && atTime ? howOften(said) : null;
  if (!asksToPost && !atTime && !channel.said && what?.kind === 'question') return null;

  if (channel.kind === 'unknown') {
    return askBack('bot.schedules-channel-unknown', { channel: channel.name });
  }
  const fault = zoneFault(zone) ?? cadenceFault(cadence) ?? timeFault(time, said);
  if (fault !== null) return fault;
  if (cadence.kind !== 'cadence') return null;
  if (cadence.cadence.kind === 'hours' && time !== null) {
    return askBack('bot.schedules-hours-and-time');
  }
  const at = time?.kind === 'time' ? time.time : { hours: [USUAL_HOUR], minute: 0 };
  const timeZone = zone?.kind === 'zone' ? zone.zone : context.timeZone;
  const pattern = patternOf(cadence.cadence, at);
  const patternFaultCode = patternFault(pattern, timeZone, now);
  if (patternFaultCode !== null) return askBack(PATTERN_FAULTS[patternFaultCode]);

  const timeless = cadence.cadence.kind === 'hours' || cadence.cadence.kind === 'cron';
  const assumed: Assumed[] = [];
  if (!timeless && (time === null || (time.kind === 'time' && time.assumed))) assumed.push('time');
  if (cadence.assumedDay) assumed.push('day');
  if (what === null) assumed.push('summary');
  if (skipsMonths(pattern)) assumed.push('short-months');
  return {
    kind: 'create',
    draft: {
      pattern,
      timeZone,
      channel: channel.channel,
      what: what ?? { kind: 'summary' },
      assumed,
    },
  };
}

const PATTERN_FAULTS = {
  'not-a-pattern': 'bot.schedules-no-such-day',
  'too-often': 'bot.schedules-too-often',
  never: 'bot.schedules-no-such-day',
} as const satisfies Record<string, MessageCode>;

function zoneFault(zone: ZoneReading): AskedBack | null {
  if (zone === null || zone.kind === 'zone') return null;
  const code = zone.kind === 'unknown' ? 'bot.schedules-zone-unknown' : 'bot.schedules-zone-which';
  return askBack(code, { zone: zone.said });
}

function cadenceFault(cadence: CadenceReading): AskedBack | null {
  switch (cadence?.kind) {
    case 'too-often':
      return askBack('bot.schedules-too-often');
    case 'uneven':
      return askBack('bot.schedules-uneven');
    case 'no-such-day':
      return askBack('bot.schedules-no-such-day');
    default:
      return null;
  }
}

function timeFault(time: TimeReading, said: string): AskedBack | null {
  if (time === null || time.kind === 'time') return null;
  if (time.kind === 'several') return askBack('bot.schedules-two-times');
  if (time.kind === 'no-such-time') return askBack('bot.schedules-no-such-time');
  const [early, late] = [time.hour, time.hour + 12].map((hour) => clockText(hour, time.minute));
  const choices = [early!, late!].map((at) => ({
    label: at,
    question: said.replace(time.said, ` ${at} `).replace(/ {2,}/g, ' ').trim(),
  }));
  return askBack('bot.schedules-which-half', { early: early!, late: late! }, choices);
}

function howOften(said: string): AskedBack {
  const weekday = BARE_WEEKDAY.exec(said)?.[1];
  const choices =
    weekday === undefined
      ? []
      : [{ label: `每${weekday}`, question: said.replace(weekday, `每${weekday}`) }];
  return askBack('bot.schedules-how-often', {}, choices);
}

/** Days of the month that not every month has. */
function skipsMonths(pattern: string): boolean {
  const [, , days = '*', months = '*'] = pattern.split(' ');
  return months === '*' && days.split(',').some((day) => Number(day) > 28);
}

function askBack(
  code: MessageCode,
  params: Params = {},
  choices: readonly Choice[] = [],
): AskedBack {
  return { kind: 'ask-back', code, params, choices };
}

/** 09:05 */
export function clockText(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
