import type { Analysis } from '../../analysis/index.ts';
import { dayOf, type Period } from '../../basics/index.ts';
import { costDays, isCostMetric, isPathMetric } from '../data.ts';
import type { QueryMetric } from '../types.ts';

const extents = new WeakMap<Float64Array, Period>();

/** First and last day of the rows a metric is counted from; `null` without dates. */
export function extentOf(analysis: Analysis, metric: QueryMetric): Period | null {
  const { cleaned } = analysis;
  if (metric === 'redemption_rate') return null;
  if (isCostMetric(metric)) return costDays(analysis);
  const times = isPathMetric(metric)
    ? cleaned.events?.time
    : metric === 'satisfaction'
      ? cleaned.feedback?.time
      : cleaned.orders?.time;
  if (times === undefined) return null;
  const known = extents.get(times);
  if (known !== undefined) return known;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const time of times) {
    if (time < first) first = time;
    if (time > last) last = time;
  }
  if (!(first <= last)) return null;
  const extent = { from: dayOf(first), to: dayOf(last) };
  extents.set(times, extent);
  return extent;
}

/** The whole period lies before or after the rows a metric is counted from. */
export function isOutside(analysis: Analysis, metric: QueryMetric, period: Period): boolean {
  const extent = extentOf(analysis, metric);
  return extent !== null && (period.from > extent.to || period.to < extent.from);
}
