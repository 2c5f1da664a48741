import { MAX_COLUMNS, MAX_ROWS } from '../model/address.ts';
import { boundingArea, intersection } from '../model/area.ts';
import type { HostSheet } from '../model/sheet.ts';
import type { HostArea } from '../model/types.ts';
import { type HostObject, type Method, object } from '../protocol/define.ts';
import { found, invalidArgument, notFound } from '../protocol/errors.ts';
import { numberArg, rangeArg } from './args.ts';
import { type RangeSelf, rangeRef } from './refs.ts';

type RangeMethod = Method<RangeSelf>;

/** Another area of the same sheet. */
const changed =
  (change: (area: HostArea, args: readonly unknown[]) => HostArea): RangeMethod =>
  ({ sheet, area }, args) =>
    rangeRef(sheet, change(area, args));

function cell(area: HostArea, [row, column]: readonly unknown[]): HostArea {
  return {
    row: area.row + numberArg(row),
    column: area.column + numberArg(column),
    rows: 1,
    columns: 1,
  };
}

function common(self: RangeSelf, other: unknown): HostObject | null {
  const range = rangeArg(other, self.sheet);
  const area = range.sheet === self.sheet ? intersection(self.area, range.area) : null;
  return area && rangeRef(self.sheet, area);
}

/** Cells in use among those of the range; `null`: none. */
function used({ sheet, area }: RangeSelf, valuesOnly: unknown): HostArea | null {
  return sheet.usedArea(valuesOnly === true, area);
}

/** The block of cells around a range, up to empty rows and columns. */
export function surroundingRegion(sheet: HostSheet, start: HostArea): HostArea {
  for (let area = start; ; ) {
    const row = Math.max(area.row - 1, 0);
    const column = Math.max(area.column - 1, 0);
    const rows = Math.min(area.row + area.rows + 1, MAX_ROWS) - row;
    const columns = Math.min(area.column + area.columns + 1, MAX_COLUMNS) - column;
    const near = sheet.cells.values.bounds({ row, column, rows, columns });
    const next = near ? boundingArea(area, near) : area;
    if (next.rows === area.rows && next.columns === area.columns) return area;
    area = next;
  }
}

const lines = (count: unknown): number => {
  const lines = numberArg(count, 1);
  if (lines === 0) throw invalidArgument();
  return lines;
};

/** Methods of `Range` that lead to other cells. */
export const areaMethods: Readonly<Record<string, RangeMethod>> = {
  GetCell: changed(cell),
  GetRow: changed((area, [row]) => ({ ...area, row: area.row + numberArg(row), rows: 1 })),
  GetColumn: changed((area, [column]) => ({
    ...area,
    column: area.column + numberArg(column),
    columns: 1,
  })),
  GetLastRow: changed((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  GetLastColumn: changed((area) => ({
    ...area,
    column: area.column + area.columns - 1,
    columns: 1,
  })),
  GetLastCell: changed((area) => cell(area, [area.rows - 1, area.columns - 1])),
  GetEntireRow: changed((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
  GetEntireColumn: changed((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
  GetOffsetRange: changed((area, [down, right]) => ({
    ...area,
    row: area.row + numberArg(down),
    column: area.column + numberArg(right),
  })),
  GetResizedRange: changed((area, [rows, columns]) => ({
    ...area,
    rows: area.rows + numberArg(rows),
    columns: area.columns + numberArg(columns),
  })),
  GetAbsoluteResizedRange: changed((area, [rows, columns]) => ({
    ...area,
    rows: numberArg(rows),
    columns: numberArg(columns),
  })),
  GetRowsBelow: changed((area, [count]) => ({
    ...area,
    row: area.row + area.rows,
    rows: lines(count),
  })),
  GetRowsAbove: changed((area, [count]) => ({
    ...area,
    row: area.row - lines(count),
    rows: lines(count),
  })),
  GetColumnsAfter: changed((area, [count]) => ({
    ...area,
    column: area.column + area.columns,
    columns: lines(count),
  })),
  GetColumnsBefore: changed((area, [count]) => ({
    ...area,
    column: area.column - lines(count),
    columns: lines(count),
  })),
  GetBoundingRect: (self, [other]) => {
    const range = rangeArg(other, self.sheet);
    if (range.sheet !== self.sheet) throw invalidArgument();
    return rangeRef(self.sheet, boundingArea(self.area, range.area));
  },
  GetIntersection: (self, [other]) => found(common(self, other)),
  GetIntersectionOrNullObject: (self, [other]) => common(self, other),
  GetUsedRange: (self, [valuesOnly]) => {
    const area = used(self, valuesOnly);
    if (!area) throw notFound();
    return rangeRef(self.sheet, area);
  },
  GetUsedRangeOrNullObject: (self, [valuesOnly]) => {
    const area = used(self, valuesOnly);
    return area && rangeRef(self.sheet, area);
  },
  GetSurroundingRegion: ({ sheet, area }) => rangeRef(sheet, surroundingRegion(sheet, area)),
  GetTables: (self, [fullyContained]) =>
    object('TableScopedCollection', { ...self, fullyContained: fullyContained === true }),
};
