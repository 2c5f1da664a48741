import type { Millis } from '../basics/index.ts';
import type { Touches } from './touches.ts';

/** What one path is: everything a customer did, or one visit. */
export type JourneyUnit = 'customer' | 'visit';

/** How touches become paths. */
export interface SequenceOptions {
  readonly unit: JourneyUnit;
  /** A pause longer than this ends a visit; exactly this long does not. */
  readonly gapMs: Millis;
  /** The same event several times running counts once. */
  readonly collapse: boolean;
  /** Rank of each event among those at the same time; the lower comes first. */
  readonly rank: Int32Array;
}

/** Paths in typed arrays: those of path s stand from `starts[s]` up to, not including, `starts[s + 1]`. */
export interface JourneySequences {
  readonly count: number;
  /** Customer of each path. */
  readonly owner: Int32Array;
  readonly starts: Int32Array;
  /** Event of each step. */
  readonly event: Int32Array;
  /** Channel of each step: that of its first touch. */
  readonly channel: Int32Array;
  /** Time of the first and the last touch of each step; the same without repeats. */
  readonly from: Float64Array;
  readonly until: Float64Array;
}

/**
 * Puts the touches of each customer, or of each visit, in order of time. Touches at the same time stand
 * in the order of the path's steps, as the funnel has them, then as in the file. A visit is what the
 * session column says; touches without a session, and files without the column, are split where a pause
 * is longer than the gap.
 */
export function journeySequences(
  touches: Touches,
  customers: number,
  options: SequenceOptions,
): JourneySequences {
  const session = options.unit === 'visit' ? touches.session : null;
  const { rows, starts } = sortedRows(touches, customers, session, options.rank);
  const { time, event, channel } = touches;
  const owner = new Int32Array(rows.length);
  const firsts = new Int32Array(rows.length + 1);
  const from = new Float64Array(rows.length);
  let paths = 0;
  for (let customer = 0; customer < customers; customer += 1) {
    for (let at = starts[customer]!; at < starts[customer + 1]!; at += 1) {
      const row = rows[at]!;
      from[at] = time[row]!;
      const isFirst =
        at === starts[customer]! || isNewVisit(rows[at - 1]!, row, touches, session, options);
      if (isFirst) {
        owner[paths] = customer;
        firsts[paths] = at;
        paths += 1;
      }
    }
  }
  firsts[paths] = rows.length;
  const every = {
    count: paths,
    owner: owner.subarray(0, paths),
    starts: firsts.subarray(0, paths + 1),
    event: rows.map((row) => event[row]!),
    channel: rows.map((row) => channel[row]!),
    from,
    until: from.slice(),
  };
  return options.collapse ? withoutRepeats(every) : every;
}

/** The same paths with the same event several times running as one step, in the channel of its first touch. */
export function withoutRepeats(every: JourneySequences): JourneySequences {
  const { count, owner } = every;
  const starts = new Int32Array(count + 1);
  const { length } = every.event;
  const event = new Int32Array(length);
  const channel = new Int32Array(length);
  const from = new Float64Array(length);
  const until = new Float64Array(length);
  let size = 0;
  for (let path = 0; path < count; path += 1) {
    starts[path] = size;
    for (let at = every.starts[path]!; at < every.starts[path + 1]!; at += 1) {
      if (size > starts[path]! && event[size - 1] === every.event[at]) {
        until[size - 1] = every.until[at]!;
        continue;
      }
      event[size] = every.event[at]!;
      channel[size] = every.channel[at]!;
      from[size] = every.from[at]!;
      until[size] = every.until[at]!;
      size += 1;
    }
  }
  starts[count] = size;
  return {
    ...{ count, owner, starts },
    event: event.subarray(0, size),
    channel: channel.subarray(0, size),
    from: from.subarray(0, size),
    until: until.subarray(0, size),
  };
}

/** The most paths, and steps in them, that one customer has. */
export function mostOfOne({ count, owner, starts }: JourneySequences): {
  readonly paths: number;
  readonly steps: number;
} {
  const most = { paths: 0, steps: 0 };
  // The paths of a customer stand together.
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && owner[to] === owner[from]) to += 1;
    most.paths = Math.max(most.paths, to - from);
    most.steps = Math.max(most.steps, starts[to]! - starts[from]!);
    from = to;
  }
  return most;
}

function isNewVisit(
  before: number,
  row: number,
  { time }: Touches,
  session: Int32Array | null,
  { unit, gapMs }: SequenceOptions,
): boolean {
  if (unit === 'customer') return false;
  if (session !== null && session[before] !== session[row]) return true;
  const hasSession = session !== null && session[row]! >= 0;
  return !hasSession && time[row]! - time[before]! > gapMs;
}

/** Rows of each customer together, by session where there is one, then by time. */
function sortedRows(
  { count, customer, time, event }: Touches,
  customers: number,
  session: Int32Array | null,
  rank: Int32Array,
): { readonly rows: Int32Array; readonly starts: Int32Array } {
  const starts = new Int32Array(customers + 1);
  for (let row = 0; row < count; row += 1) starts[customer[row]! + 1]! += 1;
  for (let index = 0; index < customers; index += 1) starts[index + 1]! += starts[index]!;
  const rows = new Int32Array(count);
  const next = starts.slice();
  for (let row = 0; row < count; row += 1) {
    const owner = customer[row]!;
    rows[next[owner]!] = row;
    next[owner]! += 1;
  }
  const compare = (a: number, b: number) =>
    (session === null ? 0 : session[a]! - session[b]!) ||
    time[a]! - time[b]! ||
    rank[event[a]!]! - rank[event[b]!]! ||
    a - b;
  for (let owner = 0; owner < customers; owner += 1) {
    const from = starts[owner]!;
    const to = starts[owner + 1]!;
    for (let at = from + 1; at < to; at += 1) {
      if (compare(rows[at - 1]!, rows[at]!) <= 0) continue;
      rows.subarray(from, to).sort(compare);
      break;
    }
  }
  return { rows, starts };
}
