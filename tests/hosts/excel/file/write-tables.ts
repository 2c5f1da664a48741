import type ExcelJS from 'exceljs';
import { formatArea } from '../model/address.ts';
import type { HostSheet } from '../model/sheet.ts';

/** Writes the Excel tables of a sheet around the cells that stand there already. */
export function writeTables(worksheet: ExcelJS.Worksheet, sheet: HostSheet): void {
  // `addTable` would write every cell a second time; the list of tables takes the finished model.
  const tables = (worksheet as unknown as { tables: Record<string, { model: object }> }).tables;
  for (const table of sheet.tables) {
    const { area, name } = table;
    const headers = sheet.values({ ...area, rows: 1 })[0] ?? [];
    const whole = formatArea({ ...area, rows: area.rows + Number(table.showTotals) });
    tables[name] = {
      model: {
        name,
        displayName: name,
        ref: formatArea({ ...area, rows: 1, columns: 1 }),
        tableRef: whole,
        autoFilterRef: formatArea(area),
        headerRow: true,
        totalsRow: table.showTotals,
        style: {
          theme: table.style === '' ? null : table.style,
          showRowStripes: table.showBandedRows,
          showColumnStripes: table.showBandedColumns,
          showFirstColumn: table.highlightFirstColumn,
          showLastColumn: table.highlightLastColumn,
        },
        columns: headers.map((header) => ({
          name: String(header),
          filterButton: table.showFilterButton,
        })),
        rows: [],
      },
    };
  }
}
