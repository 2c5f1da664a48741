import { type Control, checkpoint } from '#core';
import { areaAddress } from '#workbook/look';
import type { WriteBlock } from '../../plan/types.ts';
import type { BlockSource } from '../port.ts';
import { runExcel } from '../run.ts';
import { type Job, stagingName } from './job.ts';
import { MARK, markText } from './marks.ts';

/** Adds the sheets on which cells wait: nobody sees them, and their mark says that they must go. */
export function addStaging(job: Job, names: readonly string[]): Promise<void> {
  return runExcel(async (context) => {
    for (const name of names) {
      const sheet = context.workbook.worksheets.add(name);
      sheet.visibility = 'VeryHidden';
      sheet.customProperties.add(
        MARK,
        markText({
          sheet: 'staging',
          generation: job.generation,
          done: false,
          name,
          id: null,
          language: job.plan.language,
          rows: 0,
          columns: 0,
        }),
      );
    }
    await context.sync();
  });
}

/** Puts the values of a plan on staging sheets, block by block; the user can cancel between two. */
export async function stageValues(
  job: Job,
  names: readonly string[],
  blocks: BlockSource,
  control: Control,
): Promise<void> {
  const all = job.plan.sheets.flatMap((sheet, index) =>
    sheet.blocks.flatMap((area, block) => (area.formulas ? [] : [{ area, index, block }])),
  );
  const fetched = (at: number): Promise<WriteBlock> | null => {
    const next = all[at];
    const cells = next === undefined ? null : blocks(next.index, next.block);
    // It may fail before it is waited for.
    cells?.catch(() => undefined);
    return cells;
  };
  let coming = fetched(0);
  for (const [done, { area, index }] of all.entries()) {
    await checkpoint(control, 'write', (0.9 * done) / all.length);
    const { cells } = (await coming)!;
    // The next one is made while Excel takes this one.
    coming = fetched(done + 1);
    await runExcel(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      const range = context.workbook.worksheets.getItem(names[index]!).getRange(areaAddress(area));
      range.values = cells as unknown[][];
      range.untrack();
      await context.sync();
    });
  }
  await checkpoint(control, 'write', 0.9);
}

/** Names of the staging sheets of a job, one for each sheet of its plan. */
export const stagingNames = (job: Job): readonly string[] =>
  job.plan.sheets.map((_, index) => stagingName(job, index));
