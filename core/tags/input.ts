import type { Analysis } from '../analysis/index.ts';
import type { Day } from '../basics/index.ts';
import { type Cleaned, knownBy } from '../clean/index.ts';
import { customerMetrics, rfmScores, segmentCustomers } from '../segment/index.ts';
import type { TagInput } from './types.ts';

/** What tags are made from, as an analysis stands. */
export function tagInput(analysis: Analysis): TagInput {
  const { asOf, cleaned, settings, metrics, rfm, segmentation, funnel } = analysis;
  const depth = funnel?.depth ?? null;
  return {
    asOf,
    cleaned,
    scope: scopeOf(cleaned),
    settings,
    metrics,
    rfm,
    segmentation,
    path: depth === null ? null : { depth, steps: funnel!.definition.steps.length },
  };
}

/** The same at an earlier day: what was bought up to then, scored and segmented as of then. */
export function tagInputAt(analysis: Analysis, day: Day): TagInput {
  const { cleaned, settings } = analysis;
  const metrics = analysis.metrics === null ? null : customerMetrics(cleaned, day);
  const bought = metrics?.frequency.some((orders) => orders > 0) ?? false;
  const rfm = metrics !== null && bought ? rfmScores(metrics) : null;
  const segmentation =
    analysis.segmentation === null || metrics === null || rfm === null
      ? null
      : segmentCustomers({ cleaned, metrics, rfm, settings });
  const scope =
    metrics === null ? scopeOf(cleaned) : knownBy(cleaned.customers, metrics.firstDay, day);
  return { asOf: day, cleaned, scope, settings, metrics, rfm, segmentation, path: null };
}

/** Customers that are listed or have an order; not those only seen in touches or feedback. */
function scopeOf({ customers: { listed, ordered } }: Cleaned): Uint8Array {
  return listed.map((one, customer) => one | ordered[customer]!);
}
