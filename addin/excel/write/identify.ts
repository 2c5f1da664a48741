import { runExcel } from '../run.ts';
import { MARK, markText } from './marks.ts';
import { survey } from './survey.ts';

/** Writes Excel's ids into marks that don't have them yet, so that renamed sheets are found again. */
export async function identify(): Promise<void> {
  const { sheets } = await survey();
  const unknown = sheets.filter(({ id, mark }) => mark !== null && mark.id !== id);
  if (unknown.length === 0) return;
  await runExcel(async (context) => {
    for (const { id, name, mark } of unknown) {
      const { customProperties } = context.workbook.worksheets.getItem(name);
      customProperties.add(MARK, markText({ ...mark!, id }));
    }
    await context.sync();
  });
}
