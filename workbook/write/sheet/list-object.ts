import type ExcelJS from 'exceljs';
import { columnLetters, type TableSection } from '#core';

/** Tables longer than this get filter buttons; in short ones they only hide the headers. */
const FILTER_FROM = 15;

/**
 * Puts an Excel table (list object) around a header and the rows below it, so that formulas can say
 * `Customers[orders]`. It has no style of its own: the cells are styled already.
 */
export function addListObject(
  worksheet: ExcelJS.Worksheet,
  section: TableSection,
  headers: readonly string[],
): void {
  const { column, row, columns } = section;
  const height = Math.max(1, section.rows.length);
  const area = `${columnLetters(column)}${row}:${columnLetters(column + columns.length - 1)}${row + height}`;
  const filterButton = section.rows.length > FILTER_FROM;
  const model = {
    name: section.name,
    displayName: section.name,
    ref: `${columnLetters(column)}${row}`,
    tableRef: area,
    autoFilterRef: area,
    headerRow: true,
    totalsRow: false,
    style: { theme: null, showRowStripes: false },
    columns: headers.map((name) => ({ name, filterButton })),
    rows: [],
  };
  // `addTable` would write every cell a second time; the list of tables takes the finished model.
  const tables = (worksheet as unknown as { tables: Record<string, { model: object }> }).tables;
  tables[section.name!] = { model };
}
