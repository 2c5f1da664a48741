import { columnLetters } from '../model/address.ts';
import type { HostSheet } from '../model/sheet.ts';
import type { HostArea, HostChart } from '../model/types.ts';
import { isHostObject } from '../protocol/define.ts';
import { invalidArgument } from '../protocol/errors.ts';
import type { RangeSelf } from './refs.ts';

type Series = HostChart['series'][number];

/** @throws HostError when the argument is no range */
export function rangeArgument(value: unknown): RangeSelf {
  if (!isHostObject(value) || value.type !== 'Range') throw invalidArgument();
  return value.self as RangeSelf;
}

/** Whether series run down the columns; by the longer side when Excel is to decide. */
export function runsByColumns(seriesBy: string, { rows, columns }: HostArea): boolean {
  return seriesBy === 'Columns' || (seriesBy !== 'Rows' && rows >= columns);
}

/**
 * Series Excel makes of a range: a first line of texts names them, a first line across of texts (or
 * with an empty corner) holds the categories.
 */
export function seriesOf({ sheet, area }: RangeSelf, seriesBy: string): Series[] {
  const byColumns = runsByColumns(seriesBy, area);
  const lines = byColumns ? area.columns : area.rows;
  const points = byColumns ? area.rows : area.columns;
  const cell = (line: number, point: number) =>
    byColumns
      ? sheet.cells.value(area.row + point, area.column + line)
      : sheet.cells.value(area.row + line, area.column + point);
  const isNumber = (line: number, point: number) => typeof cell(line, point) === 'number';
  const isCornerEmpty = cell(0, 0) === undefined;
  const hasNames = points > 1 && (isCornerEmpty || !isNumber(lines - 1, 0));
  const hasCategories = lines > 1 && (isCornerEmpty || !isNumber(0, points - 1));
  const first = Number(hasNames);
  const address = (line: number) => lineAddress(sheet, area, byColumns, line, first);
  const series: Series[] = [];
  for (let line = Number(hasCategories); line < lines; line++) {
    const name = hasNames ? String(cell(line, 0) ?? '') : `Series${series.length + 1}`;
    const categories = hasCategories ? address(0) : null;
    series.push({ name, values: address(line), categories, bag: {} });
  }
  return series;
}

function lineAddress(
  sheet: HostSheet,
  { row, column, rows, columns }: HostArea,
  byColumns: boolean,
  line: number,
  first: number,
): string {
  return sheet.address(
    byColumns
      ? { row: row + first, column: column + line, rows: rows - first, columns: 1 }
      : { row: row + line, column: column + first, rows: 1, columns: columns - first },
  );
}

/** The cell an address or a range begins or ends with, as `B2`. */
export function cornerOf(value: unknown, end: 'start' | 'end'): string {
  if (typeof value === 'string') {
    const [from, to = from] = value.replace(/^.*!/, '').replaceAll('$', '').split(':');
    const cell = (end === 'start' ? from : to) ?? '';
    if (!/^[A-Za-z]{1,3}[1-9]\d{0,6}$/.test(cell)) throw invalidArgument();
    return cell.toUpperCase();
  }
  const { area } = rangeArgument(value);
  const [down, across] = end === 'start' ? [0, 0] : [area.rows - 1, area.columns - 1];
  return `${columnLetters(area.column + across)}${area.row + down + 1}`;
}
