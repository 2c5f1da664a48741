import { type Day, dayOf, isoDay, note } from '../../basics/index.ts';
import { isBackward, plainName } from '../../funnel/index.ts';
import { benjaminiHochberg } from '../../stats/index.ts';
import { differenceP, type VerdictOptions } from '../compare.ts';
import type { JourneySequences } from '../sequences.ts';
import type { JourneyReason } from '../types.ts';

/** Words of an event that asks for help. */
const HELP_WORDS: readonly string[] = [
  ...['客服', '咨询', '求助', '帮助', '投诉', 'support', 'help', 'chat', 'complaint', 'contact us'],
];
/** On fewer paths than this a setback is not looked at. */
const FEWEST = 10;
/** Share of a setback's occurrences that its days must hold, and of all days they may be, to be named. */
const MOST_OF_IT = 0.9;
const SHORT = 0.5;

/** Which paths reached the goal, and what stands in them. */
export interface SetbackInput {
  readonly sequences: JourneySequences;
  readonly names: readonly string[];
  readonly goalAt: Int32Array;
  readonly isGoal: Uint8Array;
  /** Times each event was followed by another: `counts[from × events + to]`. */
  readonly counts: Int32Array;
  readonly unitCode: 'customer' | 'visit';
}

/** A failure or a call for help, and how paths with it fared against paths that came to the same place. */
interface Setback {
  readonly code: number;
  readonly place: number;
  readonly kind: 'failure' | 'help';
  readonly withIt: { hits: number; n: number };
  readonly without: { hits: number; n: number };
  readonly times: number[];
}

/**
 * Failures (payment_error, 支付失败) and calls for help before a path ended: paths with one reach the goal
 * less often than paths that came to the same place without it. The place is the event that most often
 * stands before. Left out: those after which the goal is reached as often, and what too few met with.
 */
export function setbackReasons(
  input: SetbackInput,
  options: VerdictOptions,
): readonly JourneyReason[] {
  const found = setbacksIn(input).filter(
    ({ withIt, without }) =>
      withIt.n >= FEWEST && without.n > 0 && withIt.hits * without.n < without.hits * withIt.n,
  );
  const p = found.map(({ withIt, without }) => differenceP(withIt, without));
  const adjusted = benjaminiHochberg(p);
  return found
    .map((setback, index) => reasonOf(setback, adjusted[index]!, input, options))
    .sort((a, b) => (a.grade < b.grade ? -1 : a.grade > b.grade ? 1 : a.p! - b.p! || b.n! - a.n!));
}

function reasonOf(
  { code, place, kind, withIt, without, times }: Setback,
  p: number,
  { names, unitCode, sequences }: SetbackInput,
  { minimumN, alpha }: VerdictOptions,
): JourneyReason {
  const isSure = p < alpha && withIt.n >= minimumN && without.n >= minimumN;
  const days = busyDays(times, sequences.from);
  const params = {
    event: names[code]!,
    place: names[place]!,
    n: withIt.n,
    rate: withIt.hits / withIt.n,
    of: without.n,
    otherRate: without.hits / without.n,
    from: days === null ? null : isoDay(days.from),
    to: days === null ? null : isoDay(days.to),
  };
  return {
    grade: isSure ? 'A' : 'B',
    kind,
    at: names[place]!,
    note: note('info', `journey.reason-setback${days === null ? '' : '-days'}.${unitCode}`, params),
    direction: note('info', `journey.try-${kind}`, { event: names[code]!, place: names[place]! }),
    text: null,
    directionText: null,
    n: withIt.n - withIt.hits,
    p,
  };
}

function setbacksIn(input: SetbackInput): readonly Setback[] {
  const { sequences, names, goalAt, isGoal, counts } = input;
  const { count, starts, event, from } = sequences;
  const kinds = names.length;
  const kindOf = names.map((name, code) =>
    isGoal[code] === 1 ? null : isBackward(name) ? 'failure' : asksForHelp(name) ? 'help' : null,
  );
  const setbacks = [...names.keys()].flatMap((code): Setback[] => {
    const kind = kindOf[code];
    if (kind == null) return [];
    const place = mostBefore(code, kinds, counts, kindOf);
    if (place < 0) return [];
    return [
      { code, place, kind, withIt: { hits: 0, n: 0 }, without: { hits: 0, n: 0 }, times: [] },
    ];
  });
  if (setbacks.length === 0) return [];
  const seenIn = new Int32Array(kinds).fill(-1);
  for (let path = 0; path < count; path += 1) {
    const goal = goalAt[path]!;
    const end = goal >= 0 ? goal : starts[path + 1]!;
    for (let at = starts[path]!; at < end; at += 1) seenIn[event[at]!] = path;
    for (const { code, place, withIt, without } of setbacks) {
      if (seenIn[place] !== path) continue;
      const side = seenIn[code] === path ? withIt : without;
      side.n += 1;
      if (goal >= 0) side.hits += 1;
    }
  }
  const timesOf = new Map(setbacks.map(({ code, times }) => [code, times]));
  for (let at = 0; at < event.length; at += 1) timesOf.get(event[at]!)?.push(from[at]!);
  return setbacks;
}

/** The event that most often stands right before, setbacks and goals aside; −1: none. */
function mostBefore(
  code: number,
  kinds: number,
  counts: Int32Array,
  kindOf: readonly (string | null)[],
): number {
  let best = -1;
  for (let before = 0; before < kinds; before += 1) {
    const n = counts[before * kinds + code]!;
    if (kindOf[before] !== null || n === 0) continue;
    if (best < 0 || n > counts[best * kinds + code]!) best = before;
  }
  return best;
}

function asksForHelp(name: string): boolean {
  const plain = plainName(name);
  return HELP_WORDS.some((word) =>
    /\p{Script=Han}/u.test(word)
      ? plain.replaceAll(' ', '').includes(word)
      : ` ${plain} `.includes(` ${word} `),
  );
}

/** The shortest run of days with nearly all occurrences, where it is much shorter than the days of the data. */
function busyDays(
  times: readonly number[],
  all: Float64Array,
): { readonly from: Day; readonly to: Day } | null {
  if (times.length < FEWEST) return null;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const time of all) {
    first = Math.min(first, time);
    last = Math.max(last, time);
  }
  const longest = SHORT * (dayOf(last) - dayOf(first) + 1);
  const days = Float64Array.from(times, (time) => dayOf(time)).sort();
  const whole = { from: days[0]!, to: days.at(-1)! };
  if (whole.to - whole.from + 1 <= longest) return whole;
  const most = Math.ceil(days.length * MOST_OF_IT);
  let best = whole;
  for (let at = 0; at + most <= days.length; at += 1) {
    const run = { from: days[at]!, to: days[at + most - 1]! };
    if (run.to - run.from < best.to - best.from) best = run;
  }
  return best.to - best.from + 1 <= longest ? best : null;
}
