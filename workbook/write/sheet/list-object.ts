import type ExcelJS from 'exceljs';
import { areaAddress } from '../../look/area.ts';
import type { ListObject } from '../../look/list-object.ts';

/**
 * Puts an Excel table (list object) around a header and the rows below it, so that formulas can say
 * `Customers[orders]`. It has no style of its own: the cells are styled already.
 */
export function addListObject(
  worksheet: ExcelJS.Worksheet,
  { name, area, filter }: ListObject,
  headers: readonly string[],
): void {
  const address = areaAddress(area);
  const model = {
    name,
    displayName: name,
    ref: areaAddress({ ...area, rows: 1, columns: 1 }),
    tableRef: address,
    autoFilterRef: address,
    headerRow: true,
    totalsRow: false,
    style: { theme: null, showRowStripes: false },
    columns: headers.map((header) => ({ name: header, filterButton: filter })),
    rows: [],
  };
  // `addTable` would write every cell a second time; the list of tables takes the finished model.
  const tables = (worksheet as unknown as { tables: Record<string, { model: object }> }).tables;
  tables[name] = { model };
}
