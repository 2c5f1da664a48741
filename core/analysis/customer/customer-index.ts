import type { Dimension } from '../../basics/index.ts';
import { customerKeysOf, type RowSource } from '../../clean/index.ts';
import { customersOfTable } from '../../identity/index.ts';
import { maskKey } from '../../privacy/index.ts';
import { columnOf, type TableRoles } from '../../roles/index.ts';
import { CellKind, type Column } from '../../table/index.ts';
import type { Analysis } from '../types.ts';

/** Finds a customer by a row of a sheet, or by an id as someone types it. */
export interface CustomerIndex {
  /** Index into `Customers.ids`; −1: nobody. @param row 1-based sheet row */
  atRow(sheet: string, row: number): number;
  /** −1: nobody, or more than one who would be shown by this id. */
  withId(id: string): number;
}

/** Rows and keys of one sheet's table. */
interface KeyedTable {
  readonly entry: TableRoles;
  readonly keys: Dimension;
  /** Position of each sheet row among the table's, −1 none. */
  readonly positions: Int32Array;
}

/**
 * An index over all sheets with a customer column. Rows that cleaning set aside still have their
 * customer when their key is known from another row.
 */
export function customerIndex(analysis: Analysis): CustomerIndex {
  const { cleaned } = analysis;
  const known = indices.get(cleaned);
  if (known !== undefined) return known;
  const index = buildIndex(cleaned);
  indices.set(cleaned, index);
  return index;
}

const indices = new WeakMap<Analysis['cleaned'], CustomerIndex>();

function buildIndex(cleaned: Analysis['cleaned']): CustomerIndex {
  const { identity } = cleaned;
  const tables = cleaned.tables.map((entry, index) =>
    keyedTable(entry, identity === undefined ? null : customersOfTable(identity, index)),
  );
  const byKey = keysOfEveryone(cleaned, tables);
  const aliases = otherKeys(cleaned);
  const { ids } = cleaned.customers;
  const keyAt = (table: KeyedTable, row: number): string | undefined => {
    const position = table.positions[row] ?? -1;
    return position < 0 ? undefined : table.keys.values[table.keys.codes[position]!];
  };
  return {
    atRow: (sheet, row) => {
      for (const table of tables) {
        if (table === null || table.entry.table.sheet !== sheet) continue;
        const key = keyAt(table, row);
        if (key !== undefined) return byKey.get(key) ?? -1;
      }
      return -1;
    },
    withId: (id) => {
      const [key] = customerKeysOf(columnOfText(id)).values;
      if (key === undefined) return -1;
      const known = byKey.get(aliases.get(key) ?? key);
      if (known !== undefined) return known;
      const shown = ids.indexOf(key);
      return shown >= 0 && ids.indexOf(key, shown + 1) < 0 ? shown : -1;
    },
  };
}

/** @param joined customers of the rows, as all sheets together tell them */
function keyedTable(entry: TableRoles, joined: Dimension | null): KeyedTable | null {
  const column = columnOf(entry, 'customer');
  const keys = joined ?? (column === null ? null : customerKeysOf(column));
  if (keys === null) return null;
  const { rowNumbers } = entry.table;
  const positions = new Int32Array((rowNumbers.at(-1) ?? 0) + 1).fill(-1);
  rowNumbers.forEach((row, position) => {
    positions[row] = position;
  });
  return { entry, keys, positions };
}

/**
 * The customer of each key: customers sheets number theirs in order of appearance, other rows say
 * whose they are.
 */
function keysOfEveryone(
  { customers, orders, events, feedback }: Analysis['cleaned'],
  tables: readonly (KeyedTable | null)[],
): ReadonlyMap<string, number> {
  const byKey = new Map<string, number>();
  for (const table of tables) {
    if (table?.entry.kind !== 'customers') continue;
    for (const key of table.keys.values) if (!byKey.has(key)) byKey.set(key, byKey.size);
  }
  const take = (source: RowSource, who: Int32Array): void => {
    who.forEach((customer, row) => {
      const table = tables[source.table[row]!] ?? null;
      if (customer < 0 || table === null) return;
      const position = table.positions[source.sheetRow[row]!] ?? -1;
      const key = table.keys.values[table.keys.codes[position] ?? -1];
      if (key !== undefined && !byKey.has(key)) byKey.set(key, customer);
    });
  };
  for (const part of [orders, events, feedback]) {
    if (part !== null) take(part.source, part.customer);
  }
  // Better nobody than somebody else.
  for (const [key, customer] of byKey) {
    if (customers.ids[customer] !== maskKey(key)) byKey.delete(key);
  }
  return byKey;
}

/** Keys of customers who go by another one since sheets were joined, with that one. */
function otherKeys({ identity }: Analysis['cleaned']): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const { keys, customers } of identity?.sheets ?? []) {
    const { own } = keys;
    if (own === null || customers === null) continue;
    own.codes.forEach((code, row) => {
      const key = customers.values[customers.codes[row]!];
      const written = (own.names ?? own.values)[code];
      if (key !== undefined && written !== undefined && written !== key) aliases.set(written, key);
    });
  }
  return aliases;
}

/** A column of one text cell, to be read as keys are. */
function columnOfText(text: string): Column {
  const counts = Object.values(CellKind).map((kind) => (kind === CellKind.text ? 1 : 0));
  return {
    name: '',
    header: '',
    sheetColumn: 0,
    kinds: Uint8Array.of(CellKind.text),
    values: Float64Array.of(0),
    dictionary: [text],
    counts,
  };
}
