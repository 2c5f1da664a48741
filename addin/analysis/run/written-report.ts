import { type Control, mine, type Report } from '#core';
import { chosenReport } from './chosen.ts';
import type { KeptRun } from './kept-run.ts';

/**
 * The report of a run as it is written: with the sheets of the mining step where they were chosen, which
 * are not computed before.
 *
 * @throws {CancelledError} between two parts
 */
export async function writtenReport(run: KeptRun, control: Control): Promise<Report> {
  const { analysis, outputs, report } = run;
  if (!outputs.includes('mining')) return report;
  return chosenReport(analysis, outputs, await mine(analysis, undefined, control));
}
