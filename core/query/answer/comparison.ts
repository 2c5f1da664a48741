import type { Analysis } from '../../analysis/index.ts';
import { daysIn, type Period, roundTo } from '../../basics/index.ts';
import { grouped, percentText, t } from '../../i18n/index.ts';
import type { Measure, MetricUnit } from '../../metrics/index.ts';
import { previousPeriod, yearAgo } from '../period/shift-period.ts';
import type { Answer, QueryMetric, Question } from '../types.ts';
import { changeInterval } from './change-interval.ts';
import { measureText, periodText, unitOf } from './wording.ts';

export type Comparison = NonNullable<Answer['comparison']>;

/** The period a question compares with; `null` when it doesn't compare. */
export function comparedPeriod({ period, compare, comparePeriod }: Question): Period | null {
  if (comparePeriod) return { from: comparePeriod.from, to: comparePeriod.to };
  if (period === null || compare === null) return null;
  if (compare === 'target') return null;
  return compare === 'previous' ? previousPeriod(period) : yearAgo(period);
}

/** Relative for counts and money, points for rates and scores. */
export function changeTypeOf(metric: QueryMetric): 'relative' | 'points' {
  const unit = unitOf(metric);
  const inPoints = unit === 'rate' || unit === 'share' || unit === 'percent' || unit === 'score';
  return inPoints ? 'points' : 'relative';
}

/** `after / before − 1` or `after − before`; `null` when a side is missing, or zero to divide by. */
export function changeOf(metric: QueryMetric, after: Measure, before: Measure): number | null {
  if (after.value === null || before.value === null) return null;
  if (changeTypeOf(metric) === 'points') return after.value - before.value;
  return before.value === 0 ? null : after.value / before.value - 1;
}

/** A mean or rate with fewer than the least n on either side says nothing about a difference. */
export function isTooSmall(
  analysis: Analysis,
  metric: QueryMetric,
  measures: readonly Measure[],
): boolean {
  const { minimumN } = analysis.settings;
  return isAverage(unitOf(metric), metric) && measures.some(({ n }) => n < minimumN);
}

/** Money a piece, whose n says how far to trust it. */
const AVERAGES: ReadonlySet<QueryMetric> = new Set(['aov', 'clv', 'cac']);

/** The value is a mean or rate, whose n says how far to trust it; a count or sum is what it is. */
export function isAverage(unit: MetricUnit | 'share', metric: QueryMetric): boolean {
  return (
    unit === 'rate' ||
    unit === 'score' ||
    unit === 'ratio' ||
    unit === 'percent' ||
    AVERAGES.has(metric)
  );
}

/** @param before `null`: the period has no data, so nothing is known of it */
export function compared(
  metric: QueryMetric,
  period: Period,
  after: Measure,
  before: Measure | null,
): Comparison {
  const changeType = changeTypeOf(metric);
  if (before === null) return { period, value: null, n: null, change: null, changeType };
  return {
    period,
    value: before.value,
    n: before.n,
    change: changeOf(metric, after, before),
    changeType,
  };
}

/** The sentence about the comparison: a change in words, never an effect. */
export function comparisonText(
  analysis: Analysis,
  metric: QueryMetric,
  after: Measure,
  before: Measure | null,
  { period, change }: Comparison,
): string {
  const { language, minimumN } = analysis.settings;
  const against = t(language, 'query.against', { period: periodText(language, period) });
  if (before === null) return t(language, 'query.change-no-data', { against });
  const params = {
    against,
    value: measureText(before, metric, analysis),
    change: change === null ? null : changeText(analysis, metric, Math.abs(change)),
    minimum: minimumN,
  };
  if (change === null) return t(language, 'query.change-not-told', params);
  if (isTooSmall(analysis, metric, [after, before])) {
    return t(language, 'query.change-unknown', params);
  }
  if (change === 0) return t(language, 'query.change-none', params);
  const interval = changeInterval(after, before);
  if (interval !== null && interval.low <= 0 && interval.high >= 0) {
    return t(language, 'query.change-within-noise', params);
  }
  return t(language, change > 0 ? 'query.change-up' : 'query.change-down', params);
}

/** The verdict of the comparison in a few words, for a headline; '' where nothing can be said. */
export function briefChange(
  analysis: Analysis,
  metric: QueryMetric,
  after: Measure,
  before: Measure,
  { change }: Comparison,
): string {
  const { language } = analysis.settings;
  if (change === null) return '';
  if (isTooSmall(analysis, metric, [after, before])) return t(language, 'query.brief-unknown');
  if (change === 0) return t(language, 'query.brief-none');
  const interval = changeInterval(after, before);
  if (interval !== null && interval.low <= 0 && interval.high >= 0) {
    return t(language, 'query.brief-within-noise');
  }
  const size = changeText(analysis, metric, Math.abs(change));
  return t(language, change > 0 ? 'query.brief-up' : 'query.brief-down', { change: size });
}

/** The size of a change or gap: points for rates and scores, % for money and counts. */
export function changeText(
  { settings: { language } }: Analysis,
  metric: QueryMetric,
  size: number,
): string {
  if (unitOf(metric) === 'score') {
    return t(language, 'query.score-points', { points: grouped(roundTo(size, 2), 2) });
  }
  if (changeTypeOf(metric) === 'points') {
    return t(language, 'query.points', { points: percentText(size).slice(0, -1) });
  }
  return percentText(size);
}

/** Totals of periods of different length don't compare. */
export function differInLength(metric: QueryMetric, period: Period, other: Period): boolean {
  const isTotal = !isAverage(unitOf(metric), metric);
  return isTotal && Math.abs(daysIn(period) - daysIn(other)) > 3;
}
