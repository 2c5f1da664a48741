import type { Analysis } from '../../analysis/index.ts';
import { cellRef, ratio } from '../../basics/index.ts';
import { maskKey } from '../../privacy/index.ts';
import { CellKind } from '../../table/index.ts';
import type { IdPlace } from '../graph/alike-ids.ts';
import { duplicateGroups, sharedKeys } from '../graph/duplicates.ts';
import { KEY_KINDS, type KeyKind, type SheetKeys } from '../graph/types.ts';
import type { Identity, SheetIdentity } from '../types.ts';
import { dataType } from './data-type.ts';
import { shownKey, shownValue } from './shown.ts';
import { partyOf, sourceKind } from './source-kind.ts';
import type {
  ColumnSummary,
  OneCustomerView,
  ProbableDuplicate,
  SourceSummary,
  WidelyShared,
  WrittenAlike,
} from './types.ts';

/** Customers named beside a key of many. */
const MOST_NAMED = 5;

/** How the sheets of an analysis became one customer list. */
export function oneCustomerView({ cleaned }: Pick<Analysis, 'cleaned'>, identity: Identity) {
  const { customers } = cleaned;
  const taken = valuesByTable(cleaned);
  const view: OneCustomerView = {
    options: identity.options,
    customers: customers.count,
    sources: identity.sheets.map((sheet) => sourceSummary(cleaned, sheet, taken)),
    columns: identity.sheets.flatMap(({ keys }) => columnSummaries(cleaned, keys)),
    conflicts: (customers.conflicts ?? []).map(({ customer, role, rule, kept, others }) => ({
      customer: customers.ids[customer]!,
      role,
      rule,
      kept: { ...kept, value: shownValue(role, kept.value) },
      others: others.map((other) => ({ ...other, value: shownValue(role, other.value) })),
    })),
    duplicates: probableDuplicates(identity),
    shared: widelyShared(identity),
    alike: writtenAlike(cleaned, identity),
  };
  return view;
}

/** Attribute values taken from each table. */
function valuesByTable({ customers }: Analysis['cleaned']): ReadonlyMap<number, number> {
  const taken = new Map<number, number>();
  for (const { source } of customers.attributes) {
    source?.sheetRow.forEach((row, customer) => {
      const table = source.table[customer]!;
      if (row > 0) taken.set(table, (taken.get(table) ?? 0) + 1);
    });
  }
  return taken;
}

function sourceSummary(
  { tables }: Analysis['cleaned'],
  { keys, tally }: SheetIdentity,
  taken: ReadonlyMap<number, number>,
): SourceSummary {
  const entry = tables[keys.table]!;
  const { own, joined, unknown, undecided, shared, none } = tally;
  const known = own + joined.member + joined.phone + joined.email;
  return {
    sheet: entry.table.name,
    kind: sourceKind(entry),
    party: partyOf(entry),
    rows: keys.rowCount,
    own,
    joined,
    unknown,
    unclear: undecided + shared,
    none,
    unmatchedShare: ratio(keys.rowCount - known, keys.rowCount),
    keys: kindsOf(keys),
    values: taken.get(keys.table) ?? 0,
  };
}

function kindsOf({ own, others }: SheetKeys): readonly KeyKind[] {
  const kinds = new Set([own, ...others].flatMap((column) => [...(column?.kinds ?? [])]));
  return KEY_KINDS.filter((_, kind) => kinds.has(kind));
}

function columnSummaries(
  { tables }: Analysis['cleaned'],
  { table: index }: SheetKeys,
): readonly ColumnSummary[] {
  const { table, columns, kind } = tables[index]!;
  return columns.map(({ column: at, role }) => {
    const column = table.columns[at]!;
    const empty = column.counts[CellKind.empty] ?? 0;
    return {
      sheet: table.name,
      column: column.name,
      role,
      type: dataType(column, role, kind),
      filled: ratio(table.rowCount - empty, table.rowCount),
    };
  });
}

function probableDuplicates(identity: Identity): readonly ProbableDuplicate[] {
  const graph = identity.graph();
  if (graph === null) return [];
  return duplicateGroups(graph).map(({ ids, keys }) => ({
    customers: ids.map((id) => maskKey(graph.nodes.nameOf(id))),
    keys: keys.map((key) => shownKey(graph.nodes, key)),
  }));
}

function widelyShared(identity: Identity): readonly WidelyShared[] {
  const graph = identity.graph();
  if (graph === null) return [];
  return sharedKeys(graph).map(({ key, people, ids }) => ({
    ...shownKey(graph.nodes, key),
    people,
    customers: ids.slice(0, MOST_NAMED).map((id) => maskKey(graph.nodes.nameOf(id))),
  }));
}

function writtenAlike(
  { tables }: Analysis['cleaned'],
  { alike, sheets }: Identity,
): readonly WrittenAlike[] {
  const shown = ({ id, table: index, row }: IdPlace) => {
    const { table } = tables[index]!;
    const own = sheets.find(({ keys }) => keys.table === index)!.keys.own!;
    const { sheetColumn } = table.columns[own.column]!;
    return { id: maskKey(id), where: cellRef(table.sheet, sheetColumn, table.rowNumbers[row]!) };
  };
  return alike.map(({ by, n, pairs }) => ({
    by,
    n,
    pairs: pairs.map(({ one, other }) => ({ one: shown(one), other: shown(other) })),
  }));
}
