import { type Language, t } from '../i18n/index.ts';
import { METRICS } from '../metrics/index.ts';
import type { QueryDimension, QueryMetric } from './types.ts';

/** A metric's name for people. */
export function metricName(language: Language, metric: QueryMetric): string {
  if (metric === 'segment_share') return t(language, 'query.segment-share');
  if (metric === 'segment_size') return t(language, 'query.segment-size');
  return t(language, METRICS.get(metric)!.name);
}

/** A dimension's name for people. */
export function dimensionName(language: Language, dimension: QueryDimension): string {
  return t(language, `query.dimension-${dimension}`);
}

/** A name inside an English sentence begins small, unless it is an abbreviation. */
export function midSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
