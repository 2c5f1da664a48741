import { type Column, textOf } from '../../table/index.ts';
import { IntList } from '../read/int-list.ts';
import type { TableReader } from '../table-reader.ts';
import type { OtherForm } from './other-form.ts';

/** Rows of one table that stand in an earlier one too. */
export interface RepeatedAcross {
  /** 1 for each row that repeats one of an earlier table. */
  readonly flags: Uint8Array;
  readonly otherForm: OtherForm;
}

/**
 * Rows of orders tables that stand in an earlier table too, saying the same in every column: the same
 * export twice, or a sheet of all orders beside one a month. Only tables with the same columns are
 * compared, and only where they have a date, since without one two months may well hold equal rows.
 */
export function repeatedAcross(readers: readonly TableReader[]): readonly RepeatedAcross[] {
  const found = readers.map(({ table }) => ({
    flags: new Uint8Array(table.rowCount),
    otherForm: new IntList(),
    firstReader: new IntList(),
    first: new IntList(),
  }));
  const alike = new Map<string, number[]>();
  readers.forEach((reader, index) => {
    if (reader.firstOf('date', 'event-time', 'payment-time') === null) return;
    const names = reader.table.columns.map(({ name }) => name);
    const signature = JSON.stringify(names.toSorted());
    alike.set(signature, [...(alike.get(signature) ?? []), index]);
  });
  for (const group of alike.values()) {
    if (group.length > 1) markRepeats(readers, group, found);
  }
  return found.map(({ flags, otherForm, firstReader, first }) => ({
    flags,
    otherForm: {
      rows: otherForm.toArray(),
      firstTable: Array.from(firstReader.toArray(), (index) => readers[index]!.table),
      first: first.toArray(),
    },
  }));
}

interface Found {
  readonly flags: Uint8Array;
  readonly otherForm: IntList;
  readonly firstReader: IntList;
  readonly first: IntList;
}

/** Where a row stands, in one number. */
const ROWS = 2 ** 32;

function markRepeats(
  readers: readonly TableReader[],
  group: readonly number[],
  found: readonly Found[],
): void {
  const tables = group.map((index) => tableOf(readers[index]!));
  const shared = sharedNumbers(tables);
  const seen = new Map<string, number>();
  tables.forEach(({ order, compared, written, rowCount }, table) => {
    const { flags, otherForm, firstReader, first } = found[group[table]!]!;
    for (let row = 0; row < rowCount; row += 1) {
      if (order !== null && !shared.has(textOf(order, row) ?? '')) continue;
      const key = rowText(compared, row);
      const earlier = seen.get(key);
      if (earlier === undefined) {
        seen.set(key, table * ROWS + row);
        continue;
      }
      const earlierTable = Math.floor(earlier / ROWS);
      if (earlierTable === table) continue;
      flags[row] = 1;
      const earlierRow = earlier % ROWS;
      if (rowText(written, row) === rowText(tables[earlierTable]!.written, earlierRow)) continue;
      otherForm.push(row);
      firstReader.push(group[earlierTable]!);
      first.push(earlierRow);
    }
  });
}

/** Columns in the order of their names, so that those of two tables stand side by side. */
function tableOf(reader: TableReader) {
  const { columns, rowCount } = reader.table;
  const places = [...columns.keys()].sort((one, other) =>
    columns[one]!.name < columns[other]!.name ? -1 : 1,
  );
  const order = reader.column('order');
  return {
    order: order === null ? null : reader.compared[columns.indexOf(order)]!,
    compared: places.map((place) => reader.compared[place]!),
    written: places.map((place) => columns[place]!),
    rowCount,
  };
}

function rowText(columns: readonly Column[], row: number): string {
  return columns.map((column) => textOf(column, row)?.trim() ?? '').join('\u0000');
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
