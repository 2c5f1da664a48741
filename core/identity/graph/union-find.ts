/**
 * Disjoint sets of 0 … size − 1. Which sets there are in the end depends neither on the order of the
 * unions nor on repeats of them.
 *
 * @see Galler & Fischer 1964, "An improved equivalence algorithm"; path halving: Tarjan & van Leeuwen 1984
 *
 * @example
 * new UnionFind(3).find(2) // => 2
 */
export class UnionFind {
  readonly #parent: Int32Array;
  readonly #size: Int32Array;

  constructor(size: number) {
    this.#parent = new Int32Array(size);
    for (let node = 0; node < size; node += 1) this.#parent[node] = node;
    this.#size = new Int32Array(size).fill(1);
  }

  /** The node that stands for the set of a node; the same for all of a set. */
  find(node: number): number {
    const parent = this.#parent;
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }

  union(one: number, other: number): void {
    const [a, b] = [this.find(one), this.find(other)];
    if (a === b) return;
    const [large, small] = this.#size[a]! >= this.#size[b]! ? [a, b] : [b, a];
    this.#parent[small] = large;
    this.#size[large]! += this.#size[small]!;
  }
}
