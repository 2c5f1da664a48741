import { type KeyColumn, Kind } from './types.ts';

/**
 * Gives equal keys of one kind the same node. The values of a column differ among themselves, so keys of
 * a kind are looked up only once a second column has some.
 */
export class KeyInterner {
  readonly kinds: Uint8Array;
  readonly values: string[] = [];
  readonly #nodes: (Map<string, number> | null)[] = Object.values(Kind).map(() => null);
  readonly #isKnown = Object.values(Kind).map(() => false);

  /** @param most no more values than this in all columns together */
  constructor(most: number) {
    this.kinds = new Uint8Array(most);
  }

  /** Nodes of a column's values. */
  nodesOf({ values, kinds, names }: KeyColumn): Int32Array {
    const present = new Set(kinds);
    for (const kind of present) {
      // Two ways to write a phone are one value.
      if (this.#isKnown[kind] || names !== undefined) this.#lookUp(kind);
    }
    const nodes = new Int32Array(values.length);
    for (let code = 0; code < values.length; code += 1) {
      nodes[code] = this.#nodeOf(kinds[code]!, values[code]!);
    }
    for (const kind of present) this.#isKnown[kind] = true;
    return nodes;
  }

  #lookUp(kind: number): void {
    if (this.#nodes[kind] !== null) return;
    const nodes = new Map<string, number>();
    for (let node = 0; node < this.values.length; node += 1) {
      if (this.kinds[node] === kind) nodes.set(this.values[node]!, node);
    }
    this.#nodes[kind] = nodes;
  }

  #nodeOf(kind: number, value: string): number {
    const nodes = this.#nodes[kind]!;
    const known = nodes?.get(value);
    if (known !== undefined) return known;
    const node = this.values.length;
    this.values.push(value);
    this.kinds[node] = kind;
    nodes?.set(value, node);
    return node;
  }
}
