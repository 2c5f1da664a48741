import { columnLetters, LensError } from '../basics/index.ts';
import { normaliseHeader, type Table } from '../table/index.ts';
import { closest } from './closest.ts';
import type { RoleId, RoleOverride } from './types.ts';

/**
 * The roles a user fixed, by table and column index. A sheet is named by its tab or its defined table,
 * else by its file (with or without ending: every sheet of it); a column by its header or its letter.
 * A later override of the same column wins.
 *
 * @throws LensError naming the sheets or columns there are, when there is none of that name
 */
export function fixedRoles(
  tables: readonly Table[],
  overrides: readonly RoleOverride[],
): ReadonlyMap<number, RoleId>[] {
  const fixed = tables.map(() => new Map<number, RoleId>());
  for (const override of overrides) {
    for (const { table, column } of placesOf(tables, override)) {
      fixed[table]?.set(column, override.role);
    }
  }
  return fixed;
}

interface Place {
  readonly table: number;
  readonly column: number;
}

function placesOf(tables: readonly Table[], override: RoleOverride): Place[] {
  // A tab such as `v1.2` has a dot of its own, so every split of `Sheet.Column` is tried.
  const whole = `${override.sheet}.${override.column}`;
  const splits = [...whole.matchAll(/\./g)].map(({ index }) => ({
    sheet: whole.slice(0, index),
    column: whole.slice(index + 1),
  }));
  const meant = splits
    .map((split) => ({ ...split, tables: tablesNamed(tables, split.sheet) }))
    .filter((split) => split.tables.length > 0);
  const first = meant[0];
  if (first === undefined) throw unknownSheet(tables, override);
  const places = meant.flatMap((split) =>
    split.tables.flatMap((table) => {
      const column = columnNamed(tables[table], split.column);
      return column === -1 ? [] : [{ table, column }];
    }),
  );
  if (places.length === 0) {
    throw unknownColumn(
      first.tables.flatMap((table) => tables[table] ?? []),
      override,
    );
  }
  return places;
}

/** Indexes of the tables a name means: those on the tab `Orders`, not every tab of `orders.xlsx`. */
function tablesNamed(tables: readonly Table[], name: string): number[] {
  const wanted = comparable(name);
  const called = (namesOf: (table: Table) => readonly string[]) =>
    tables.flatMap((table, index) =>
      namesOf(table).some((each) => comparable(each) === wanted) ? [index] : [],
    );
  const own = called((table) => [table.sheet, table.name]);
  if (own.length > 0) return own;
  return called(({ file }) => [file, file.replace(/(\.[A-Za-z]{2,4}){1,2}$/, '')]);
}

/** Index of the column a header or letter means; −1 when there is none. */
function columnNamed(table: Table | undefined, name: string): number {
  if (table === undefined) return -1;
  const wanted = comparable(name);
  const byName = table.columns.findIndex((column) => comparable(column.name) === wanted);
  if (byName !== -1) return byName;
  return table.columns.findIndex(
    ({ sheetColumn }) => columnLetters(sheetColumn) === name.trim().toUpperCase(),
  );
}

const comparable = (name: string): string => normaliseHeader(name).toLowerCase();

function unknownSheet(tables: readonly Table[], { sheet }: RoleOverride): LensError {
  const names = [...new Set(tables.flatMap((table) => [table.sheet, table.name]))];
  const near = closest(sheet, names);
  const params = { sheet, sheets: names.join(', ') };
  return near === null
    ? new LensError('roles.override-unknown-sheet', params)
    : new LensError('roles.override-unknown-sheet-near', { ...params, near });
}

function unknownColumn(tables: readonly Table[], { sheet, column }: RoleOverride): LensError {
  const names = [...new Set(tables.flatMap((table) => table.columns.map(({ name }) => name)))];
  const near = closest(column, names);
  const params = { sheet, column, columns: names.join(', ') };
  return near === null
    ? new LensError('roles.override-unknown-column', params)
    : new LensError('roles.override-unknown-column-near', { ...params, near });
}
