import { DAY_MS, type Millis, type Period } from '../../basics/index.ts';
import { type CustomerEvents, rankOf, timeOf } from '../customer-events.ts';
import type { StepPlan } from '../steps/step-plan.ts';

/** What the events of the customers come to, an entry a customer. */
export interface Walks {
  /** Steps reached; 0: did not enter. */
  readonly depth: Uint8Array;
  /** Time from entry to the last step, the first time it was reached; NaN before that. */
  readonly took: Float64Array;
  /** Time of the latest entry that counts, up to the last step; NaN without one or without a window. */
  readonly lastEntry: Float64Array;
  /** What followed the step they stopped at: an event code (−1: no name), or one of `FOLLOWED_BY`. */
  readonly next: Int32Array;
  /** 1: did the step they did not reach after all, but too late. */
  readonly late: Uint8Array;
}

export const FOLLOWED_BY = {
  nothing: -2,
  /** They did not stop, or the order of events doesn't count. */
  unknown: -3,
} as const;

/**
 * Walks the events of a customer, which stand from one position up to, not including, another, and writes
 * down depth and times.
 *
 * @returns position of the event that got this far, the last time; −1 where order doesn't count
 */
export type Walker = (
  course: Course,
  walks: Walks,
  customer: number,
  from: number,
  to: number,
) => number;

/** What a walker walks by. */
export interface Course {
  readonly events: CustomerEvents;
  /** How many steps there are. */
  readonly last: number;
  /** Time a chain of steps may take, inclusive; Infinity: no limit. */
  readonly window: Millis;
  /** Entries count from here … */
  readonly entryFrom: Millis;
  /** … up to, not including, here. */
  readonly entryTo: Millis;
  /** Steps an event of rank r counts for, last step first: `stepList` from `stepsFrom[r]` to `stepsFrom[r + 1]`. */
  readonly stepsFrom: Int32Array;
  readonly stepList: Uint8Array;
  /** The step an event of rank r counts for, 0: none; `null` where one counts for several. */
  readonly stepByRank: Uint8Array | null;
  /** For the walker to write in: entry time of the chain that stands at each step. NaN (none) at first. */
  readonly chains: Float64Array;
  /** Likewise: position of the last event of each step, and of none. */
  readonly positions: Int32Array;
}

/** A course over the entries of a period (all dates when `null`). */
export function courseOf(
  events: CustomerEvents,
  { steps, stepsOf }: StepPlan,
  windowMs: Millis | null,
  period: Period | null,
): Course {
  const byRank = Array.from(events.order, (code) => stepsOf[code] ?? []);
  const stepsFrom = new Int32Array(byRank.length + 1);
  byRank.forEach(({ length }, rank) => {
    stepsFrom[rank + 1] = stepsFrom[rank]! + length;
  });
  return {
    events,
    last: steps.length,
    window: windowMs ?? Number.POSITIVE_INFINITY,
    entryFrom: period === null ? Number.NEGATIVE_INFINITY : period.from * DAY_MS,
    entryTo: period === null ? Number.POSITIVE_INFINITY : (period.to + 1) * DAY_MS,
    stepsFrom,
    stepList: Uint8Array.from(byRank.flat()),
    stepByRank: byRank.some(({ length }) => length > 1)
      ? null
      : Uint8Array.from(byRank, ([step]) => step ?? 0),
    chains: new Float64Array(steps.length + 1).fill(Number.NaN),
    positions: new Int32Array(steps.length + 1),
  };
}

/** The event at a position counts for a step. */
export function isStepAt(course: Course, position: number, step: number): boolean {
  const { events, stepsFrom, stepList } = course;
  const rank = rankOf(events, events.keys[position]!);
  for (let index = stepsFrom[rank]!; index < stepsFrom[rank + 1]!; index += 1) {
    if (stepList[index] === step) return true;
  }
  return false;
}

/** Time of the event at a position. */
export function timeAt({ events }: Course, position: number): Millis {
  return timeOf(events, events.keys[position]!);
}

/** An entry at this time counts. */
export function countsAsEntry({ entryFrom, entryTo }: Course, time: Millis): boolean {
  return time >= entryFrom && time < entryTo;
}
