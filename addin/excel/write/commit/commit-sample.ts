import { runExcel } from '../../run.ts';
import type { Job } from '../job.ts';
import { MARK } from '../marks.ts';
import { dressSheet } from './dress-sheet.ts';

/** Dresses the demo sheets, takes their marks off and shows them: from then on they are the user's. */
export function commitSample({ targets }: Job): Promise<void> {
  return runExcel(async (context) => {
    const sheets = targets.map(({ name }) => context.workbook.worksheets.getItem(name));
    targets.forEach(({ plan }, index) => {
      dressSheet(sheets[index]!, plan);
    });
    for (const sheet of sheets) sheet.customProperties.getItem(MARK).delete();
    for (const sheet of sheets) sheet.visibility = 'Visible';
    sheets[0]?.activate();
    await context.sync();
  });
}
