import { LensError } from '#core';
import { runExcel } from '../run.ts';
import { survey } from './survey.ts';

/**
 * Takes away all sheets the product made, and only those.
 *
 * @returns the names of those that were to be seen
 * @throws LensError when the workbook is protected
 */
export async function removeResults(): Promise<readonly string[]> {
  const found = await survey();
  const ours = found.sheets.filter(({ mark }) => mark !== null);
  if (ours.length === 0) return [];
  if (found.protected) throw new LensError('addin.protected-workbook');
  const others = found.sheets.some(({ mark, visible }) => mark === null && visible);
  try {
    await runExcel(async (context) => {
      // A workbook needs a sheet to show.
      if (!others) context.workbook.worksheets.add();
      for (const { name, visible } of ours) {
        const sheet = context.workbook.worksheets.getItem(name);
        if (!visible) sheet.visibility = 'Hidden';
        sheet.delete();
      }
      await context.sync();
    });
  } catch (error) {
    const left = await survey().catch(() => null);
    if (left === null || left.sheets.some(({ mark }) => mark !== null)) throw error;
  }
  return ours.filter(({ visible }) => visible).map(({ name }) => name);
}
