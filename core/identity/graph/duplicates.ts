import type { KeyGraph } from './key-graph.ts';
import { comesFirst } from './merge.ts';
import { UnionFind } from './union-find.ts';

/** Customer ids that are probably one person. */
export interface DuplicateGroup {
  /** Nodes of the ids, the best name first. */
  readonly ids: readonly number[];
  /** Nodes of the keys they have in common. */
  readonly keys: readonly number[];
}

/** A key of too many people to join anybody. */
export interface SharedKey {
  readonly key: number;
  /** How many people have it: customers with an id, or other contacts it stands beside. */
  readonly people: number;
  /** Nodes of the customer ids that have it. */
  readonly ids: readonly number[];
}

/** Groups of ids with a key in common that isn't shared too widely, largest first. */
export function duplicateGroups(graph: KeyGraph): readonly DuplicateGroup[] {
  const { nodes, ids, shared } = graph;
  const sets = new UnionFind(nodes.count);
  const common: number[] = [];
  for (let node = 0; node < nodes.count; node += 1) {
    if (shared[node]! > 0 || ids.count(node) < 2) continue;
    common.push(node);
    const [first, ...others] = ids.of(node);
    for (const other of others) sets.union(first!, other);
  }
  const groups = new Map<number, { ids: Set<number>; keys: number[] }>();
  for (const key of common) {
    for (const id of ids.of(key)) {
      const set = sets.find(id);
      const group = groups.get(set) ?? { ids: new Set(), keys: [] };
      groups.set(set, group);
      group.ids.add(id);
      if (group.keys.at(-1) !== key) group.keys.push(key);
    }
  }
  return [...groups.values()]
    .map((group) => ({ ids: sorted(graph, [...group.ids]), keys: sorted(graph, group.keys) }))
    .sort(
      (a, b) => b.ids.length - a.ids.length || (comesFirst(nodes, a.ids[0]!, b.ids[0]!) ? -1 : 1),
    );
}

/** Keys of too many people, those of most first. */
export function sharedKeys(graph: KeyGraph): readonly SharedKey[] {
  const { nodes, ids, shared } = graph;
  const found: SharedKey[] = [];
  shared.forEach((people, key) => {
    if (people > 0) found.push({ key, people, ids: sorted(graph, [...ids.of(key)]) });
  });
  return found.sort((a, b) => b.people - a.people || (comesFirst(nodes, a.key, b.key) ? -1 : 1));
}

function sorted({ nodes }: KeyGraph, found: number[]): number[] {
  return found.sort((a, b) => (comesFirst(nodes, a, b) ? -1 : 1));
}
