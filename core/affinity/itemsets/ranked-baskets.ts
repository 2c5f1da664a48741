import type { Baskets } from '../types.ts';

/** Baskets reduced to frequent items, which have ranks: 0 the rarest. */
export interface RankedBaskets {
  readonly itemOfRank: Int32Array;
  /** The ranks of each basket, ascending, each basket ended by the number of ranks. */
  readonly lists: Int32Array;
  /** Where each basket starts in `lists`. */
  readonly starts: Int32Array;
}

/** The items that at least `minimumCount` baskets hold, rare before common, and baskets of them alone. */
export function rankedBaskets(baskets: Baskets, minimumCount: number): RankedBaskets {
  const { codes, count, items } = baskets;
  const frequency = new Int32Array(items.length);
  for (const code of codes) frequency[code]! += 1;
  const itemOfRank = Int32Array.from(items.keys())
    .filter((item) => frequency[item]! >= minimumCount)
    .sort((a, b) => frequency[a]! - frequency[b]! || a - b);
  const rankOf = new Int32Array(items.length).fill(-1);
  itemOfRank.forEach((item, rank) => {
    rankOf[item] = rank;
  });

  const counts = Int32Array.from(itemOfRank, (item) => frequency[item]!);
  const holders = basketsByRank(baskets, rankOf, counts);
  const starts = new Int32Array(count);
  let length = 0;
  for (let basket = 0; basket < count; basket += 1) {
    starts[basket] = length;
    for (let at = baskets.starts[basket]!; at < baskets.starts[basket + 1]!; at += 1) {
      if (rankOf[codes[at]!]! >= 0) length += 1;
    }
    length += 1;
  }
  const lists = new Int32Array(length).fill(itemOfRank.length);
  const cursor = starts.slice();
  // Rank after rank, so that every basket is in order without sorting it.
  let at = 0;
  counts.forEach((times, rank) => {
    for (const end = at + times; at < end; at += 1) {
      const basket = holders[at]!;
      lists[cursor[basket]!] = rank;
      cursor[basket]! += 1;
    }
  });
  return { itemOfRank, lists, starts };
}

/** The baskets that hold each rank, rank after rank. */
function basketsByRank(
  { codes, starts, count }: Baskets,
  rankOf: Int32Array,
  counts: Int32Array,
): Int32Array {
  const next = new Int32Array(counts.length);
  let total = 0;
  counts.forEach((times, rank) => {
    next[rank] = total;
    total += times;
  });
  const holders = new Int32Array(total);
  for (let basket = 0; basket < count; basket += 1) {
    for (let at = starts[basket]!; at < starts[basket + 1]!; at += 1) {
      const rank = rankOf[codes[at]!]!;
      if (rank < 0) continue;
      holders[next[rank]!] = basket;
      next[rank]! += 1;
    }
  }
  return holders;
}
