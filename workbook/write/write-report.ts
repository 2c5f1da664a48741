import ExcelJS from 'exceljs';
import { type Report, type ReportSheet, t } from '#core';
import { chartData } from '../look/chart-data.ts';
import { isPage, type ReportLook } from '../look/sheet-layout.ts';
import { renameSheets, sheetNames } from '../look/sheet-names.ts';
import { TableLooks } from '../look/table-looks.ts';
import { addCharts } from './charts/add-charts.ts';
import { addLinks } from './package/add-links.ts';
import { orderFonts } from './package/order-fonts.ts';
import { OfficePackage } from './package/package.ts';
import { quietWarnings } from './package/quiet-warnings.ts';
import { settleIds } from './package/settle-ids.ts';
import { addChoices, ChoiceLists } from './sheet/choices.ts';
import { addDataBars } from './sheet/data-bars.ts';
import { fitOnePage, sheetOptions } from './sheet/page-setup.ts';
import { SheetCanvas } from './sheet/sheet-canvas.ts';
import { addVerdictRules } from './sheet/verdict-rules.ts';
import { writeTable } from './sheet/write-table.ts';
import { writeText } from './sheet/write-text.ts';

/** Written into the file instead of the clock's time. */
const MADE = new Date(Date.UTC(2026, 0, 1));
/** Where the window opens, in twentieths of a point. */
const WINDOW = { x: 0, y: 0, width: 28_000, height: 17_000 };
/** Sheet of long lists of choices; nobody sees it. */
const LISTS = '_lists';

/**
 * A report as an .xlsx file: tables with live formulas and their results, notes, links and native
 * charts. The same report gives the same bytes. A chart lies between the top left
 * corners of its `from` and `to` cells.
 */
export async function writeReport(report: Report): Promise<Uint8Array> {
  const wishes = report.sheets.map(({ name }) => name);
  const names = sheetNames([...wishes, LISTS]);
  const renames = wishes.flatMap((wish, index) =>
    wish === names[index] ? [] : [[wish, names[index]!] as const],
  );
  const context: ReportLook = {
    language: report.language,
    currency: report.currency,
    looks: new TableLooks(report.language, report.currency),
    rename: (text) => renameSheets(text, renames),
  };
  const workbook = newWorkbook(report);
  const canvases = report.sheets.map((sheet, index) => {
    const options = sheetOptions(sheet, report.title, report.language);
    return new SheetCanvas(workbook.addWorksheet(names[index]!, options), sheet, context);
  });
  const lists = new ChoiceLists(workbook, names.at(-1)!);
  report.sheets.forEach((sheet, index) => {
    writeSheet(canvases[index]!, sheet, lists);
  });

  const bytes = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as object);
  const file = new OfficePackage(new Uint8Array(bytes));
  const paths = file.sheetPaths();
  report.sheets.forEach((sheet, index) => {
    const path = paths.get(names[index]!)!;
    addLinks(file, path, canvases[index]!.links);
    quietWarnings(file, path);
    const charts = sheet.sections.filter((section) => section.kind === 'chart');
    addCharts(
      file,
      path,
      charts.map((section) => ({ ...section, data: chartData(report, section, context.rename) })),
    );
  });
  settleIds(file);
  orderFonts(file);
  return file.toBytes();
}

function newWorkbook(report: Report): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'campaign-lens';
  workbook.lastModifiedBy = 'campaign-lens';
  workbook.created = MADE;
  workbook.modified = MADE;
  workbook.title = report.title;
  workbook.subject = t(report.language, 'workbook.write-subject');
  workbook.calcProperties.fullCalcOnLoad = true;
  workbook.views = [{ ...WINDOW, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  return workbook;
}

function writeSheet(canvas: SheetCanvas, sheet: ReportSheet, lists: ChoiceLists): void {
  for (const section of sheet.sections) {
    if (section.kind === 'text') writeText(canvas, section);
    if (section.kind !== 'table') continue;
    writeTable(canvas, section);
    addDataBars(canvas, section);
    addVerdictRules(canvas, section);
    addChoices(canvas.worksheet, section, lists);
  }
  const charts = sheet.sections.map((section) =>
    section.kind === 'chart' ? section.to.row - 1 : 0,
  );
  const lastRow = Math.max(canvas.worksheet.rowCount, ...charts);
  for (const row of sheet.pageBreaks ?? []) canvas.worksheet.getRow(row).addPageBreak();
  if (isPage(sheet))
    fitOnePage(canvas.worksheet, canvas.layout.widthOf(0, canvas.layout.columns), lastRow);
}
