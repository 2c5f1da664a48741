import { LensError } from '../../basics/index.ts';
import type { Baskets } from '../types.ts';
import { ItemsetTree } from './itemset-tree.ts';
import { rankedBaskets } from './ranked-baskets.ts';

/** More sets than this tell nobody anything, and would fill the memory. */
export const MOST_ITEMSETS = 500_000;

export interface ItemsetOptions {
  /** Baskets that must hold a set, at least 1. */
  readonly minimumCount: number;
  /** Most items in a set. */
  readonly maxSize: number;
}

/**
 * Every set of items that at least `minimumCount` baskets hold. Depth first over the places where a set
 * was seen: what follows in those baskets is counted at once, so no set is tried that no basket holds.
 *
 * @throws {LensError} `affinity.too-many-itemsets`
 * @see Zaki 2000, "Scalable Algorithms for Association Mining" (Eclat); Uno, Kiyomi & Arimura 2004,
 * "LCM ver. 2" (occurrence deliver)
 */
export function frequentItemsets(
  baskets: Baskets,
  { minimumCount, maxSize }: ItemsetOptions,
): ItemsetTree {
  const { itemOfRank, counts, lists, places } = rankedBaskets(baskets, minimumCount);
  const end = itemOfRank.length;
  const tree = new ItemsetTree(baskets.count, itemOfRank);
  tree.addChildren(-1, [...itemOfRank.keys()], counts);
  const seen = new Int32Array(end);
  const cursor = new Int32Array(end).fill(-1);
  // A stack: baskets and places first, then for each set on the way down what is left of its baskets.
  let stack = new Int32Array(2 * (lists.length + places.length));
  stack.set(lists);
  stack.set(places, lists.length);

  /** Finds the extensions of a set seen at `stack[from … to)`; the stack is free from `top` on. */
  const extend = (node: number, size: number, from: number, to: number, top: number): void => {
    const found: number[] = [];
    for (let at = from; at < to; at += 1) {
      let place = stack[at]!;
      for (let rank = stack[place]!; rank < end; rank = stack[place]!) {
        if (seen[rank] === 0) found.push(rank);
        seen[rank]! += 1;
        place += 1;
      }
    }
    const ranks = found.filter((rank) => seen[rank]! >= minimumCount).sort((a, b) => a - b);
    const times = ranks.map((rank) => seen[rank]!);
    for (const rank of found) seen[rank] = 0;
    if (ranks.length === 0) return;
    const first = tree.addChildren(node, ranks, times);
    if (tree.size > MOST_ITEMSETS) {
      throw new LensError('affinity.too-many-itemsets', { most: MOST_ITEMSETS });
    }
    if (size + 1 >= maxSize || ranks.length < 2) return;

    const total = times.reduce((sum, each) => sum + each, 0);
    const needed = top + 2 * total + (to - from);
    if (needed > stack.length) {
      const larger = new Int32Array(2 * needed);
      larger.set(stack);
      stack = larger;
    }
    const segments: number[] = [];
    let write = top;
    ranks.forEach((rank, index) => {
      segments.push(write);
      cursor[rank] = write;
      write += times[index]!;
    });
    // Each basket again, with nothing but these ranks; one with fewer than two of them leads nowhere.
    for (let at = from; at < to; at += 1) {
      const begin = write;
      let place = stack[at]!;
      for (let rank = stack[place]!; rank < end; rank = stack[place]!) {
        if (cursor[rank]! >= 0) {
          stack[write] = rank;
          write += 1;
          stack[cursor[rank]!] = write;
          cursor[rank]! += 1;
        }
        place += 1;
      }
      if (write - begin < 2) {
        if (write > begin) cursor[stack[begin]!]! -= 1;
        write = begin;
      } else {
        stack[write] = end;
        write += 1;
      }
    }
    const ends = ranks.map((rank) => cursor[rank]!);
    for (const rank of ranks) cursor[rank] = -1;
    for (let index = 0; index < ranks.length - 1; index += 1) {
      if (ends[index]! - segments[index]! < minimumCount) continue;
      extend(first + index, size + 1, segments[index]!, ends[index]!, write);
    }
  };

  if (maxSize < 2) return tree;
  let from = lists.length;
  const top = lists.length + places.length;
  counts.forEach((times, rank) => {
    extend(rank, 1, from, from + times, top);
    from += times;
  });
  return tree;
}
