import { LensError } from '#core';
import type { CellLink } from '../analysis/views.ts';
import { runExcel } from './run.ts';
import { currentSheet, survey } from './write/index.ts';

/**
 * Brings cells into view and selects them. A result sheet is found by its mark, whatever it is called
 * now.
 *
 * @throws LensError `addin.link-gone` when the sheet or the cells are not there any more
 */
export async function show({ sheet: wanted, cells, text }: CellLink): Promise<void> {
  const name =
    'name' in wanted ? wanted.name : (currentSheet(await survey(), wanted.result)?.name ?? null);
  const gone = new LensError('addin.link-gone', { sheet: text.replace(/![^!]*$/, '') });
  if (name === null) throw gone;
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load(['visibility']);
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== 'Visible') throw gone;
    sheet.activate();
    sheet.getRange(cells).select();
    await context.sync();
  });
}
