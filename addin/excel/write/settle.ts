import { runExcel } from '../run.ts';
import { isStagingName, type Job } from './job.ts';
import { type Survey, type SurveyedSheet, survey } from './survey.ts';

/** Pauses between attempts, in milliseconds. */
const PAUSES = [100, 400, 1_200];

/** What became of a job: all of it stands, or nothing of it is left. */
export type Settled = 'written' | 'undone';

/**
 * Finds out what a failed or cancelled job left behind, by the marks: finished sheets stand although
 * the answer was lost; half-written ones and staging go. The user's own sheets are not touched.
 */
export async function settle(job: Job): Promise<Settled> {
  return patiently(async () => {
    const found = await survey();
    const written = isWritten(job, found);
    await removeSheets(leftovers(found));
    return written ? 'written' : 'undone';
  });
}

function isWritten({ plan, targets, generation }: Job, { sheets }: Survey): boolean {
  if (plan.kind === 'sample') {
    return targets.every(({ name }) =>
      sheets.some((sheet) => sheet.name === name && sheet.visible && sheet.mark === null),
    );
  }
  return targets.every((target) =>
    sheets.some(
      ({ mark }) =>
        mark?.sheet === target.plan.id && mark?.generation === generation && mark.done === true,
    ),
  );
}

/** Sheets no finished job left: staging, and results that were never finished. */
export function leftovers({ sheets }: Survey): readonly SurveyedSheet[] {
  return sheets.filter(
    ({ mark, name, visible }) => (mark !== null && !mark.done) || (!visible && isStagingName(name)),
  );
}

/** Deletes sheets, in one go. */
export async function removeSheets(sheets: readonly SurveyedSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  await runExcel(async (context) => {
    for (const { name } of sheets) {
      const sheet = context.workbook.worksheets.getItem(name);
      // Excel does not delete what is very hidden.
      sheet.visibility = 'Hidden';
      sheet.delete();
    }
    await context.sync();
  });
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await work();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return work();
}
