import { type Control, checkpoint, LensError, type Note } from '../basics/index.ts';
import { clean } from '../clean/index.ts';
import { wholePath } from '../funnel/index.ts';
import { profile } from '../profile/index.ts';
import { type Recognition, recognizeRoles } from '../roles/index.ts';
import type { Settings } from '../settings/index.ts';
import type { SourceFile } from '../table/index.ts';
import { campaignNameOf } from './campaign-name.ts';
import { evaluationPart } from './evaluation.ts';
import { manifestOf } from './manifest.ts';
import { pathPart } from './path.ts';
import { planDates } from './plan.ts';
import { refuseNothing } from './refuse-nothing.ts';
import { withDistinguishingTags } from './segment-tags.ts';
import { segmentPart } from './segments.ts';
import type { Analysis } from './types.ts';
import { type GivenSettings, type Understood, understand } from './understand.ts';

export interface AnalyzeOptions extends GivenSettings {
  /** Version of the product, for the manifest. */
  readonly version: string;
  /** Goes on where nothing can be analysed but the data itself can be judged. */
  readonly judgesData?: boolean;
}

/**
 * The straight line: files in, every result out. A part the data cannot give is `null` and says why in
 * `missing`; the rest is still delivered.
 *
 * @throws {LensError} `analysis.no-tables`, `analysis.nothing-to-do`, and what settings or roles refuse
 */
export async function analyze(
  files: readonly SourceFile[],
  options: AnalyzeOptions,
  control: Control = {},
): Promise<Analysis> {
  await checkpoint(control, 'table');
  const understood = understand(files, options);
  try {
    await checkpoint(control, 'roles');
    return await analyzeTables(files, understood, options, control);
  } catch (error) {
    if (error instanceof LensError) error.language = understood.settings.language;
    throw error;
  }
}

/** The line from tables on, once language and settings are known. */
async function analyzeTables(
  files: readonly SourceFile[],
  { tables, settings: set, settingsNotes }: Understood,
  { version, judgesData = false }: AnalyzeOptions,
  control: Control,
): Promise<Analysis> {
  const recognition = recognizeRoles(tables, set.roles);
  control.found?.('roles', columnsWithRole(recognition));

  await checkpoint(control, 'clean');
  const cleaned = await clean(recognition, set, control);
  refuseNothing(cleaned, tables, set, judgesData);
  control.found?.('clean', cleaned.log.count);
  await checkpoint(control, 'profile');
  const quality = profile(recognition, cleaned, set.undo);

  await checkpoint(control, 'segment');
  const dates = planDates(set, cleaned);
  const segments = segmentPart(cleaned, set, dates.asOf);
  if (segments.segmentation !== null) control.found?.('segment', segments.segmentation.customers);
  await checkpoint(control, 'funnel');
  const path = pathPart(cleaned, set, dates.asOf);
  if (path.funnel !== null) control.found?.('funnel', wholePath(path.funnel).length);
  await checkpoint(control, 'evaluate');
  const evaluation = evaluationPart(cleaned, segments.metrics, path.depthIn, dates, set);
  if (evaluation.evaluation !== null)
    control.found?.('evaluate', evaluation.evaluation.rows.length);

  const used: Settings = {
    ...set,
    before: dates.before,
    campaignName:
      set.campaignName ?? (set.campaign === null ? null : campaignNameOf(cleaned, set.campaign)),
    currency: set.currency ?? cleaned.currency,
    steps: path.steps,
  };
  return withDistinguishingTags({
    manifest: manifestOf(files, set, dates.asOf, version),
    recognition,
    settings: used,
    asOf: dates.asOf,
    cleaned,
    profile: quality,
    metrics: segments.metrics,
    rfm: segments.rfm,
    segmentation: segments.segmentation,
    suggestions: segments.suggestions,
    funnel: path.funnel,
    evaluation: evaluation.evaluation,
    missing: {
      segments: segments.missing,
      path: path.missing,
      evaluation: evaluation.missing,
    },
    notes: distinct([
      ...files.flatMap((file) => [...file.notes, ...file.grids.flatMap((grid) => grid.notes)]),
      ...tables.flatMap((table) => table.notes),
      ...settingsNotes,
      ...recognition.notes,
      ...cleaned.notes,
      ...quality.notes,
      ...dates.notes,
      ...(segments.rfm?.notes ?? []),
      ...(segments.segmentation?.notes ?? []),
      ...path.notes,
      ...(path.funnel?.notes ?? []),
      ...evaluation.notes,
      ...(evaluation.evaluation?.notes ?? []),
      ...[segments.missing, path.missing, evaluation.missing].filter((reason) => reason !== null),
    ]),
  });
}

/** Columns of the user's own tables that got a role. */
function columnsWithRole({ tables }: Recognition): number {
  return tables
    .filter(({ kind }) => kind !== 'settings' && kind !== 'result')
    .flatMap(({ columns }) => columns)
    .filter(({ role }) => role !== null && role !== 'ignore').length;
}

/** Notes without repeats, the first of each kept. */
function distinct(notes: readonly Note[]): readonly Note[] {
  const seen = new Set<string>();
  return notes.filter((entry) => {
    const key = JSON.stringify([entry.code, entry.params, entry.where]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
