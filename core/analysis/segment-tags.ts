import { keepTagging, taggingOf, withTags } from '../tags/index.ts';
import type { Analysis } from './types.ts';

/** The analysis with tags of segments drawn from what really distinguishes them. */
export function withDistinguishingTags(analysis: Analysis): Analysis {
  const { segmentation, settings } = analysis;
  if (segmentation === null) return analysis;
  const tagging = taggingOf(analysis);
  const told = { ...analysis, segmentation: withTags(segmentation, tagging, settings) };
  keepTagging(told, tagging);
  return told;
}
