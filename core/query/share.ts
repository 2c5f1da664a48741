import type { CountedMetric, QueryMetric, Question, SharedMetric } from './types.ts';

const SHARES: ReadonlyMap<QueryMetric, SharedMetric> = new Map(
  (['revenue', 'orders', 'buyers', 'customers', 'new_customers', 'reach'] as const).map(
    (metric) => [`${metric}_share`, metric] as const,
  ),
);

/**
 * The metric a share is counted from; any other metric is its own.
 *
 * @example
 * countedMetric('revenue_share') // => 'revenue'
 * countedMetric('aov') // => 'aov'
 */
export function countedMetric(metric: QueryMetric): CountedMetric {
  return SHARES.get(metric) ?? (metric as CountedMetric);
}

/**
 * A metric as a share of the whole; `null` for rates and means, whose parts don't add up.
 *
 * @example
 * shareOf('orders') // => 'orders_share'
 * shareOf('aov') // => null
 */
export function shareOf(metric: QueryMetric): QueryMetric | null {
  for (const [share, counted] of SHARES) if (counted === metric) return share;
  return null;
}

/** The metric is a share of a total other than the size of segments. */
export function isShare(metric: QueryMetric): boolean {
  return SHARES.has(metric);
}

/**
 * The question for the whole that a share is of: without the values of its dimension, or without the
 * one filter or the segments it has.
 *
 * @returns `null` when there is nothing to take a share of, or more than one thing
 */
export function wholeOf(question: Question): Question | null {
  const { dimension, filters, segments } = question;
  if (dimension === 'segment') return { ...question, segments: [] };
  if (dimension !== null) {
    return { ...question, filters: filters.filter((filter) => filter.dimension !== dimension) };
  }
  if (filters.length + Math.min(segments.length, 1) !== 1) return null;
  return { ...question, filters: [], segments: [] };
}
