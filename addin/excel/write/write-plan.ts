import type { Control } from '#core';
import type { WritePlan } from '../../plan/types.ts';
import type { BlockSource, WriteOptions, Written } from '../port.ts';
import { cleanUp } from './clean-up.ts';
import { commit } from './commit/commit.ts';
import { commitSample } from './commit/commit-sample.ts';
import { identify } from './identify.ts';
import type { Job } from './job.ts';
import { leftovers, settle } from './settle.ts';
import { addStaging, stageValues, stagingNames } from './stage.ts';
import { type Survey, survey } from './survey.ts';
import { targets } from './targets.ts';

/**
 * Writes or refreshes the sheets of a plan. Values wait on hidden sheets, block by block; then one
 * request builds everything from them. Whatever fails, either all of the plan stands afterwards or
 * nothing of it, and sheets of the user's own are as they were.
 *
 * @throws LensError with an `addin.…` code when Excel refuses
 * @throws CancelledError when the user cancelled; results from before stand as they were
 */
export async function writePlan(
  plan: WritePlan,
  blocks: BlockSource,
  control: Control,
  options: WriteOptions = {},
): Promise<Written> {
  const found = await cleanSurvey();
  const job: Job = {
    plan,
    found,
    generation: crypto.randomUUID(),
    targets: targets(plan, found, options),
  };
  try {
    await write(job, blocks, control);
  } catch (error) {
    // Where nothing can be found out, the next start cleans up.
    const settled = await settle(job).catch(() => 'undone');
    if (settled !== 'written') throw error;
  }
  // Without ids a sheet is found by its name: nothing is lost.
  if (plan.kind === 'results') await identify().catch(() => undefined);
  return {
    sheets: job.targets.map(({ plan: { id }, name }) => ({ id, name })),
    renamed: job.targets.flatMap(({ plan: { name: wanted }, name: got, existing }) =>
      wanted === got || existing?.name === got ? [] : [{ wanted, got }],
    ),
  };
}

/** The workbook as it is, without what an interrupted run left. */
async function cleanSurvey(): Promise<Survey> {
  const found = await survey();
  if (found.protected || leftovers(found).length === 0) return found;
  await cleanUp();
  return survey();
}

async function write(job: Job, blocks: BlockSource, control: Control): Promise<void> {
  if (job.plan.kind === 'sample') {
    const names = job.targets.map(({ name }) => name);
    await addStaging(job, names);
    await stageValues(job, names, blocks, control);
    await commitSample(job);
  } else {
    const names = stagingNames(job);
    await addStaging(job, names);
    await stageValues(job, names, blocks, control);
    await commit(job, blocks);
  }
  await control.progress?.('write', 1);
}
