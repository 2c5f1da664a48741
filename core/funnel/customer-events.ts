import { DAY_MS, type Day, lowerBound, type Millis } from '../basics/index.ts';
import type { Events } from '../clean/index.ts';
import { sortRuns } from './sort-runs/index.ts';
import type { StepPlan } from './steps/step-plan.ts';

/**
 * The events of every customer, in order. One whole number, the key, stands for the time of an event and
 * its rank at that time, so that only numbers are moved and sorted.
 */
export interface CustomerEvents {
  /** Events after the as-of day, left out. */
  readonly afterAsOf: number;
  /** Keys of customer c stand from `starts[c]` up to, not including, `starts[c + 1]`. */
  readonly starts: Int32Array;
  /** time · width + rank. */
  readonly keys: Float64Array;
  readonly width: number;
  /** 1 / width, exact, since the width is a power of two. */
  readonly inverse: number;
  /** Event code by rank, −1 (no name) among them. */
  readonly order: Int32Array;
  /** Where times are too long for a key it has their place in here; usually `null`. */
  readonly times: Float64Array | null;
}

/**
 * Gathers the events of each customer and puts them in order of time. Events at the same time stand in the
 * order of their steps (so a file that lists a purchase above its click at the same second loses
 * nothing), then events that are no step; events alike in both stand in the order in which their names
 * first appear.
 *
 * @param asOf last day that counts; `null`: all
 */
export function customerEvents(
  events: Events,
  customers: number,
  plan: StepPlan,
  asOf: Day | null,
): CustomerEvents {
  const end = asOf === null ? Number.POSITIVE_INFINITY : (asOf + 1) * DAY_MS;
  const starts = new Int32Array(customers + 1);
  const afterAsOf = countInto(starts, events, end);
  for (let index = 1; index <= customers; index += 1) starts[index]! += starts[index - 1]!;
  const order = inOrderOfSteps(plan);
  const width = 2 ** Math.ceil(Math.log2(order.length));
  const keys = new Float64Array(starts[customers]!);
  const ranks = ranksOf(order);
  let times: Float64Array | null = null;
  if (!keysInto(keys, events, starts.slice(), end, ranks, width)) {
    times = Float64Array.from(new Set(events.time)).sort();
    const placed = { ...events, time: placesIn(times, events.time) };
    keysInto(keys, placed, starts.slice(), lowerBound(times, end), ranks, width);
  }
  sortRuns(keys, starts);
  return { afterAsOf, starts, keys, width, inverse: 1 / width, order, times };
}

/** Time of a key. */
export function timeOf({ inverse, times }: CustomerEvents, key: number): Millis {
  const time = Math.floor(key * inverse);
  return times === null ? time : times[time]!;
}

/** Rank of a key. */
export function rankOf({ width, inverse }: CustomerEvents, key: number): number {
  return (key - Math.floor(key * inverse) * width) | 0;
}

/** Event code of a key. */
export function eventOf(events: CustomerEvents, key: number): number {
  return events.order[rankOf(events, key)]!;
}

/** Counts each customer's events, one place on; returns those after the as-of day. */
function countInto(starts: Int32Array, { count, customer, time }: Events, end: Millis): number {
  let afterAsOf = 0;
  for (let row = 0; row < count; row += 1) {
    const owner = customer[row]!;
    if (owner < 0) continue;
    if (time[row]! < end) starts[owner + 1]! += 1;
    else afterAsOf += 1;
  }
  return afterAsOf;
}

/** Event codes, −1 among them, in the order they have at the same time. */
function inOrderOfSteps({ stepsOf }: StepPlan): Int32Array {
  const first = (code: number) => stepsOf[code]?.at(-1) ?? Number.POSITIVE_INFINITY;
  const codes = Array.from({ length: stepsOf.length + 1 }, (_, index) => index - 1);
  return Int32Array.from(
    codes.sort((a, b) => (first(a) === first(b) ? a - b : first(a) - first(b))),
  );
}

/** Rank of each event code, from −1 on. */
function ranksOf(order: Int32Array): Int32Array {
  const ranks = new Int32Array(order.length);
  order.forEach((code, rank) => {
    ranks[code + 1] = rank;
  });
  return ranks;
}

/** @returns `false` where a time is too long for a key */
function keysInto(
  keys: Float64Array,
  { count, customer, time, event: { codes } }: Events,
  next: Int32Array,
  end: Millis,
  ranks: Int32Array,
  width: number,
): boolean {
  for (let row = 0; row < count; row += 1) {
    const owner = customer[row]!;
    const at = time[row]!;
    if (owner < 0 || !(at < end)) continue;
    const place = next[owner]!;
    next[owner] = place + 1;
    const key = at * width + ranks[codes[row]! + 1]!;
    keys[place] = key;
    if (!(Math.abs(key) <= Number.MAX_SAFE_INTEGER)) return false;
  }
  return true;
}

function placesIn(ascending: Float64Array, times: Float64Array): Float64Array {
  return times.map((time) => lowerBound(ascending, time));
}
