import type { ItemsetTree } from './itemset-tree.ts';

/** Most items a table is made of: 1,024 subsets. */
export const MOST_IN_TABLE = 10;

/**
 * How many baskets hold each subset of a few items: baskets are counted by exactly what they hold, then
 * summed over supersets, so that every subset is known after one look at the baskets.
 *
 * @see Yates 1937, "The Design and Analysis of Factorial Experiments" (the summation)
 */
export class SubsetTable {
  readonly #counts = new Int32Array(2 ** MOST_IN_TABLE);
  #items = 0;

  /** Empties the table for a number of items. */
  clear(items: number): void {
    this.#items = items;
    this.#counts.fill(0, 0, 2 ** items);
  }

  /** Counts a basket that holds the items whose bits are set, and no others. */
  add(mask: number): void {
    this.#counts[mask]! += 1;
  }

  /** Turns counts of exactly a subset into counts of at least it. */
  sum(): void {
    const counts = this.#counts;
    const end = 2 ** this.#items;
    for (let bit = 1; bit < end; bit *= 2) {
      for (let mask = 0; mask < end; mask += 1) {
        if ((mask & bit) === 0) counts[mask]! += counts[mask | bit]!;
      }
    }
  }

  /**
   * Adds the frequent extensions of a node, and theirs.
   *
   * @param mask the node's items of the table, `last` the highest of them
   * @param size items a set may still get
   */
  extend(
    tree: ItemsetTree,
    node: number,
    mask: number,
    last: number,
    ranks: readonly number[],
    size: number,
    minimumCount: number,
  ): void {
    const found: number[] = [];
    for (let item = last + 1; item < this.#items; item += 1) {
      if (this.#counts[mask | (1 << item)]! >= minimumCount) found.push(item);
    }
    if (found.length === 0) return;
    const counts = found.map((item) => this.#counts[mask | (1 << item)]!);
    const first = tree.addChildren(
      node,
      found.map((item) => ranks[item]!),
      counts,
    );
    if (size <= 1) return;
    for (let index = 0; index < found.length - 1; index += 1) {
      const item = found[index]!;
      this.extend(tree, first + index, mask | (1 << item), item, ranks, size - 1, minimumCount);
    }
  }
}
