import { Holders } from './holders.ts';
import { contactNodes, isIdNode, type KeyNodes, keyNodes, ownNode } from './nodes.ts';
import { Kind, type SheetKeys } from './types.ts';
import { UnionFind } from './union-find.ts';

/** Who has which key, and which keys stand for one person. */
export interface KeyGraph {
  readonly nodes: KeyNodes;
  /** Customer ids beside each member number, phone and e-mail. */
  readonly ids: Holders;
  /** How many people have a key, where they are more than the limit and it joins nobody; 0 otherwise. */
  readonly shared: Int32Array;
  readonly sharedKeyLimit: number;
  /** Keys that stand together in rows without a customer id. */
  readonly together: UnionFind;
}

/** Most keys in a row beside its own; a row has no more than one column of a kind, and its own. */
export const MOST_KEYS = 8;

/**
 * The graph of all keys. A key is shared when more customers than the limit have it, or when, in rows
 * that name no customer, it stands beside more member numbers or other contacts than that: the phone of
 * a shop, not of a person.
 */
export function keyGraph(sheets: readonly SheetKeys[], sharedKeyLimit: number): KeyGraph {
  const nodes = keyNodes(sheets);
  const ids = new Holders(nodes.count);
  const members = new Holders(nodes.count);
  const contacts = new Holders(nodes.count);
  const row = new Int32Array(MOST_KEYS);
  for (const sheet of nodes.sheets) {
    if (sheet.others.length === 0) continue;
    for (let index = 0; index < sheet.keys.rowCount; index += 1) {
      const count = contactNodes(nodes, sheet, index, row);
      if (count === 0) continue;
      const own = ownNode(sheet, index);
      if (isIdNode(nodes, own)) {
        if (nodes.kinds[own] === Kind.alone) continue;
        for (let at = 0; at < count; at += 1) ids.add(row[at]!, own);
        continue;
      }
      for (let at = 0; at < count; at += 1) {
        for (let other = 0; other < count; other += 1) {
          if (other === at) continue;
          const beside = nodes.kinds[row[other]!] === Kind.member ? members : contacts;
          beside.add(row[at]!, row[other]!);
        }
      }
    }
  }
  const shared = new Int32Array(nodes.count);
  for (let node = 0; node < nodes.count; node += 1) {
    const beside =
      nodes.kinds[node] === Kind.member ? 0 : Math.max(members.count(node), contacts.count(node));
    const people = Math.max(ids.count(node), beside);
    if (people > sharedKeyLimit) shared[node] = people;
  }
  return { nodes, ids, shared, sharedKeyLimit, together: keysTogether(nodes, shared) };
}

function keysTogether(nodes: KeyNodes, shared: Int32Array): UnionFind {
  const together = new UnionFind(nodes.count);
  const row = new Int32Array(MOST_KEYS);
  for (const sheet of nodes.sheets) {
    if (sheet.others.length === 0) continue;
    for (let index = 0; index < sheet.keys.rowCount; index += 1) {
      if (isIdNode(nodes, ownNode(sheet, index))) continue;
      const count = contactNodes(nodes, sheet, index, row);
      let first = -1;
      for (let at = 0; at < count; at += 1) {
        const node = row[at]!;
        if (shared[node]! > 0) continue;
        if (first < 0) first = node;
        else together.union(first, node);
      }
    }
  }
  return together;
}
