import { LensError } from '../../basics/index.ts';
import type { Baskets } from '../types.ts';
import { ItemsetTree } from './itemset-tree.ts';
import { rankedBaskets } from './ranked-baskets.ts';
import { MOST_IN_TABLE, SubsetTable } from './subset-table.ts';

/** More sets than this tell nobody anything, and would fill the memory. */
const MOST_ITEMSETS = 500_000;

export interface ItemsetOptions {
  /** Baskets that must hold a set, at least 1. */
  readonly minimumCount: number;
  /** Most items in a set. */
  readonly maxSize: number;
}

/**
 * Every set of items that at least `minimumCount` baskets hold. Depth first over the places where a set
 * was seen: what follows in those baskets is counted at once, so no set is tried that no basket holds. The
 * commonest items that may follow are counted together, all their subsets in one look.
 *
 * @throws {LensError} `affinity.too-many-itemsets`
 * @see Zaki 2000, "Scalable Algorithms for Association Mining" (Eclat); Uno, Kiyomi & Arimura 2004,
 * "LCM ver. 2" (occurrence deliver)
 */
export function frequentItemsets(
  baskets: Baskets,
  { minimumCount, maxSize }: ItemsetOptions,
): ItemsetTree {
  const { itemOfRank, lists, starts } = rankedBaskets(baskets, minimumCount);
  const end = itemOfRank.length;
  const tree = new ItemsetTree(baskets.count, itemOfRank);
  const table = new SubsetTable();
  const seen = new Int32Array(end);
  /** Place of a rank among the extensions being looked at, −1: none of them. */
  const placeOf = new Int32Array(end).fill(-1);
  // A stack: the baskets and where they start, then for each set on the way down what is left of them.
  let stack = new Int32Array(2 * (lists.length + starts.length));
  stack.set(lists);
  stack.set(starts, lists.length);

  /** Finds the extensions of a set seen just before `stack[from … to)`; the stack is free from `top` on. */
  const extend = (node: number, size: number, from: number, to: number, top: number): void => {
    const found: number[] = [];
    for (let at = from; at < to; at += 1) {
      for (let place = stack[at]!, rank = stack[place]!; rank < end; rank = stack[place]!) {
        if (seen[rank] === 0) found.push(rank);
        seen[rank]! += 1;
        place += 1;
      }
    }
    const ranks = found.filter((rank) => seen[rank]! >= minimumCount).sort((a, b) => a - b);
    const counts = ranks.map((rank) => seen[rank]!);
    for (const rank of found) seen[rank] = 0;
    if (ranks.length === 0) return;
    const first = tree.addChildren(node, ranks, counts);
    if (tree.size > MOST_ITEMSETS) {
      throw new LensError('affinity.too-many-itemsets', { most: MOST_ITEMSETS });
    }
    if (size + 1 >= maxSize || ranks.length < 2) return;

    // The last ones go into the table, as many as the baskets are worth; the others are walked.
    const inTable = Math.min(ranks.length, MOST_IN_TABLE, Math.max(2, 31 - Math.clz32(to - from)));
    const walked = ranks.length - inTable;
    const total = counts.reduce((sum, each) => sum + each, 0);
    const needed = top + 2 * total + (to - from);
    if (walked > 0 && needed > stack.length) {
      const larger = new Int32Array(2 * needed);
      larger.set(stack);
      stack = larger;
    }
    let write = top;
    const cursors: number[] = [];
    ranks.forEach((rank, place) => {
      placeOf[rank] = place;
      if (place >= walked) return;
      cursors.push(write);
      write += counts[place]!;
    });
    const segments = cursors.slice();
    table.clear(inTable);
    for (let at = from; at < to; at += 1) {
      const begin = write;
      let mask = 0;
      for (let place = stack[at]!, rank = stack[place]!; rank < end; rank = stack[place]!) {
        place += 1;
        const index = placeOf[rank]!;
        if (index < 0) continue;
        if (index >= walked) mask |= 1 << (index - walked);
        else stack[cursors[index]!++] = write + 1;
        if (index < walked || write > begin) stack[write++] = rank;
      }
      table.add(mask);
      if (write - begin === 1) {
        // A walked item with nothing after it leads nowhere.
        cursors[placeOf[stack[begin]!]!]! -= 1;
        write = begin;
      } else if (write > begin) stack[write++] = end;
    }
    for (const rank of ranks) placeOf[rank] = -1;
    table.sum();
    const tail = ranks.slice(walked);
    for (let item = 0; item < inTable - 1; item += 1) {
      const child = first + walked + item;
      table.extend(tree, child, 1 << item, item, tail, maxSize - size - 1, minimumCount);
    }
    for (let index = 0; index < walked; index += 1) {
      if (cursors[index]! - segments[index]! < minimumCount) continue;
      extend(first + index, size + 1, segments[index]!, cursors[index]!, write);
    }
  };

  extend(-1, 0, lists.length, lists.length + starts.length, lists.length + starts.length);
  return tree;
}
