import type { Dimension } from '../basics/index.ts';
import { alikeIds } from './graph/alike-ids.ts';
import { type KeyGraph, keyGraph } from './graph/key-graph.ts';
import { type RowTally, rowCustomers } from './graph/row-customers.ts';
import { type IdentityOptions, Kind, type SheetKeys } from './graph/types.ts';
import type { Identity } from './types.ts';

/**
 * Joins the rows of all sheets to customers by their keys. With `link` a row without a customer id takes
 * the one customer who has its phone, e-mail or member number; with `merge` customers who share such a
 * key are one. A key of more customers than the limit joins nobody.
 *
 * @returns the same for any order of sheets and rows
 */
export function identify(sheets: readonly SheetKeys[], options: IdentityOptions): Identity {
  const graph = graphOf(sheets, options);
  // Where every row names its customer by id, there is nobody to look for: most files cost nothing.
  const isComplete = options.mode === 'link' && sheets.every(namesEveryone);
  const found = isComplete ? null : graph();
  if (found === null) {
    const unjoined = sheets.map((keys) => ({ keys, tally: ownTally(keys), customers: null }));
    return { options, sheets: unjoined, graph, alike: alikeIds(sheets, null) };
  }
  const customers = rowCustomers(found, options);
  const joined = sheets.map((keys, index) => {
    const { customer, tally } = customers[index]!;
    return { keys, tally, customers: customer === null ? null : namesOf(found, customer) };
  });
  const nameAt = (sheet: number, row: number) => {
    const names = joined[sheet]!.customers;
    return names === null ? null : (names.values[names.codes[row]!] ?? null);
  };
  return {
    options,
    graph,
    sheets: joined,
    alike: alikeIds(sheets, options.mode === 'merge' ? nameAt : null),
  };
}

/** The graph, made when first asked for. */
function graphOf(
  sheets: readonly SheetKeys[],
  { mode, sharedKeyLimit }: IdentityOptions,
): () => KeyGraph | null {
  let known: KeyGraph | null | undefined;
  return () => {
    if (known === undefined) {
      const hasKeys = mode !== 'off' && sheets.some(({ others }) => others.length > 0);
      known = hasKeys ? keyGraph(sheets, sharedKeyLimit) : null;
    }
    return known;
  };
}

function namesEveryone({ own }: SheetKeys): boolean {
  if (own === null || own.codes.includes(-1)) return false;
  return own.kinds.every((kind) => kind === Kind.id || kind === Kind.alone);
}

function ownTally({ own, rowCount }: SheetKeys): RowTally {
  const named = own === null ? 0 : own.codes.reduce((n, code) => n + (code < 0 ? 0 : 1), 0);
  const joined = { member: 0, phone: 0, email: 0 };
  return { own: named, joined, unknown: 0, undecided: 0, shared: 0, none: rowCount - named };
}

/** Customers' names by row. */
function namesOf({ nodes }: KeyGraph, customer: Int32Array): Dimension {
  const codeOf = new Int32Array(nodes.count).fill(-1);
  const values: string[] = [];
  const codes = customer.map((node) => {
    if (node < 0) return -1;
    if (codeOf[node]! < 0) codeOf[node] = values.push(nodes.nameOf(node)) - 1;
    return codeOf[node]!;
  });
  return { codes, values };
}
