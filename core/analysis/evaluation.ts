import { isoDay, type Note, note } from '../basics/index.ts';
import type { Cleaned } from '../clean/index.ts';
import { type Evaluation, evaluatePeriods, evaluateTyped } from '../evaluate/index.ts';
import type { CustomerMetrics } from '../segment/index.ts';
import type { Settings } from '../settings/index.ts';
import type { DepthIn } from './path.ts';
import { coverageNotes, type Dates } from './plan.ts';

/** The evaluation, or the reason why there is none. */
export interface EvaluationPart {
  readonly evaluation: Evaluation | null;
  readonly missing: Note | null;
  readonly notes: readonly Note[];
}

/** A metric table typed with its own before and after stands for itself; else two periods are measured. */
export function evaluationPart(
  cleaned: Cleaned,
  metrics: CustomerMetrics | null,
  depthIn: DepthIn,
  dates: Dates,
  settings: Settings,
): EvaluationPart {
  const typed = (cleaned.targets ?? []).filter((row) => row.before !== null || row.after !== null);
  const { campaign, before } = dates;
  if (typed.length > 0) {
    const measurable = cleaned.orders !== null || cleaned.events !== null;
    const unused = campaign !== null && measurable;
    const notes = unused ? [note('warning', 'analysis.evaluation-typed-used')] : [];
    return { evaluation: evaluateTyped(typed, settings), missing: null, notes };
  }
  if (campaign === null || before === null) {
    const missing = note('problem', 'analysis.evaluation-no-campaign');
    return { evaluation: null, missing, notes: [] };
  }
  const evaluation = evaluatePeriods({ cleaned, metrics, depthIn }, before, campaign, settings);
  const anything = evaluation.rows.some((row) => (row.after.value ?? 0) > 0);
  if (!anything) {
    const params = { from: isoDay(campaign.from), to: isoDay(campaign.to) };
    const missing = note('problem', 'analysis.evaluation-no-data', params);
    return { evaluation: null, missing, notes: [] };
  }
  return { evaluation, missing: null, notes: coverageNotes(before, campaign, cleaned) };
}
