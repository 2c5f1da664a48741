import { type Language, t } from '../i18n/index.ts';
import { METRICS, type MetricId } from '../metrics/index.ts';
import { countedMetric } from './share.ts';
import type { QueryDimension, QueryMetric } from './types.ts';

/** A metric's name for people. */
export function metricName(language: Language, metric: QueryMetric): string {
  if (metric === 'segment_share') return t(language, 'query.segment-share');
  if (metric === 'segment_size') return t(language, 'query.segment-size');
  const counted = countedMetric(metric);
  if (counted !== metric) {
    return t(language, 'query.share-of', { metric: midSentence(metricName(language, counted)) });
  }
  return t(language, METRICS.get(metric as MetricId)!.name);
}

/** A dimension's name for people. */
export function dimensionName(language: Language, dimension: QueryDimension): string {
  return t(language, `query.dimension-${dimension}`);
}

/** A dimension's name for several of its values: cities. */
export function dimensionNames(language: Language, dimension: QueryDimension): string {
  const name = dimensionName(language, dimension);
  if (language === 'zh') return name;
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}

/** A name inside an English sentence begins small, unless it is an abbreviation. */
export function midSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
