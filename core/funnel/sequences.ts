import { DAY_MS, type Day } from '../basics/index.ts';
import type { Events } from '../clean/index.ts';
import type { StepPlan } from './steps/step-plan.ts';

/** Rank of an event that is no step. */
const LAST = 1_000;
/** Up to so many events are sorted by insertion. */
const FEW_EVENTS = 40;

/** Every customer's events in the order they count, one customer after another. */
export interface Sequences {
  /** The events of customer c stand from `starts[c]` up to, not including, `starts[c + 1]`. */
  readonly starts: Int32Array;
  /** Time and event code by place. */
  readonly time: Float64Array;
  readonly event: Int32Array;
  /** Events after the as-of day, left out. */
  readonly afterAsOf: number;
}

/**
 * Puts the events of each customer in order of time. Events at the same time stand in the order of
 * their steps (so a file that lists a purchase above its click at the same second loses nothing), then
 * events that are no step, then as in the file.
 *
 * @param asOf last day that counts; `null`: all
 */
export function sequencesOf(
  { count, customer, time: times, event: { codes } }: Events,
  customers: number,
  { stepsOf }: StepPlan,
  asOf: Day | null,
): Sequences {
  const end = asOf === null ? Number.POSITIVE_INFINITY : (asOf + 1) * DAY_MS;
  const starts = new Int32Array(customers + 1);
  let afterAsOf = 0;
  for (let row = 0; row < count; row += 1) {
    const owner = customer[row]!;
    if (owner < 0) continue;
    if (times[row]! < end) starts[owner + 1]! += 1;
    else afterAsOf += 1;
  }
  for (let index = 0; index < customers; index += 1) starts[index + 1]! += starts[index]!;
  const time = new Float64Array(starts[customers]!);
  const event = new Int32Array(time.length);
  const next = starts.slice();
  for (let row = 0; row < count; row += 1) {
    const owner = customer[row]!;
    if (owner < 0 || !(times[row]! < end)) continue;
    const place = next[owner]!;
    next[owner] = place + 1;
    time[place] = times[row]!;
    event[place] = codes[row]!;
  }
  // First step of each event; events that are no step come last.
  const rank = Int32Array.from(stepsOf, (steps) => steps.at(-1) ?? LAST);
  const rankOf = (code: number): number => (code < 0 ? LAST : rank[code]!);
  for (let owner = 0; owner < customers; owner += 1) {
    const from = starts[owner]!;
    const to = starts[owner + 1]!;
    if (to - from > FEW_EVENTS) sortMany(time.subarray(from, to), event.subarray(from, to), rankOf);
    else sortFew(time, event, from, to, rankOf);
  }
  return { starts, time, event, afterAsOf };
}

/** One by one into their place, which costs next to nothing where they are in order already. */
function sortFew(
  time: Float64Array,
  event: Int32Array,
  from: number,
  to: number,
  rankOf: (code: number) => number,
): void {
  for (let at = from + 1; at < to; at += 1) {
    const when = time[at]!;
    const code = event[at]!;
    let place = at;
    for (; place > from; place -= 1) {
      const before = time[place - 1]!;
      // They come in file order: of two alike the earlier stays before.
      if (before < when || (before === when && rankOf(event[place - 1]!) <= rankOf(code))) break;
      time[place] = before;
      event[place] = event[place - 1]!;
    }
    time[place] = when;
    event[place] = code;
  }
}

function sortMany(time: Float64Array, event: Int32Array, rankOf: (code: number) => number): void {
  const order = Int32Array.from(time.keys()).sort(
    (a, b) => time[a]! - time[b]! || rankOf(event[a]!) - rankOf(event[b]!) || a - b,
  );
  const times = time.slice();
  const events = event.slice();
  for (let place = 0; place < order.length; place += 1) {
    time[place] = times[order[place]!]!;
    event[place] = events[order[place]!]!;
  }
}
