import { runExcel } from '../../run.ts';
import type { Job } from '../job.ts';
import { MARK } from '../marks.ts';
import { dressSheet } from './dress-sheet.ts';

/** Shows the demo sheets, dresses them and takes their marks off: from then on they are the user's. */
export function commitSample({ targets }: Job): Promise<void> {
  return runExcel(async (context) => {
    const sheets = targets.map(({ name }) => context.workbook.worksheets.getItem(name));
    targets.forEach(({ plan }, index) => {
      sheets[index]!.visibility = 'Visible';
      dressSheet(sheets[index]!, plan, null);
    });
    for (const sheet of sheets) sheet.customProperties.getItem(MARK).delete();
    sheets[0]?.activate();
    await context.sync();
  });
}
