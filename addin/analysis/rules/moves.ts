import type { Segmentation } from '#core';
import type { Say } from '../views/words.ts';

/** Customers by the segment they come from, or go to. */
export type MoveCounts = readonly { readonly name: string; readonly customers: number }[];

/** Who moves between two segmentations of the same customers. */
export interface Moves {
  readonly moved: number;
  into(id: string): number;
  outOf(id: string): number;
  /** Where those who come in come from, most first. */
  sources(id: string): MoveCounts;
  /** Where those who leave go, most first. */
  targets(id: string): MoveCounts;
}

/** Who moves from one segmentation to another, by segment id. */
export function movesOf(now: Segmentation, then: Segmentation): Moves {
  const width = then.segments.length;
  const counts = new Int32Array(now.segments.length * width);
  now.assignment.forEach((from, customer) => {
    const to = then.assignment[customer]!;
    if (from >= 0 && to >= 0) counts[from * width + to]! += 1;
  });
  const moves: { from: number; to: number; customers: number }[] = [];
  counts.forEach((customers, at) => {
    const from = Math.floor(at / width);
    const to = at % width;
    if (customers === 0 || now.segments[from]!.id === then.segments[to]!.id) return;
    moves.push({ from, to, customers });
  });
  const ins = (id: string) => moves.filter(({ to }) => then.segments[to]!.id === id);
  const outs = (id: string) => moves.filter(({ from }) => now.segments[from]!.id === id);
  const sum = (some: typeof moves) => some.reduce((all, { customers }) => all + customers, 0);
  return {
    moved: sum(moves),
    into: (id) => sum(ins(id)),
    outOf: (id) => sum(outs(id)),
    sources: (id) =>
      mostFirst(
        ins(id).map(({ from, customers }) => ({ name: now.segments[from]!.name, customers })),
      ),
    targets: (id) =>
      mostFirst(
        outs(id).map(({ to, customers }) => ({ name: then.segments[to]!.name, customers })),
      ),
  };
}

function mostFirst(counts: MoveCounts): MoveCounts {
  return counts.toSorted((one, other) => other.customers - one.customers);
}

/** "all from Active", "mostly from Active (8)"; `null` when nobody moves. */
export function movesText(counts: MoveCounts, direction: 'from' | 'to', say: Say): string | null {
  const [first, ...others] = counts;
  if (first === undefined) return null;
  const params = { segment: first.name, n: first.customers };
  if (others.length === 0) return say(`addin.views.moves.${direction}`, params);
  return say(`addin.views.moves.${direction}-most`, params);
}
