import type { Report } from '#core';
import { type ReportLook, renameSheets, sheetNames, TableLooks } from '#workbook/look';
import { planReportSheet } from './plan-sheet.ts';
import type { PlannedReport } from './types.ts';

/**
 * Lays a report out for a live workbook: everything but the cells at once, the cells of a block when
 * they are asked for. It looks as the file of the same report does.
 */
export function planReport(report: Report): PlannedReport {
  const wishes = report.sheets.map(({ name }) => name);
  const names = sheetNames(wishes);
  const renames = wishes.flatMap((wish, index) =>
    wish === names[index] ? [] : [[wish, names[index]!] as const],
  );
  const look: ReportLook = {
    language: report.language,
    currency: report.currency,
    looks: new TableLooks(report.language, report.currency),
    rename: (text) => renameSheets(text, renames),
  };
  const sheets = report.sheets.map((sheet, index) =>
    planReportSheet(report, sheet, { name: names[index]!, look }),
  );
  return {
    plan: {
      language: report.language,
      title: report.title,
      kind: 'results',
      sheets: sheets.map(({ sheet }) => sheet),
    },
    block: (sheet, block) => {
      const planned = sheets[sheet];
      if (planned === undefined) throw new RangeError(`no sheet ${sheet}`);
      return planned.block(block);
    },
  };
}
