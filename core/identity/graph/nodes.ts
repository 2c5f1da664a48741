import { KeyInterner } from './key-interner.ts';
import { type KeyColumn, Kind, type SheetKeys } from './types.ts';

/** Every distinct key of all sheets, one node each. */
export interface KeyNodes {
  readonly count: number;
  /** `Kind` of each node, and of room beyond the count. */
  readonly kinds: Uint8Array;
  readonly values: readonly string[];
  /** What the customer of each key is called, however many ways the key is written. */
  nameOf(node: number): string;
  /** 1: a customers sheet lists it. */
  readonly listed: Uint8Array;
  /** 1: it names the customer of some row. */
  readonly owned: Uint8Array;
  readonly sheets: readonly SheetNodes[];
}

/** The nodes of a sheet's keys, by the code of each column. */
export interface SheetNodes {
  readonly keys: SheetKeys;
  readonly own: ColumnNodes | null;
  readonly others: readonly ColumnNodes[];
}

interface ColumnNodes {
  readonly codes: Int32Array;
  readonly nodes: Int32Array;
}

/** Every key as a node; equal keys of one kind are the same node, wherever they stand. */
export function keyNodes(sheets: readonly SheetKeys[]): KeyNodes {
  const columns = sheets.flatMap(({ own, others }) => (own === null ? others : [own, ...others]));
  const most = columns.reduce((sum, { values }) => sum + values.length, 0);
  const interner = new KeyInterner(most);
  const listed = new Uint8Array(most);
  const owned = new Uint8Array(most);
  const spelt = new Map<number, string>();
  const nodesOf = (column: KeyColumn): ColumnNodes => ({
    codes: column.codes,
    nodes: interner.nodesOf(column),
  });
  const found = sheets.map((keys) => {
    const own = keys.own === null ? null : nodesOf(keys.own);
    own?.nodes.forEach((node, code) => {
      const name = ownName(keys.own!, code);
      const known = owned[node] === 1 ? (spelt.get(node) ?? interner.values[node]!) : name;
      const first = firstName(known, name);
      if (first !== interner.values[node]) spelt.set(node, first);
      else spelt.delete(node);
      owned[node] = 1;
      if (keys.isCustomers) listed[node] = 1;
    });
    return { keys, own, others: keys.others.map(nodesOf) };
  });
  const { kinds, values } = interner;
  const nameOfNode = (node: number): string => spelt.get(node) ?? values[node]!;
  return { count: values.length, kinds, values, listed, owned, nameOf: nameOfNode, sheets: found };
}

/** What the customer of a key is called in its own sheet. */
export function ownName({ names, values }: KeyColumn, code: number): string {
  return (names ?? values)[code]!;
}

function firstName(one: string, other: string): string {
  if (one.length !== other.length) return one.length < other.length ? one : other;
  return one < other ? one : other;
}

/** Node of a row's own key; −1 none. */
export function ownNode({ own }: SheetNodes, row: number): number {
  if (own === null) return -1;
  const code = own.codes[row]!;
  return code < 0 ? -1 : own.nodes[code]!;
}

/**
 * Puts the member numbers, phones and e-mails of a row into a list, its own key among them when it is
 * one of these.
 *
 * @param into filled from the start; what lies behind the count is left over from other rows
 * @returns how many there are
 */
export function contactNodes(nodes: KeyNodes, sheet: SheetNodes, row: number, into: Int32Array) {
  let count = 0;
  const own = ownNode(sheet, row);
  if (own >= 0 && isContact(nodes.kinds[own]!)) {
    into[count] = own;
    count += 1;
  }
  for (const { codes, nodes: byCode } of sheet.others) {
    const code = codes[row]!;
    if (code < 0) continue;
    const node = byCode[code]!;
    if (!isContact(nodes.kinds[node]!) || node === own) continue;
    into[count] = node;
    count += 1;
  }
  return count;
}

function isContact(kind: number): boolean {
  return kind === Kind.member || kind === Kind.phone || kind === Kind.email;
}

/** Whether a node says by itself who a row is about: a customer id, or a blotted-out one. */
export function isIdNode({ kinds }: KeyNodes, node: number): boolean {
  return node >= 0 && (kinds[node] === Kind.id || kinds[node] === Kind.alone);
}
