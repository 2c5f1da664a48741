import type { Holders } from './holders.ts';
import type { KeyGraph } from './key-graph.ts';

/** What the keys of a row say: a customer's node, or why there is none. */
export const NOBODY = -1;
export const UNDECIDED = -2;

/** Which customers have keys, directly or through rows that hold several of them. */
export interface Known {
  readonly holders: Holders;
  /** Customer of a set of keys that stand together, by the node that stands for it. */
  readonly ofSet: Int32Array;
}

/** What is known from holders of keys; shared keys say nothing. */
export function knownFrom({ nodes, shared, together }: KeyGraph, holders: Holders): Known {
  const ofSet = new Int32Array(nodes.count).fill(NOBODY);
  for (let node = 0; node < nodes.count; node += 1) {
    if (shared[node]! > 0) continue;
    const set = together.find(node);
    for (const holder of holders.of(node)) {
      if (ofSet[set] === NOBODY) ofSet[set] = holder;
      else if (ofSet[set] !== holder) ofSet[set] = UNDECIDED;
    }
  }
  return { holders, ofSet };
}

/**
 * The customer whom all keys of a row name, among the first `count` of a list: the one who has every key
 * that anybody has, else the one who is known through other rows with these keys.
 *
 * @returns a node, `NOBODY`, or `UNDECIDED` where the keys name several or different people
 */
export function customerOfKeys(
  { together }: KeyGraph,
  { holders, ofSet }: Known,
  keys: Int32Array,
  count: number,
): number {
  let candidates: number[] | null = null;
  for (let at = 0; at < count; at += 1) {
    const key = keys[at]!;
    if (holders.count(key) === 0) continue;
    candidates =
      candidates === null
        ? [...holders.of(key)]
        : candidates.filter((holder) => holders.has(key, holder));
  }
  if (candidates !== null) return candidates.length === 1 ? candidates[0]! : UNDECIDED;
  return count === 0 ? NOBODY : ofSet[together.find(keys[0]!)]!;
}
