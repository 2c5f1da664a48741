import {
  type Analysis,
  type Cleaned,
  customerMetrics,
  dayFrom,
  defaultSettings,
  rfmScores,
  type Settings,
  segmentCustomers,
  type Tagging,
  TagState,
  taggingOf,
} from '#core';
import { smallAnalysis } from '../../support/analysis.ts';
import { type CleanedParts, cleanedFrom } from '../../support/cleaned.ts';

export const AS_OF = dayFrom(2026, 6, 30)!;

/** An analysis of rows written by hand: metrics, scores and segments as of 30 June 2026. */
export function analysisOf(
  parts: CleanedParts | Cleaned,
  changes: Partial<Settings> = {},
  asOf = AS_OF,
): Analysis {
  const cleaned = 'log' in parts ? parts : cleanedFrom(parts);
  const settings: Settings = { ...defaultSettings('en'), ...changes };
  const metrics = customerMetrics(cleaned, asOf);
  const rfm = rfmScores(metrics);
  return smallAnalysis('en', {
    cleaned,
    settings,
    asOf,
    metrics,
    rfm,
    segmentation: segmentCustomers({ cleaned, metrics, rfm, settings }),
    funnel: null,
    evaluation: null,
  });
}

export const taggingFrom = (parts: CleanedParts, changes: Partial<Settings> = {}): Tagging =>
  taggingOf(analysisOf(parts, changes));

const WORDS = { [TagState.no]: 'no', [TagState.yes]: 'yes', [TagState.unknown]: '?' } as const;

/** What a tag says of customers, as words; `absent`: there is no such tag. */
export function said(tagging: Tagging, id: string): string {
  const tag = tagging.tag(id);
  if (tag === null) return 'absent';
  return [...tag.states].map((state) => WORDS[state as 0 | 1 | 2]).join(' ');
}
