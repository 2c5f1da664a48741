import { type Job, stagingName } from '../job.ts';
import { MARK, type Mark, markText } from '../marks.ts';
import { sheetSize } from '../sheet-size.ts';
import type { SurveyedSheet } from '../survey.ts';
import type { Target } from '../targets.ts';

/** Opens the sheets of all targets, adding those that are missing, and marks them as being written. */
export function openSheets(job: Job, workbook: Excel.Workbook): readonly Excel.Worksheet[] {
  const sheets = job.targets.map((target) => {
    const { existing, name } = target;
    const { worksheets } = workbook;
    const sheet = existing ? worksheets.getItem(existing.name) : worksheets.add(name);
    sheet.customProperties.add(MARK, markText(markOf(job, target, false)));
    return sheet;
  });
  job.targets.forEach(({ existing, name }, index) => {
    if (existing && existing.name !== name) sheets[index]!.name = name;
  });
  return sheets;
}

/** Takes away what is no longer needed, shows the overview, and marks everything as done. */
export function finish(
  job: Job,
  workbook: Excel.Workbook,
  sheets: readonly Excel.Worksheet[],
): void {
  for (const { name, visible } of outdated(job)) {
    const sheet = workbook.worksheets.getItem(name);
    if (!visible) sheet.visibility = 'Hidden';
    sheet.delete();
  }
  const overview = job.targets.findIndex(({ plan }) => plan.id === 'overview');
  // One that the user has hidden stays so: Excel cannot show it.
  if (job.targets[overview]?.existing?.visible !== false) sheets[overview]?.activate();
  job.targets.forEach((target, index) => {
    const text = markText(markOf(job, target, true));
    sheets[index]!.customProperties.add(MARK, text);
  });
  job.targets.forEach((_, index) => {
    const staging = workbook.worksheets.getItem(stagingName(job, index));
    // Excel does not delete what is very hidden.
    staging.visibility = 'Hidden';
    staging.delete();
  });
}

/** Results of an earlier run that a full one no longer has: their figures would be stale. */
function outdated({ plan, targets, found }: Job): readonly SurveyedSheet[] {
  if (!plan.sheets.some(({ id }) => id === 'overview')) return [];
  const current = new Set(targets.flatMap(({ existing }) => existing?.id ?? []));
  const written = new Set<unknown>(targets.map(({ plan: { id } }) => id));
  return found.sheets.filter(({ id, mark, protected: shut }) => {
    if (mark === null || current.has(id)) return false;
    if (mark.sheet === 'lists' || mark.sheet === 'staging') return false;
    // A protected sheet stays beside the one written in its place.
    return !(shut && written.has(mark.sheet));
  });
}

function markOf(job: Job, { plan, existing, name }: Target, done: boolean): Mark {
  const mark = existing?.mark;
  // A name the user gave stays the user's: the mark keeps the one we gave.
  const given = mark && existing.name === name && mark.name !== name ? mark.name : name;
  return {
    sheet: plan.id!,
    generation: job.generation,
    done,
    name: given,
    id: existing?.id ?? null,
    language: job.plan.language,
    ...sheetSize(plan),
  };
}
