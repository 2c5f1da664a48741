import {
  type Column,
  LensError,
  note,
  type Recognition,
  type RoleId,
  readInRole,
  type SheetKind,
} from '#core';
import { type Cells, columnOfCells, isBlank, listOf } from './cells.ts';

/** A range of a call and what it stands for. */
export interface RoleRange {
  readonly name: string;
  readonly role: RoleId;
  readonly range: Cells;
}

/**
 * Ranges of a call as a sheet whose columns are known, so that the same cleaning applies as in an
 * analysis. A header row is left out. Where an analysis would set unreadable cells aside with a note,
 * a function has no place for one, and refuses.
 *
 * @throws {LensError} `functions.different-lengths`, `functions.unreadable`, `functions.no-rows`
 */
export function sheetOf(kind: SheetKind, ranges: readonly RoleRange[]): Recognition {
  const lists = ranges.map(({ name, role, range }) => ({ name, role, cells: listOf(range) }));
  const heights = ranges.map(({ range }) => (range.length === 1 ? range[0]!.length : range.length));
  if (new Set(heights).size > 1) {
    const sizes = ranges.map(({ name }, index) => `${name} ${heights[index]}`).join(', ');
    throw new LensError('functions.different-lengths', { sizes });
  }
  const longest = Math.max(...lists.map(({ cells }) => cells.length));
  const build = (from: number) =>
    lists.map(({ name, role, cells }) => ({
      role,
      column: columnOfCells(name, cells.slice(from), longest - from),
    }));
  const whole = build(0);
  const hasHeader = whole.some(
    ({ role, column }) => isRead(role) && readInRole(column, role).misfits[0] === 0,
  );
  const from = hasHeader ? 1 : 0;
  const columns = hasHeader ? build(1) : whole;
  if (longest - from < 1) throw new LensError('functions.no-rows');
  for (const { role, column } of columns) refuseUnreadable(role, column, from);
  return recognitionOf(kind, columns);
}

/** Roles whose cells are numbers or dates, which a header is not. */
function isRead(role: RoleId): boolean {
  return role === 'date' || role === 'event-time' || role === 'amount' || role === 'consent';
}

/** @throws {LensError} `functions.unreadable` naming the first cell that does not fit the role */
export function refuseUnreadable(role: RoleId, column: Column, from: number): void {
  if (!isRead(role)) return;
  const { misfits } = readInRole(column, role);
  if (misfits.length === 0) return;
  const params = { name: column.name, n: misfits.length, row: misfits[0]! + from + 1 };
  if (role === 'amount') throw new LensError('functions.not-numbers', params);
  if (role === 'consent') throw new LensError('functions.not-yes-no', params);
  throw new LensError('functions.not-dates', params);
}

function recognitionOf(
  kind: SheetKind,
  columns: readonly { readonly role: RoleId; readonly column: Column }[],
): Recognition {
  const rowCount = columns[0]!.column.kinds.length;
  const table = {
    file: '',
    sheet: 'LENS',
    name: 'LENS',
    columns: columns.map(({ column }, index) => ({ ...column, sheetColumn: index })),
    rowCount,
    rowNumbers: Int32Array.from({ length: rowCount }, (_, row) => row + 1),
    headerRows: [],
    totalsRows: [],
    notes: [],
  };
  const roles = columns.map(({ role }, column) => ({
    column,
    role,
    confidence: 1,
    reason: note('info', 'roles.reason-own'),
    alternatives: [],
    fixed: true,
  }));
  return {
    tables: [{ table, kind, confidence: 1, columns: roles }],
    ambiguities: [],
    notes: [],
  };
}

/** The first cell of a range that may be left out; `null` when it was or is blank. */
export function optional(range: Cells | null | undefined): string | number | boolean | null {
  const first = range?.[0]?.[0];
  return isBlank(first) ? null : (first ?? null);
}
