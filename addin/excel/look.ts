import type { SheetInfo, WorkbookInfo } from './port.ts';
import { runExcel } from './run.ts';
import { type SurveyedSheet, survey } from './write/index.ts';

/** What the workbook holds; sheets that only help the writer are left out. */
export async function look(): Promise<WorkbookInfo> {
  const name = await workbookName();
  const { sheets: found } = await survey();
  const sheets = found.flatMap(infoOf);
  return { name, sheets, hasResults: sheets.some(({ result }) => result !== null) };
}

function infoOf({ name, visible, mark }: SurveyedSheet): readonly SheetInfo[] {
  const sheet = mark?.sheet ?? null;
  return sheet === 'staging' || sheet === 'lists' ? [] : [{ name, visible, result: sheet }];
}

function workbookName(): Promise<string> {
  return runExcel(async (context) => {
    const { workbook } = context;
    workbook.load(['name']);
    await context.sync();
    return workbook.name;
  });
}
