import ExcelJS from 'exceljs';
import type { Language } from '#core';
import { addCharts } from '../../../../workbook/write/charts/add-charts.ts';
import { addLinks } from '../../../../workbook/write/package/add-links.ts';
import { orderFonts } from '../../../../workbook/write/package/order-fonts.ts';
import { OfficePackage } from '../../../../workbook/write/package/package.ts';
import { settleIds } from '../../../../workbook/write/package/settle-ids.ts';
import { formatArea } from '../model/address.ts';
import type { HostSheet } from '../model/sheet.ts';
import type { HostWorkbook } from '../model/workbook.ts';
import { argb } from './cell-style.ts';
import { placedChart } from './chart-data.ts';
import { writeCells } from './write-cells.ts';
import { writeRules } from './write-rules.ts';
import { writeTables } from './write-tables.ts';
import { writeValidations } from './write-validations.ts';

/** Written into the file instead of the clock's time. */
const MADE = new Date(Date.UTC(2026, 0, 1));
const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
/** Points of a column one character wide. */
const CHARACTER = 5.25;

export interface ExportOptions {
  /** Language of charts' texts, which decides their typeface; Chinese when absent. */
  readonly language?: Language;
}

/**
 * The host's workbook as an .xlsx file: values, formulas with the results they have, looks, sizes,
 * tables, rules, links, defined names and native charts. Charts other than bars, columns and lines
 * are drawn as columns; conditional formats other than data bars, texts, comparisons and formulas
 * are left out. The same workbook gives the same bytes.
 */
export async function workbookBytes(
  host: HostWorkbook,
  { language = 'zh' }: ExportOptions = {},
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'campaign-lens';
  workbook.created = MADE;
  workbook.modified = MADE;
  workbook.calcProperties.fullCalcOnLoad = true;
  const activeTab = Math.max(0, host.sheets.indexOf(host.active));
  workbook.views = [
    { x: 0, y: 0, width: 28_000, height: 17_000, firstSheet: 0, activeTab, visibility: 'visible' },
  ];
  for (const sheet of host.sheets) writeSheet(workbook, sheet);
  for (const { name, formula } of host.names) {
    workbook.definedNames.add(formula.replace(/^=/, ''), name);
  }
  const bytes = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as object);
  const file = new OfficePackage(new Uint8Array(bytes));
  const paths = file.sheetPaths();
  for (const sheet of host.sheets) {
    const path = paths.get(sheet.name)!;
    addLinks(file, path, linksOf(sheet));
    // Links to outside addresses have a list already.
    file.write(path, file.read(path).replace('</hyperlinks><hyperlinks>', ''));
    addCharts(
      file,
      path,
      sheet.charts.flatMap((chart) => placedChart(sheet, chart, language) ?? []),
    );
  }
  settleIds(file);
  orderFonts(file);
  return file.toBytes();
}

function writeSheet(workbook: ExcelJS.Workbook, sheet: HostSheet): void {
  const { frozen } = sheet;
  const color = argb(sheet.tabColor);
  const view = { showGridLines: sheet.gridlines, showRowColHeaders: sheet.headings };
  const isFrozen = frozen.rows > 0 || frozen.columns > 0;
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: STATES[sheet.visibility],
    properties: color ? { tabColor: { argb: color } } : {},
    views: [
      isFrozen
        ? { ...view, state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows }
        : { ...view, state: 'normal' },
    ],
  });
  writeSizes(worksheet, sheet);
  writeCells(worksheet, sheet);
  for (const area of sheet.merges) worksheet.mergeCellsWithoutStyle(formatArea(area));
  writeTables(worksheet, sheet);
  writeRules(worksheet, sheet);
  writeValidations(worksheet, sheet);
  for (const { area, link } of sheet.hyperlinks) {
    const cell = worksheet.getCell(area.row + 1, area.column + 1);
    if (link.address === undefined || cell.formula) continue;
    cell.value = { text: String(cell.value ?? link.address), hyperlink: link.address };
  }
}

function writeSizes(worksheet: ExcelJS.Worksheet, sheet: HostSheet): void {
  for (const [column, points] of sheet.columnWidths) {
    worksheet.getColumn(column + 1).width = points / CHARACTER;
  }
  for (const column of sheet.hiddenColumns) worksheet.getColumn(column + 1).hidden = true;
  for (const [row, points] of sheet.rowHeights) worksheet.getRow(row + 1).height = points;
  for (const row of sheet.hiddenRows) worksheet.getRow(row + 1).hidden = true;
}

function linksOf({ hyperlinks }: HostSheet) {
  return hyperlinks.flatMap(({ area, link }) =>
    link.documentReference === undefined
      ? []
      : [{ ref: formatArea(area), target: link.documentReference.replace(/^#/, '') }],
  );
}
