import type { Period } from '../../basics/index.ts';
import {
  type CustomerFacts,
  type CustomerMetrics,
  customerFacts,
  type Rfm,
  type RuleContext,
  ruleThresholds,
  ruleWording,
  type Segmentation,
  type Wording,
} from '../../segment/index.ts';
import type { Settings } from '../../settings/index.ts';
import type { Analysis } from '../types.ts';

/** Days before the as-of day that "campaign" stands for in rules when none is set. */
const DEFAULT_CAMPAIGN_DAYS = 30;

/** An analysis that has segments. */
export interface Segmented {
  readonly analysis: Analysis;
  readonly metrics: CustomerMetrics;
  readonly rfm: Rfm;
  readonly segmentation: Segmentation;
}

/** The parts that rules are about; `null` when there are no segments. */
export function segmentedOf(analysis: Analysis): Segmented | null {
  const { metrics, rfm, segmentation } = analysis;
  if (metrics === null || rfm === null || segmentation === null) return null;
  return { analysis, metrics, rfm, segmentation };
}

/** The days "campaign" stands for in rules. */
function campaignIn(settings: Settings, asOf: number): Period {
  return settings.campaign ?? { from: asOf - DEFAULT_CAMPAIGN_DAYS, to: asOf };
}

/** What proofs about rules rest on. */
export function ruleContext({ metrics }: Segmented, settings: Settings): RuleContext {
  const { asOf } = metrics;
  return {
    asOf,
    campaign: campaignIn(settings, asOf),
    thresholds: ruleThresholds(metrics, settings.thresholds),
  };
}

/** What rules are evaluated on. */
export function factsOf({ analysis, metrics, rfm }: Segmented, settings: Settings): CustomerFacts {
  const campaign = campaignIn(settings, metrics.asOf);
  return customerFacts(analysis.cleaned, metrics, rfm, settings.thresholds, campaign);
}

/** How rules are put into sentences. */
export function wordingOf(analysis: Analysis, settings: Settings = analysis.settings): Wording {
  const { metrics, cleaned } = analysis;
  const thresholds =
    metrics === null ? settings.thresholds : ruleThresholds(metrics, settings.thresholds);
  return ruleWording(settings, cleaned.currency, thresholds);
}
