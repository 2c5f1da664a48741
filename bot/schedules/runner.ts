import { isoTime, t } from '#core';
import type { Role } from '../access/types.ts';
import type { SlackMessage } from '../blocks/types.ts';
import { earlierQuestions } from '../store/earlier-questions.ts';
import type { Schedule, Store } from '../store/types.ts';
import {
  type ContentSources,
  type ScheduleContent,
  scheduleContent,
  unable,
  withRemark,
} from './content.ts';
import { lastDue, nextDue } from './pattern.ts';
import { momentText } from './words/describe.ts';

/** Later than this after its due time a post is marked as late. */
const LATE_MS = 5 * 60_000;
/** Later than this it is not posted at all. */
const TOO_LATE_MS = 24 * 3_600_000;
/** Another instance's unfinished work is taken over after this. */
const TAKE_OVER_MS = 60_000;
/** Longest sleep: changes by other instances and jumps of the clock are seen after it. */
const LONGEST_SLEEP_MS = 30_000;

/** What became of a due time, for the log and the counters; holds no cell, name or text. */
export interface ScheduleEvent {
  readonly schedule: string;
  readonly dueAt: number;
  readonly outcome: 'posted' | 'unable' | 'skipped' | 'paused' | 'not-allowed' | 'failed';
  readonly lateMs: number;
  /** Message code of what was in the way. */
  readonly code?: string;
  readonly error?: unknown;
}

export interface ScheduleRunnerOptions extends Pick<ContentSources, 'workbook' | 'render'> {
  readonly store: Pick<Store, 'schedules' | 'outbox' | 'asked'>;
  /** Name of this instance. */
  readonly owner: string;
  /** Ms. */
  readonly now: () => number;
  /** Calls `run` once after `ms`. @returns cancels it */
  readonly setTimer: (ms: number, run: () => void) => () => void;
  /** What the owner of a schedule may see now; `null`: nothing any more. */
  readonly role: (schedule: Schedule) => Promise<Role | null>;
  readonly report: (event: ScheduleEvent) => void;
  /** Told when posts wait in the outbox. */
  readonly onPost?: () => void;
  readonly lateMs?: number;
  readonly tooLateMs?: number;
}

export interface ScheduleRunner {
  start(): void;
  /** Looks again right now: a schedule was made or changed. */
  wake(): void;
  /** One look at all schedules; resolves when what is due waits in the outbox. */
  tick(): Promise<void>;
  /** No new look begins; resolves when the last one ended. */
  stop(): Promise<void>;
}

/** Key of the post of a due time in the outbox; its details have `:details:1`, … behind it. */
export function scheduleKey(id: string, dueAt: number): string {
  return `schedule:${id}:${new Date(dueAt).toISOString()}`;
}

/**
 * Puts what schedules post into the outbox when it falls due.
 *
 * A post's key in the outbox is what makes it one post, whoever computes it; the claim, made after it,
 * remembers that the due time is dealt with. So a crash at any place loses nothing and repeats nothing.
 * Of several missed due times only the latest counts. While paused, due times are claimed and nothing is
 * posted.
 */
export function scheduleRunner(options: ScheduleRunnerOptions): ScheduleRunner {
  const { store, now, setTimer } = options;
  const busy = new Map<string, Promise<void>>();
  let cancel: (() => void) | null = null;
  let running = false;

  async function tick(): Promise<void> {
    let sleep = LONGEST_SLEEP_MS;
    try {
      for (const schedule of await store.schedules.list()) {
        if (!busy.has(schedule.id)) {
          const due = await dueOf(store.schedules, schedule, now());
          if (due !== null) work(schedule, due);
        }
        const next = nextDue(schedule.pattern, schedule.timeZone, now());
        if (next !== null) sleep = Math.min(sleep, next - now());
      }
    } finally {
      sleepFor(sleep);
    }
    await Promise.all(busy.values());
  }

  function work(schedule: Schedule, due: number): void {
    const done = dealWith(schedule, due, options)
      .then((event) => {
        if (event !== null) options.report(event);
      })
      .catch((error: unknown) => {
        options.report({
          schedule: schedule.id,
          dueAt: due,
          outcome: 'failed',
          lateMs: now() - due,
          error,
        });
      })
      .finally(() => busy.delete(schedule.id));
    busy.set(schedule.id, done);
  }

  function sleepFor(ms: number): void {
    cancel?.();
    cancel = running ? setTimer(Math.max(1, ms), look) : null;
  }

  function look(): void {
    tick().catch((error: unknown) => {
      options.report({ schedule: '', dueAt: now(), outcome: 'failed', lateMs: 0, error });
    });
  }

  return {
    start() {
      if (running) return;
      running = true;
      look();
    },
    wake() {
      if (running) look();
    },
    tick,
    async stop() {
      running = false;
      cancel?.();
      cancel = null;
      await Promise.all(busy.values());
    },
  };
}

