import { type Column, textOf } from '../../table/index.ts';
import type { TableReader } from '../table-reader.ts';

/**
 * Rows of orders tables that stand in an earlier table too, equal in every column: the same export
 * twice, or a sheet of all orders beside one a month. Only tables with the same columns are compared,
 * and only where they have a date, since without one two months may well hold equal rows.
 *
 * @returns for each table 1 for each row that repeats one of an earlier table
 */
export function repeatedAcross(readers: readonly TableReader[]): readonly Uint8Array[] {
  const flags = readers.map(({ table }) => new Uint8Array(table.rowCount));
  const alike = new Map<string, number[]>();
  readers.forEach((reader, index) => {
    if (reader.firstOf('date', 'event-time', 'payment-time') === null) return;
    const names = reader.table.columns.map(({ name }) => name);
    const signature = JSON.stringify(names.toSorted());
    alike.set(signature, [...(alike.get(signature) ?? []), index]);
  });
  for (const group of alike.values()) {
    if (group.length > 1) markRepeats(readers, group, flags);
  }
  return flags;
}

function markRepeats(
  readers: readonly TableReader[],
  group: readonly number[],
  flags: readonly Uint8Array[],
): void {
  const tables = group.map((index) => {
    const reader = readers[index]!;
    const byName = (one: Column, other: Column) => (one.name < other.name ? -1 : 1);
    return {
      order: reader.column('order'),
      columns: reader.table.columns.toSorted(byName),
      rowCount: reader.table.rowCount,
      flags: flags[index]!,
    };
  });
  const shared = sharedNumbers(tables);
  const seen = new Map<string, number>();
  tables.forEach(({ order, columns, rowCount, flags: own }, table) => {
    for (let row = 0; row < rowCount; row += 1) {
      if (order !== null && !shared.has(textOf(order, row) ?? '')) continue;
      const key = columns.map((column) => textOf(column, row)?.trim() ?? '').join('\u0000');
      const first = seen.get(key);
      if (first === undefined) seen.set(key, table);
      else if (first !== table) own[row] = 1;
    }
  });
}

/** Order numbers that stand in more than one table; only their rows need a closer look. */
function sharedNumbers(
  tables: readonly { readonly order: Column | null; readonly rowCount: number }[],
): ReadonlySet<string> {
  const firstTable = new Map<string, number>();
  const shared = new Set<string>();
  tables.forEach(({ order, rowCount }, table) => {
    if (order === null) return;
    for (let row = 0; row < rowCount; row += 1) {
      const number = textOf(order, row) ?? '';
      const first = firstTable.get(number);
      if (first === undefined) firstTable.set(number, table);
      else if (first !== table) shared.add(number);
    }
  });
  return shared;
}
