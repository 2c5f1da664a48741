import type { HostSheet } from '../../model/sheet.ts';
import type { HostWorkbook } from '../../model/workbook.ts';
import { cellInput } from './cell-input.ts';
import { chartViews } from './chart-view.ts';
import { fittingWidths } from './fitting-widths.ts';
import { cssColor } from './look-view.ts';
import type { SheetView, TabView, WorkbookView } from './types.ts';

const PIXELS_PER_POINT = 4 / 3;
/** Columns wider than this many are not drawn; scripts still have them. */
const MOST_COLUMNS = 256;

/** The workbook's tabs and where the cursor is. */
export function workbookView(
  workbook: HostWorkbook,
  version: number,
  locale: string,
): WorkbookView {
  const { sheet, area } = workbook.selection;
  return {
    tabs: workbook.sheets.map(tabView),
    active: workbook.active.name,
    selection: { sheet: sheet.name, area, input: cellInput(sheet, area.row, area.column, locale) },
    version,
  };
}

function tabView(sheet: HostSheet): TabView {
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    color: cssColor(sheet.tabColor),
    isProtected: sheet.protection !== null,
  };
}

/** Sizes of a sheet and what floats over its cells. */
export function sheetView(sheet: HostSheet, locale: string): SheetView {
  const used = sheet.usedArea();
  const charts = chartViews(sheet, locale);
  const rightmost = charts.map(({ area }) => area.column + area.columns);
  const lowest = charts.map(({ area }) => area.row + area.rows);
  const columns = Math.max(0, used ? used.column + used.columns : 0, ...rightmost);
  const rows = Math.max(0, used ? used.row + used.rows : 0, ...lowest);
  return {
    name: sheet.name,
    rows,
    columns: Math.min(MOST_COLUMNS, columns),
    widths:
      sheet.columnWidths.size === 0
        ? fittingWidths(sheet, locale)
        : pixels(sheet.columnWidths, sheet.hiddenColumns),
    heights: pixels(sheet.rowHeights, sheet.hiddenRows),
    merges: sheet.merges,
    gridlines: sheet.gridlines,
    frozenRows: sheet.frozen.rows,
    charts,
  };
}

function pixels(
  points: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
): Record<number, number> {
  const sizes: Record<number, number> = {};
  for (const [index, size] of points) sizes[index] = Math.round(size * PIXELS_PER_POINT);
  for (const index of hidden) sizes[index] = 0;
  return sizes;
}
