import { quantile } from '../stats/index.ts';
import { PathTree } from './path-tree.ts';
import type { JourneySequences } from './sequences.ts';
import type { PathRow } from './types.ts';

/** A stretch of each path; paths whose stretch is empty are left out. */
export interface Stretch {
  /** Position of its first step, and one past its last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** 1: steps of the path were left out before it (−1) or after it (1). */
  readonly cut: Int8Array;
}

/** The first steps of every path, at most so many. */
export function beginnings({ count, starts }: JourneySequences, most: number): Stretch {
  const from = starts.slice(0, count);
  const to = new Int32Array(count);
  const cut = new Int8Array(count);
  for (let path = 0; path < count; path += 1) {
    const end = starts[path + 1]!;
    to[path] = Math.min(from[path]! + most, end);
    cut[path] = to[path]! < end ? 1 : 0;
  }
  return { from, to, cut };
}

/**
 * The last steps before the end of some paths, at most so many: up to and with the goal where it was
 * reached, else up to the last step.
 *
 * @param goalAt position of the first goal of each path; −1: not reached
 */
export function endings(
  { count, starts }: JourneySequences,
  goalAt: Int32Array,
  wanted: 'converted' | 'lost',
  most: number,
): Stretch {
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const cut = new Int8Array(count);
  for (let path = 0; path < count; path += 1) {
    const goal = goalAt[path]!;
    if (goal >= 0 !== (wanted === 'converted')) continue;
    const end = goal >= 0 ? goal + 1 : starts[path + 1]!;
    const first = Math.max(starts[path]!, end - most);
    from[path] = first;
    to[path] = end;
    cut[path] = first > starts[path]! ? -1 : 0;
  }
  return { from, to, cut };
}

/** The commonest of some stretches, most frequent first; of equal ones the shorter, then by event code. */
export function commonPaths(
  sequences: JourneySequences,
  stretch: Stretch,
  goalAt: Int32Array,
  names: readonly string[],
  listed: number,
): readonly PathRow[] {
  const { count, event, from } = sequences;
  // Two marks more than there are events: steps were left out before, or after.
  const tree = new PathTree(names.length + 2);
  const nodes = new Int32Array(count).fill(-1);
  const counts: number[] = [];
  let all = 0;
  for (let path = 0; path < count; path += 1) {
    if (stretch.to[path]! <= stretch.from[path]!) continue;
    let node = stretch.cut[path]! < 0 ? tree.step(0, names.length) : 0;
    for (let at = stretch.from[path]!; at < stretch.to[path]!; at += 1) {
      node = tree.step(node, event[at]!);
    }
    if (stretch.cut[path]! > 0) node = tree.step(node, names.length + 1);
    nodes[path] = node;
    counts[node] = (counts[node] ?? 0) + 1;
    all += 1;
  }
  const found = mostFrequent(counts, listed);
  const paths = new Map(found.map((node) => [node, tree.eventsOf(node)]));
  const order = [...found]
    .sort((a, b) => counts[b]! - counts[a]! || compareNames(paths.get(a)!, paths.get(b)!, names))
    .slice(0, listed);
  const rankOf = new Map(order.map((node, rank) => [node, rank]));
  const tallies = order.map(() => ({ converted: 0, took: [] as number[] }));
  for (let path = 0; path < count; path += 1) {
    const rank = rankOf.get(nodes[path]!);
    if (rank === undefined) continue;
    if (goalAt[path]! >= 0) tallies[rank]!.converted += 1;
    tallies[rank]!.took.push(from[stretch.to[path]! - 1]! - from[stretch.from[path]!]!);
  }
  return order.map((node, rank) => {
    const events = paths.get(node)!;
    const { converted, took } = tallies[rank]!;
    const n = counts[node]!;
    const shown = events.flatMap((code) => names[code] ?? []);
    return {
      events: shown,
      cut: events[0] === names.length ? 'before' : events.at(-1)! > names.length ? 'after' : null,
      n,
      share: n / all,
      converted,
      conversionRate: converted / n,
      medianMs: shown.length < 2 ? null : Math.round(quantile(Float64Array.from(took).sort(), 0.5)),
    };
  });
}

/** The shorter path first, then by the names of its events: file order must not decide. */
function compareNames(
  a: readonly number[],
  b: readonly number[],
  names: readonly string[],
): number {
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex((event, index) => event !== b[index]);
  if (at < 0) return 0;
  return (names[a[at]!] ?? '') < (names[b[at]!] ?? '') ? -1 : 1;
}

/** Nodes as frequent as the last that is listed, or more so; only they need to be told apart by name. */
function mostFrequent(counts: readonly number[], listed: number): readonly number[] {
  const nodes = [...counts.keys()].filter((node) => counts[node] !== undefined);
  const sorted = Int32Array.from(nodes, (node) => counts[node]!).sort();
  const least = sorted[Math.max(0, sorted.length - listed)] ?? 0;
  return nodes.filter((node) => counts[node]! >= least);
}
