import type { KeyGraph } from './key-graph.ts';
import type { KeyNodes } from './nodes.ts';
import { UnionFind } from './union-find.ts';

/** All keys of one person as one set, over every key that isn't shared. */
export function mergedKeys({ nodes, ids, shared, together }: KeyGraph): UnionFind {
  const merged = new UnionFind(nodes.count);
  for (let node = 0; node < nodes.count; node += 1) {
    if (shared[node]! > 0) continue;
    merged.union(node, together.find(node));
    for (const id of ids.of(node)) merged.union(node, id);
  }
  return merged;
}

/**
 * The key each set is called by: a customer id before other keys, one of a customers sheet before others,
 * then the shorter, then the first by its characters.
 *
 * @returns by the node that stands for a set; −1 where no row is named by any of its keys
 */
export function namesOfSets(nodes: KeyNodes, sets: UnionFind): Int32Array {
  const names = new Int32Array(nodes.count).fill(-1);
  for (let node = 0; node < nodes.count; node += 1) {
    if (nodes.owned[node] === 0) continue;
    const set = sets.find(node);
    if (names[set]! < 0 || comesFirst(nodes, node, names[set]!)) names[set] = node;
  }
  return names;
}

/** Whether a key is the better name of a person than another. */
export function comesFirst({ kinds, listed, values }: KeyNodes, one: number, other: number) {
  if (kinds[one] !== kinds[other]) return kinds[one]! < kinds[other]!;
  if (listed[one] !== listed[other]) return listed[one]! > listed[other]!;
  const [a, b] = [values[one]!, values[other]!];
  return a.length === b.length ? a < b : a.length < b.length;
}
