import type { MergedArea } from '#core';
import type { SheetMeta } from '../../analysis/service.ts';
import { runExcel } from '../run.ts';
import type { SheetArea } from './read-cells.ts';

/** A sheet with what surrounds its cells; `area` is `null` when it is empty. */
export interface FoundSheet {
  readonly meta: SheetMeta;
  readonly area: SheetArea | null;
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

/** Used areas, Excel tables and merged cells of sheets, in two requests. */
export function usedAreas(names: readonly string[]): Promise<readonly FoundSheet[]> {
  return runExcel(async (context) => {
    const found = names.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.load(['name', 'visibility']);
      // Values only: cells that merely have a format are no data.
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
      const tables = context.workbook.worksheets
        .getItem(name)
        .tables.load(['items/name', 'items/showTotals']);
      return { sheet, used, tables };
    });
    await context.sync();
    const detailed = found.map((entry) => {
      const ranges = entry.tables.items.map((table) =>
        table.getRange().load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']),
      );
      const merged = entry.used.isNullObject ? null : entry.used.getMergedAreasOrNullObject();
      merged?.load(['address']);
      return { ...entry, ranges, merged };
    });
    await context.sync();
    return detailed.map(({ sheet, used, tables, ranges, merged }): FoundSheet => {
      const { name } = sheet;
      const meta: SheetMeta = {
        name,
        visibility: VISIBILITY[sheet.visibility],
        tables: tables.items.map((table, index) => ({
          name: table.name,
          ...corners(ranges[index]!),
          hasTotals: table.showTotals,
        })),
        merges: merged === null || merged.isNullObject ? [] : areasIn(merged.address),
      };
      if (used.isNullObject) return { meta, area: null };
      const area = {
        sheet: name,
        row: used.rowIndex + 1,
        column: used.columnIndex,
        rows: used.rowCount,
        columns: used.columnCount,
      };
      return { meta, area };
    });
  });
}

function corners(range: Excel.Range): MergedArea {
  return {
    firstRow: range.rowIndex + 1,
    lastRow: range.rowIndex + range.rowCount,
    firstColumn: range.columnIndex,
    lastColumn: range.columnIndex + range.columnCount - 1,
  };
}

/**
 * The areas of an address of several, with or without sheet names.
 *
 * @example
 * areasIn("'A, B'!A1:C1,'A, B'!D2")[1] // => { firstRow: 2, lastRow: 2, firstColumn: 3, lastColumn: 3 }
 */
export function areasIn(address: string): readonly MergedArea[] {
  const cells = /(?:^|[!,])\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?=,|$)/g;
  return [...address.matchAll(cells)].map(
    ([, left = '', top = '', right = left, bottom = top]) => ({
      firstRow: Number(top),
      lastRow: Number(bottom),
      firstColumn: columnIndex(left),
      lastColumn: columnIndex(right),
    }),
  );
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
