import { MAX_COLUMNS, MAX_ROWS } from './address.ts';
import type { HostArea } from './types.ts';

/** Whether an area lies on the sheet at all. */
export const isOnSheet = (area: HostArea): boolean =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.rows >= 1 &&
  area.columns >= 1 &&
  area.row + area.rows <= MAX_ROWS &&
  area.column + area.columns <= MAX_COLUMNS;

export const cellCount = (area: HostArea): number => area.rows * area.columns;

export const isEntireColumn = (area: HostArea): boolean => area.rows === MAX_ROWS;
export const isEntireRow = (area: HostArea): boolean => area.columns === MAX_COLUMNS;

/** Cells both areas have; `null`: none. */
export function intersection(a: HostArea, b: HostArea): HostArea | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export const overlaps = (a: HostArea, b: HostArea): boolean => intersection(a, b) !== null;

/** Whether `outer` has every cell of `inner`. */
export const covers = (outer: HostArea, inner: HostArea): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** Smallest area with all cells of both. */
export function boundingArea(a: HostArea, b: HostArea): HostArea {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** What is left of `area` without the cells of `hole`: up to four areas. */
export function without(area: HostArea, hole: HostArea): readonly HostArea[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const bottom = common.row + common.rows;
  const right = common.column + common.columns;
  const parts: HostArea[] = [
    { ...area, rows: common.row - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...common, column: area.column, columns: common.column - area.column },
    { ...common, column: right, columns: area.column + area.columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}
