import {
  type Analysis,
  type Cleaned,
  customerMetrics,
  defaultSettings,
  isoDay,
  type Language,
  mergeSettings,
  type PartialSettings,
  rfmScores,
  segmentCustomers,
} from '#core';
import { smallAnalysis } from './analysis.ts';

/** A small analysis whose segments are those of its cleaned files. */
export function segmentedAnalysis(
  cleaned: Cleaned,
  asOf: number,
  changes: PartialSettings = {},
  language: Language = 'en',
): Analysis {
  const base = mergeSettings(defaultSettings(language), { asOf: isoDay(asOf) }, changes);
  const metrics = customerMetrics(cleaned, asOf);
  const rfm = rfmScores(metrics);
  const segmentation = segmentCustomers({ cleaned, metrics, rfm, settings: base });
  return smallAnalysis(language, {
    asOf,
    cleaned,
    settings: base,
    metrics,
    rfm,
    segmentation,
    missing: { segments: null, path: null, evaluation: null },
  });
}
