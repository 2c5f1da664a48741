import type { Grid, SourceFile } from '#core';
import { parseSource, type ReadOptions } from '#workbook/read';
import type { HostSheet } from '../model/sheet.ts';
import type { HostTable, SheetVisibility } from '../model/types.ts';
import { HostWorkbook } from '../model/workbook.ts';
import { writeColumn } from './grid-cells.ts';
import { freeName } from './sheet-names.ts';

const VISIBILITY: Readonly<Record<Grid['visibility'], SheetVisibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very-hidden': 'VeryHidden',
};

/**
 * The workbook of an .xlsx or .csv file, as far as the product's own reader goes: values, dates and
 * percentages with a number format, Excel tables, merged cells and hidden sheets. Formulas come as
 * their results; widths and looks are the standard ones.
 *
 * @param name file name without folders
 * @throws LensError `workbook.read-…` when the file cannot be read
 */
export async function workbookFromFile(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<HostWorkbook> {
  const limits = { milliseconds: 300_000, ...options.limits };
  return workbookOf(await parseSource(name, bytes, { ...options, limits }));
}

/** The workbook of a file that was read already. */
export function workbookOf(file: SourceFile): HostWorkbook {
  const names: string[] = [];
  for (const { sheet } of file.grids) names.push(freeName(sheet, names));
  const workbook = new HostWorkbook(names.length > 0 ? names : ['Sheet1']);
  workbook.name = file.name;
  file.grids.forEach((grid, index) => {
    fill(workbook.sheets[index]!, grid);
  });
  if (workbook.sheets.every(({ visibility }) => visibility !== 'Visible')) {
    workbook.sheets[0]!.visibility = 'Visible';
  }
  const first = workbook.sheets.find(({ visibility }) => visibility === 'Visible');
  if (first) workbook.activate(first);
  return workbook;
}

function fill(sheet: HostSheet, grid: Grid): void {
  sheet.visibility = VISIBILITY[grid.visibility];
  for (const column of grid.columns) writeColumn(sheet, grid, column);
  sheet.merges = grid.merges.map(({ firstRow, lastRow, firstColumn, lastColumn }) => ({
    row: firstRow - 1,
    column: firstColumn,
    rows: lastRow - firstRow + 1,
    columns: lastColumn - firstColumn + 1,
  }));
  sheet.tables = grid.tables.map((table) => tableOf(sheet, table));
}

function tableOf(
  { workbook }: HostSheet,
  { name, firstRow, lastRow, firstColumn, lastColumn, hasTotals }: Grid['tables'][number],
): HostTable {
  return {
    id: String(workbook.nextId()),
    name,
    style: 'TableStyleMedium2',
    area: {
      row: firstRow - 1,
      column: firstColumn,
      rows: lastRow - firstRow + 1 - Number(hasTotals),
      columns: lastColumn - firstColumn + 1,
    },
    showTotals: hasTotals,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    showHeaders: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
}
