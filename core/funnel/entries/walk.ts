import { DAY_MS, type Millis, type Period } from '../../basics/index.ts';
import type { Sequences } from '../sequences.ts';
import type { StepPlan } from '../steps/step-plan.ts';

/** What one customer's events come to. */
export interface Walk {
  /** Steps reached; 0: did not enter. */
  readonly depth: number;
  /** Position in the sequence of the event that got this far, the last time; −1 where order doesn't count. */
  readonly position: number;
  /** Time from entry to the last step, the first time it was reached; `null` before that. */
  readonly took: Millis | null;
  /** Time of the latest entry that counts; NaN without one. */
  readonly lastEntry: Millis;
}

/** Walks the events of one customer: positions `from` up to, not including, `to` of the sequences. */
export type Walker = (from: number, to: number) => Walk;

/** What a walker walks by. */
export interface Course {
  readonly sequences: Sequences;
  readonly plan: StepPlan;
  /** Time a chain of steps may take, inclusive; Infinity: no limit. */
  readonly window: Millis;
  /** Entries count from here … */
  readonly entryFrom: Millis;
  /** … up to, not including, here. */
  readonly entryTo: Millis;
}

export const NOT_ENTERED: Walk = {
  depth: 0,
  position: -1,
  took: null,
  lastEntry: Number.NaN,
};

const NO_STEPS: readonly number[] = [];

/** Steps an event at a position counts for, last step first. */
export function stepsAt({ sequences, plan }: Course, position: number): readonly number[] {
  return plan.stepsOf[sequences.event[position]!] ?? NO_STEPS;
}

/** Time of the event at a position. */
export function timeAt({ sequences }: Course, position: number): Millis {
  return sequences.time[position]!;
}

/** A course over the entries of a period (all dates when `null`). */
export function courseOf(
  sequences: Sequences,
  plan: StepPlan,
  windowMs: Millis | null,
  period: Period | null,
): Course {
  return {
    sequences,
    plan,
    window: windowMs ?? Number.POSITIVE_INFINITY,
    entryFrom: period === null ? Number.NEGATIVE_INFINITY : period.from * DAY_MS,
    entryTo: period === null ? Number.POSITIVE_INFINITY : (period.to + 1) * DAY_MS,
  };
}

/** An entry at this time counts. */
export function countsAsEntry({ entryFrom, entryTo }: Course, time: Millis): boolean {
  return time >= entryFrom && time < entryTo;
}
