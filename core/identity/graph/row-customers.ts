import { Holders } from './holders.ts';
import { type KeyGraph, MOST_KEYS } from './key-graph.ts';
import { customerOfKeys, type Known, knownFrom, NOBODY, UNDECIDED } from './link.ts';
import { mergedKeys, namesOfSets } from './merge.ts';
import { contactNodes, isIdNode, ownName, ownNode, type SheetNodes } from './nodes.ts';
import { type IdentityOptions, KEY_KINDS, type KeyKind, Kind } from './types.ts';

/** What became of the rows of a sheet; the numbers add up to its rows. */
export interface RowTally {
  /** Rows that name their customer themselves. */
  own: number;
  /** Rows joined to a customer by a key, by the kind of the key. */
  readonly joined: Record<Exclude<KeyKind, 'id'>, number>;
  /** Rows whose keys no customer has. */
  unknown: number;
  /** Rows whose keys name several customers. */
  undecided: number;
  /** Rows with nothing but keys of too many people. */
  shared: number;
  /** Rows without a key. */
  none: number;
}

/** Whose the rows of a sheet are. */
export interface SheetCustomers {
  /** Node of the customer's key by row, −1 nobody; `null`: just what the sheet's own keys say. */
  readonly customer: Int32Array | null;
  readonly tally: RowTally;
}

/** Decides for every row of every sheet whose it is; the order of rows and sheets does not matter. */
export function rowCustomers(
  graph: KeyGraph,
  { mode }: IdentityOptions,
): readonly SheetCustomers[] {
  const decide = mode === 'merge' ? mergedCustomers(graph) : linkedCustomers(graph);
  return graph.nodes.sheets.map((sheet) => sheetCustomers(graph, sheet, mode === 'merge', decide));
}

/** The customer of a row from its keys, shared ones left out. */
type Decide = (sheet: SheetNodes, keys: Int32Array, count: number) => number;

function sheetCustomers(
  graph: KeyGraph,
  sheet: SheetNodes,
  isMerging: boolean,
  decide: Decide,
): SheetCustomers {
  const { nodes } = graph;
  const { rowCount } = sheet.keys;
  const tally: RowTally = {
    own: 0,
    joined: { member: 0, phone: 0, email: 0 },
    unknown: 0,
    undecided: 0,
    shared: 0,
    none: 0,
  };
  const customer = new Int32Array(rowCount).fill(-1);
  const keys = new Int32Array(MOST_KEYS);
  const one = new Int32Array(1);
  let isChanged = isRenamed(graph, sheet);
  // A phone as a key of its own is a customer where a list says so, or where nobody has an id.
  const isOwnCustomer = sheet.keys.isCustomers || !(nodes.listed.includes(1) || hasIds(graph));
  for (let row = 0; row < rowCount; row += 1) {
    const own = ownNode(sheet, row);
    if (isIdNode(nodes, own)) {
      one[0] = own;
      customer[row] = isMerging ? decide(sheet, one, 1) : own;
      tally.own += 1;
      if (customer[row] !== own) isChanged = true;
      continue;
    }
    const all = contactNodes(nodes, sheet, row, keys);
    const count = withoutShared(graph, keys, all);
    const found = count === 0 ? NOBODY : decide(sheet, keys, count);
    const isOfMany = own >= 0 && graph.ids.count(own) > graph.sharedKeyLimit;
    const isNobodys = isOfMany || (found === UNDECIDED && !sheet.keys.keepsOwn);
    const fallback = isNobodys ? -1 : own;
    customer[row] = found >= 0 ? found : fallback;
    if (customer[row] !== own) isChanged = true;
    if (all === 0) tally.none += 1;
    else if (count === 0) tally.shared += 1;
    else if (found === UNDECIDED) tally.undecided += 1;
    else if (found >= 0 && found !== own) tally.joined[joiningKind(graph, keys, count, found)] += 1;
    else if (own >= 0 && isOwnCustomer) tally.own += 1;
    else tally.unknown += 1;
  }
  return { customer: isChanged ? customer : null, tally };
}

/** Whether a key of the sheet is written another way than its customer is called. */
function isRenamed({ nodes }: KeyGraph, { keys, own }: SheetNodes): boolean {
  return own?.nodes.some((node, code) => nodes.nameOf(node) !== ownName(keys.own!, code)) ?? false;
}

function hasIds({ nodes }: KeyGraph): boolean {
  return nodes.owned.some((owned, node) => owned === 1 && nodes.kinds[node] === Kind.id);
}

function withoutShared({ shared }: KeyGraph, keys: Int32Array, count: number): number {
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    if (shared[keys[at]!]! > 0) continue;
    keys[kept] = keys[at]!;
    kept += 1;
  }
  return kept;
}

/** The kind of the best key that the customer has; of the best key where others led there. */
function joiningKind(
  { nodes, ids }: KeyGraph,
  keys: Int32Array,
  count: number,
  customer: number,
): 'member' | 'phone' | 'email' {
  let best: number = Kind.alone;
  let direct: number = Kind.alone;
  for (let at = 0; at < count; at += 1) {
    const kind = nodes.kinds[keys[at]!]!;
    if (kind < best) best = kind;
    if (kind < direct && ids.has(keys[at]!, customer)) direct = kind;
  }
  return KEY_KINDS[direct === Kind.alone ? best : direct] as 'member' | 'phone' | 'email';
}

function mergedCustomers(graph: KeyGraph): Decide {
  const sets = mergedKeys(graph);
  const names = namesOfSets(graph.nodes, sets);
  return (_, keys) => names[sets.find(keys[0]!)]!;
}

/**
 * First by customers with an id; then by customers whom a customers sheet knows by their phone, e-mail or
 * member number alone.
 */
function linkedCustomers(graph: KeyGraph): Decide {
  const byId = knownFrom(graph, graph.ids);
  const byContact = contactCustomers(graph, byId);
  return (_, keys, count) => {
    const found = customerOfKeys(graph, byId, keys, count);
    if (found !== NOBODY || byContact === null) return found;
    return customerOfKeys(graph, byContact, keys, count);
  };
}

function contactCustomers(graph: KeyGraph, byId: Known): Known | null {
  const { nodes, shared } = graph;
  const holders = new Holders(nodes.count);
  const keys = new Int32Array(MOST_KEYS);
  let isAny = false;
  for (const sheet of nodes.sheets) {
    if (!sheet.keys.isCustomers) continue;
    for (let row = 0; row < sheet.keys.rowCount; row += 1) {
      const own = ownNode(sheet, row);
      if (own < 0 || isIdNode(nodes, own) || shared[own]! > 0) continue;
      const count = withoutShared(graph, keys, contactNodes(nodes, sheet, row, keys));
      if (customerOfKeys(graph, byId, keys, count) !== NOBODY) continue;
      isAny = true;
      for (let at = 0; at < count; at += 1) holders.add(keys[at]!, own);
    }
  }
  return isAny ? knownFrom(graph, holders) : null;
}
