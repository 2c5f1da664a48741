import { DAY_MS, type Day } from '../basics/index.ts';
import type { Events } from '../clean/index.ts';
import type { StepPlan } from './steps/step-plan.ts';

/** Rank of an event that is no step. */
const LAST = 1_000;
/** Up to so many events are sorted by insertion. */
const FEW_EVENTS = 40;

/** Every customer's events in the order they count, one customer after another. */
export interface Sequences {
  /** Event rows; those of customer c stand from `starts[c]` up to, not including, `starts[c + 1]`. */
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  /** Time and event code by event row. */
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
  events: Events,
  customers: number,
  { stepsOf }: StepPlan,
  asOf: Day | null,
): Sequences {
  const { customer, time, event } = events;
  const end = asOf === null ? Number.POSITIVE_INFINITY : (asOf + 1) * DAY_MS;
  const starts = new Int32Array(customers + 1);
  let afterAsOf = 0;
  for (let row = 0; row < events.count; row += 1) {
    if (customer[row]! < 0) continue;
    if (time[row]! < end) starts[customer[row]! + 1]! += 1;
    else afterAsOf += 1;
  }
  for (let index = 0; index < customers; index += 1) starts[index + 1]! += starts[index]!;
  const rows = new Int32Array(starts[customers]!);
  const next = starts.slice();
  for (let row = 0; row < events.count; row += 1) {
    const owner = customer[row]!;
    if (owner >= 0 && time[row]! < end) {
      rows[next[owner]!] = row;
      next[owner]! += 1;
    }
  }

  // First step of each event; events that are no step come last.
  const rank = Int32Array.from(stepsOf, (steps) => steps.at(-1) ?? LAST);
  const rankOf = (row: number) => {
    const code = event.codes[row]!;
    return code < 0 ? LAST : rank[code]!;
  };
  // Few events each: put in place one by one, which costs nothing where they are in order already.
  for (let owner = 0; owner < customers; owner += 1) {
    const from = starts[owner]!;
    const to = starts[owner + 1]!;
    if (to - from > FEW_EVENTS) {
      const compare = (a: number, b: number) =>
        time[a]! - time[b]! || rankOf(a) - rankOf(b) || a - b;
      rows.subarray(from, to).sort(compare);
      continue;
    }
    for (let at = from + 1; at < to; at += 1) {
      const row = rows[at]!;
      const when = time[row]!;
      let place = at;
      for (; place > from; place -= 1) {
        const before = rows[place - 1]!;
        const gap = time[before]! - when;
        // Rows stand in file order, so that of two alike the earlier stays before.
        if (gap < 0 || (gap === 0 && rankOf(before) <= rankOf(row))) break;
        rows[place] = before;
      }
      rows[place] = row;
    }
  }
  return { rows, starts, time, event: event.codes, afterAsOf };
}
