import { LensError, nearest } from '../basics/index.ts';
import { readInRole } from '../clean/index.ts';
import { type UndoRule, undoneCodes } from '../settings/index.ts';
import { normaliseHeader, type Table } from '../table/index.ts';
import type { ClusterColumn } from './types.ts';

/** Columns of one sheet. */
export interface SheetColumns {
  readonly sheet: string;
  readonly columns: readonly ClusterColumn[];
}

/**
 * Numeric columns by header, from the first sheet that has them all; case, width and blanks of a header
 * don't matter. Cells are read as amounts are (`1,200`, `¥35`), what cannot be read is missing.
 *
 * @param undo rules of cleaning that are switched off
 * @returns `null` when no sheet has all of them
 * @throws {LensError} `cluster.column-not-numbers`
 */
export function sheetColumns(
  tables: readonly Table[],
  names: readonly string[],
  undo: readonly UndoRule[] = [],
): SheetColumns | null {
  const undone = undoneCodes(undo);
  for (const table of usersOwn(tables)) {
    const found = names.map((name) =>
      table.columns.find((column) => comparable(column.name) === comparable(name)),
    );
    if (found.includes(undefined)) continue;
    const columns = found.map((column) => {
      const { values } = readInRole(column!, 'amount', undone);
      if (values === null || values.every(Number.isNaN)) {
        throw new LensError('cluster.column-not-numbers', {
          column: column!.name,
          sheet: table.name,
        });
      }
      return { name: column!.name, values };
    });
    return { sheet: table.name, columns };
  }
  return null;
}

/**
 * The error for names of which no sheet has all: the first that stands nowhere, with the nearest header,
 * else that they stand in different sheets.
 *
 * @param others further names that would do
 */
export function unknownColumn(
  tables: readonly Table[],
  names: readonly string[],
  others: readonly string[],
): LensError {
  const headers = usersOwn(tables).flatMap(({ columns }) => columns.map(({ name }) => name));
  const known = new Set([...headers, ...others].map(comparable));
  const column = names.find((name) => !known.has(comparable(name)));
  if (column === undefined) {
    return new LensError('cluster.columns-apart', { columns: names.join(', ') });
  }
  const near = nearest(column, [...new Set([...headers, ...others])]);
  if (near !== null) return new LensError('cluster.unknown-column-near', { column, near });
  const listed = [...new Set(headers)].slice(0, 20).join(', ');
  return new LensError('cluster.unknown-column', { column, columns: listed });
}

function usersOwn(tables: readonly Table[]): readonly Table[] {
  return tables.filter(({ own }) => own === undefined);
}

function comparable(header: string): string {
  return normaliseHeader(header).toLowerCase();
}