/** The latest due time that nobody dealt with; `null`: none. */
async function dueOf(
  schedules: Store['schedules'],
  { id, pattern, timeZone, createdAt }: Schedule,
  now: number,
): Promise<number | null> {
  const due = lastDue(pattern, timeZone, now);
  if (due === null || due < createdAt) return null;
  const claimed = await schedules.lastClaim(id);
  return claimed === null || due > claimed ? due : null;
}

async function dealWith(
  schedule: Schedule,
  dueAt: number,
  options: ScheduleRunnerOptions,
): Promise<ScheduleEvent | null> {
  const { store, owner, now, lateMs = LATE_MS, tooLateMs = TOO_LATE_MS } = options;
  const late = now() - dueAt;
  const event = { schedule: schedule.id, dueAt, lateMs: late };
  const claim = () => store.schedules.claim(schedule.id, dueAt, owner, now());

  const skips = late > (schedule.missed === 'skip' ? lateMs : tooLateMs);
  const key = scheduleKey(schedule.id, dueAt);
  const begun = (await store.outbox.get(key)) !== null;
  if (!begun && (schedule.paused || skips)) {
    const first = await claim();
    return first ? { ...event, outcome: schedule.paused ? 'paused' : 'skipped' } : null;
  }
  // Another instance is at it; it may have died before its details or its claim.
  if (begun && late < TAKE_OVER_MS) return null;

  const role = await options.role(schedule);
  const content =
    role === null
      ? unable(schedule.language, 'bot.schedules-not-allowed')
      : await contentNow(schedule, role, late > lateMs, options);
  const posted = await putInOutbox(schedule, dueAt, content, late > lateMs, begun, options);
  // Whoever put it there also claims it.
  if (!posted) return null;
  await claim();
  options.onPost?.();
  if (content.kind === 'content') return { ...event, outcome: 'posted' };
  return { ...event, outcome: role === null ? 'not-allowed' : 'unable', code: content.code };
}

/** A fault of the program is tried again for a while, then said. */
async function contentNow(
  schedule: Schedule,
  role: Role,
  late: boolean,
  { store, workbook, render, report, now }: ScheduleRunnerOptions,
): Promise<ScheduleContent> {
  const { id, team, createdBy, language } = schedule;
  const earlier = await earlierQuestions(store, team, createdBy, schedule.workbook);
  try {
    return await scheduleContent(schedule, { workbook, render, role, earlier });
  } catch (error) {
    if (!late) throw error;
    report({ schedule: id, dueAt: now(), outcome: 'failed', lateMs: 0, error });
    return unable(language, 'bot.schedules-failed');
  }
}

/** @returns false when another instance is putting the same post there */
async function putInOutbox(
  schedule: Schedule,
  dueAt: number,
  content: ScheduleContent,
  late: boolean,
  begun: boolean,
  { store, now }: ScheduleRunnerOptions,
): Promise<boolean> {
  const { channel, language, timeZone } = schedule;
  const post = { channel, threadTs: null, dueAt: now(), placeholderTs: null };
  const key = scheduleKey(schedule.id, dueAt);
  if (content.kind === 'unable') {
    if (begun || (await store.outbox.get(key)) !== null) return begun;
    // Said once a day, however often the schedule falls due.
    const day = isoTime(dueAt).slice(0, 10);
    await store.outbox.add({
      ...post,
      key: `schedule:${schedule.id}:${content.code}:${day}`,
      message: content.message,
    });
    return true;
  }
  const remark = t(language, 'bot.schedules-late', {
    time: momentText(dueAt, timeZone, language, now()),
  });
  const message = late ? withRemark(content.message, remark) : content.message;
  const added = await store.outbox.add({ ...post, key, message });
  if (!added && !begun) return false;
  let number = 0;
  for (const detail of content.details) {
    number += 1;
    await store.outbox.add({
      ...post,
      key: `${key}:details:${number}`,
      threadOf: key,
      message: begun ? recomputed(detail, schedule) : detail,
    });
  }
  return true;
}

/** Details that were lost with an instance come from the newest version, and say so. */
function recomputed(detail: SlackMessage, { language }: Schedule): SlackMessage {
  return withRemark(detail, t(language, 'bot.schedules-details-later'));
}
