import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import type { SampleSheet } from './sheets/types.ts';

/** Date written into the file instead of the clock's, so that the same sample gives the same bytes. */
const MADE = new Date(Date.UTC(2026, 5, 26, 9));

/** An .xlsx file of the sheets, in their order; the same sheets always give the same bytes. */
export async function saveSheets(sheets: readonly SampleSheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'campaign-lens sample';
  workbook.created = MADE;
  workbook.modified = MADE;
  for (const sheet of sheets) addSheet(workbook, sheet);
  const bytes = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as object);
  return zipSync(unzipSync(new Uint8Array(bytes)), { level: 9, mtime: new Date(2026, 5, 26) });
}

function addSheet(workbook: ExcelJS.Workbook, sheet: SampleSheet): void {
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', ySplit: sheet.headerRow }],
  });
  worksheet.columns = sheet.widths.map((width, column) => ({ width, style: style(sheet, column) }));
  for (const row of sheet.rows) worksheet.addRow([...row]);
  worksheet.getRow(sheet.headerRow).font = { bold: true };
}

function style(sheet: SampleSheet, column: number): Partial<ExcelJS.Style> {
  if (sheet.dateColumns.includes(column)) return { numFmt: 'yyyy-mm-dd' };
  if (sheet.timeColumns.includes(column)) return { numFmt: 'yyyy-mm-dd hh:mm' };
  return {};
}
