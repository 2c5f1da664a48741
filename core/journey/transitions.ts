import { quantile } from '../stats/index.ts';
import type { JourneySequences } from './sequences.ts';
import type { EventRow, Transition } from './types.ts';

/** What follows what, and where paths begin and end. */
export interface TransitionTables {
  readonly transitions: readonly Transition[];
  readonly events: readonly EventRow[];
  /** Times each event was followed by another: `counts[from × events + to]`. */
  readonly counts: Int32Array;
}

/** Counts every step of every path with the one after it. @param listed transitions listed, the commonest first */
export function transitionTables(
  sequences: JourneySequences,
  names: readonly string[],
  listed: number,
): TransitionTables {
  const { count, starts, event, from, until } = sequences;
  const kinds = names.length;
  const counts = new Int32Array(kinds * kinds);
  const done = new Int32Array(kinds);
  const holds = new Int32Array(kinds);
  const entries = new Int32Array(kinds);
  const exits = new Int32Array(kinds);
  const seenIn = new Int32Array(kinds).fill(-1);
  for (let path = 0; path < count; path += 1) {
    const end = starts[path + 1]!;
    entries[event[starts[path]!]!]! += 1;
    exits[event[end - 1]!]! += 1;
    for (let at = starts[path]!; at < end; at += 1) {
      const code = event[at]!;
      done[code]! += 1;
      if (seenIn[code] !== path) {
        seenIn[code] = path;
        holds[code]! += 1;
      }
      if (at + 1 < end) counts[code * kinds + event[at + 1]!]! += 1;
    }
  }
  const pairs = [...counts.keys()]
    .filter((pair) => counts[pair]! > 0)
    .sort((a, b) => counts[b]! - counts[a]! || byName(a, b, names))
    .slice(0, listed);
  const gaps = gapsOf(pairs, kinds, sequences);
  return {
    counts,
    transitions: pairs.map((pair, rank) => {
      const source = Math.floor(pair / kinds);
      return {
        from: names[source]!,
        to: names[pair % kinds]!,
        n: counts[pair]!,
        share: counts[pair]! / (done[source]! - exits[source]!),
        drop: exits[source]! / done[source]!,
        medianGapMs: Math.round(quantile(gaps[rank]!.sort(), 0.5)),
      };
    }),
    events: [...names.keys()]
      .filter((code) => done[code]! > 0)
      .sort((a, b) => done[b]! - done[a]! || (names[a]! < names[b]! ? -1 : 1))
      .map((code) => ({
        event: names[code]!,
        n: done[code]!,
        paths: holds[code]!,
        entries: entries[code]!,
        entryShare: entries[code]! / count,
        exits: exits[code]!,
        exitShare: exits[code]! / count,
        drop: exits[code]! / done[code]!,
      })),
  };

  function gapsOf(
    listedPairs: readonly number[],
    size: number,
    { event: codes }: JourneySequences,
  ): readonly Float64Array[] {
    const rankOf = new Int32Array(size * size).fill(-1);
    listedPairs.forEach((pair, rank) => {
      rankOf[pair] = rank;
    });
    const all = listedPairs.map((pair) => new Float64Array(counts[pair]!));
    const next = new Int32Array(listedPairs.length);
    for (let path = 0; path < count; path += 1) {
      for (let at = starts[path]! + 1; at < starts[path + 1]!; at += 1) {
        const rank = rankOf[codes[at - 1]! * size + codes[at]!]!;
        if (rank < 0) continue;
        all[rank]![next[rank]!] = from[at]! - until[at - 1]!;
        next[rank]! += 1;
      }
    }
    return all;
  }
}

function byName(a: number, b: number, names: readonly string[]): number {
  const kinds = names.length;
  const key = (pair: number) => `${names[Math.floor(pair / kinds)]!}\n${names[pair % kinds]!}`;
  return key(a) < key(b) ? -1 : 1;
}
