/**
 * Frequent itemsets as a tree of prefixes. Items have ranks, 0 the rarest; a set is the path to its
 * node, ranks ascending. Nodes 0 … `itemOfRank.length − 1` are the single items, by rank.
 */
export class ItemsetTree {
  /** Number of baskets. */
  readonly n: number;
  /** Index into `Baskets.items` of each rank. */
  readonly itemOfRank: Int32Array;
  /** By node: rank of its last item, the node without it (−1 for single items), baskets that hold the set. */
  readonly rank: number[] = [];
  readonly parent: number[] = [];
  readonly count: number[] = [];
  /** By node: its one-item extensions are nodes `firstChild` … `firstChild + childCount − 1`, ranks ascending. */
  readonly #firstChild: number[] = [];
  readonly #childCount: number[] = [];

  constructor(n: number, itemOfRank: Int32Array) {
    this.n = n;
    this.itemOfRank = itemOfRank;
  }

  /** Number of sets. */
  get size(): number {
    return this.rank.length;
  }

  /** Adds the extensions of a node (−1: the single items), ranks ascending; returns the first new node. */
  addChildren(parent: number, ranks: ArrayLike<number>, counts: ArrayLike<number>): number {
    const first = this.size;
    if (parent >= 0) {
      this.#firstChild[parent] = first;
      this.#childCount[parent] = ranks.length;
    }
    for (let index = 0; index < ranks.length; index += 1) {
      this.rank.push(ranks[index]!);
      this.parent.push(parent);
      this.count.push(counts[index]!);
      this.#firstChild.push(-1);
      this.#childCount.push(0);
    }
    return first;
  }

  /** Ranks of a node's set, ascending. */
  ranksOf(node: number): number[] {
    const ranks: number[] = [];
    for (let at = node; at >= 0; at = this.parent[at]!) ranks.push(this.rank[at]!);
    return ranks.reverse();
  }

  /** Node of a set, ranks ascending, at least one; −1: not frequent. `without` is a position to pass over. */
  find(ranks: readonly number[], without = -1): number {
    let node = -1;
    for (let index = 0; index < ranks.length; index += 1) {
      if (index === without) continue;
      node = node < 0 ? ranks[index]! : this.#child(node, ranks[index]!);
      if (node < 0) return -1;
    }
    return node;
  }

  #child(node: number, rank: number): number {
    let low = this.#firstChild[node]!;
    let high = low + this.#childCount[node]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.rank[middle]!;
      if (found === rank) return middle;
      if (found < rank) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
