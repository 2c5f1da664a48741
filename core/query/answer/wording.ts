import type { Analysis } from '../../analysis/index.ts';
import { type Period, roundTo } from '../../basics/index.ts';
import { grouped, type Language, listed, percentText, t } from '../../i18n/index.ts';
import { METRICS, type Measure, type MetricId, type MetricUnit } from '../../metrics/index.ts';
import { dimensionName, metricName } from '../names.ts';
import { countedMetric, isShare } from '../share.ts';
import type { Filter, QueryMetric, Question } from '../types.ts';

/** The unit of what a question asks for. */
export function unitOf(metric: QueryMetric): MetricUnit | 'share' {
  if (metric === 'segment_share' || isShare(metric)) return 'share';
  return metric === 'segment_size' ? 'count' : METRICS.get(metric as MetricId)!.unit;
}

/** What a question asks for by name: a metric, or the part of the path it is counted on. */
export function askedName(analysis: Analysis, { metric, steps }: Question): string {
  const { language } = analysis.settings;
  if (!steps) return metricName(language, metric);
  const [from, to] = [steps.from, steps.to].map((step) => analysis.settings.steps?.[step]?.label);
  return steps.from === steps.to
    ? t(language, 'query.step-reached', { step: to ?? null })
    : t(language, 'query.step-conversion', { from: from ?? null, to: to ?? null });
}

/** A value as people read it: `¥1,234.50`, `12.3%`, `4.25`. */
export function valueText(value: number, unit: MetricUnit | 'share', analysis: Analysis): string {
  return shownValue(value, unit, analysis.settings.currency ?? analysis.cleaned.currency);
}

/**
 * A value as answers show it.
 *
 * @param sign put before money; '' for none
 *
 * @example
 * shownValue(1234.5, 'money', '¥') // => '¥1,234.50'
 */
export function shownValue(value: number, unit: MetricUnit | 'share', sign: string): string {
  switch (unit) {
    case 'money': {
      const amount = roundTo(Math.abs(value), 2);
      const text = grouped(amount, Number.isInteger(amount) ? 0 : 2);
      return `${value < 0 && amount > 0 ? '−' : ''}${sign}${text}`;
    }
    case 'rate':
    case 'percent':
    case 'share':
      return percentText(value);
    case 'score':
    case 'ratio':
      return grouped(roundTo(value, 2), 2);
    default:
      return grouped(value, 0);
  }
}

/** A measured value with what it rests on: `7.3%（21 / 148 人）`; an en dash when it can't be told. */
export function measureText(measure: Measure, metric: QueryMetric, analysis: Analysis): string {
  const { language } = analysis.settings;
  if (measure.value === null) return '–';
  const value = valueText(measure.value, unitOf(metric), analysis);
  const basis = isShare(metric)
    ? partText(measure, metric, analysis)
    : basisText(measure, metric, language);
  return basis === null ? value : t(language, 'query.value-with-basis', { value, basis });
}

/** What a share is made of: `¥963,997 / ¥6,129,798`. */
function partText(measure: Measure, metric: QueryMetric, analysis: Analysis): string {
  const unit = unitOf(countedMetric(metric));
  return t(analysis.settings.language, 'query.basis-share', {
    part: valueText(measure.numerator, unit, analysis),
    whole: valueText(measure.denominator ?? 0, unit, analysis),
  });
}

function basisText(measure: Measure, metric: QueryMetric, language: Language): string | null {
  const { numerator, denominator, n } = measure;
  switch (metric) {
    case 'segment_share':
    case 'repeat_rate':
    case 'engagement_rate':
    case 'conversion_rate':
      return t(language, 'query.basis-rate', { numerator, denominator });
    case 'refund_rate':
      return t(language, 'query.basis-refund_rate', { numerator, denominator });
    case 'revenue':
    case 'aov':
      return t(language, 'query.basis-orders', { n });
    case 'purchase_frequency':
      return t(language, 'query.basis-buyers', { n });
    case 'satisfaction':
      return t(language, 'query.basis-answers', { n });
    default:
      return null;
  }
}

/** Names of the segments asked for, joined. */
export function segmentNames(analysis: Analysis, ids: readonly string[]): string {
  const { language } = analysis.settings;
  const names = (analysis.segmentation?.segments ?? []).filter(({ id }) => ids.includes(id));
  return listed(
    language,
    names.map(({ name }) => name),
  );
}

export function periodText(language: Language, { from, to }: Period): string {
  return from === to
    ? t(language, 'query.day', { day: from })
    : t(language, 'query.period', { from, to });
}

function filterText(language: Language, { dimension, values }: Filter): string {
  return t(language, 'query.filter', {
    dimension: dimensionName(language, dimension),
    values: listed(language, values),
  });
}

/** Period, filters and segments of a question, as words of a sentence: in front in Chinese, behind in English. */
export function scopeText(analysis: Analysis, question: Question): string {
  const { language } = analysis.settings;
  const parts = scopeParts(analysis, question);
  if (parts.length === 0) return '';
  return language === 'zh' ? `${parts.join(' · ')}，` : `, ${parts.join(', ')}`;
}

function scopeParts(analysis: Analysis, { period, filters, segments }: Question): string[] {
  const { language } = analysis.settings;
  return [
    ...(period === null ? [] : [periodText(language, period)]),
    ...filters.map((filter) => filterText(language, filter)),
    ...(segments.length === 0 ? [] : [segmentNames(analysis, segments)]),
  ];
}

function orderText(
  language: Language,
  order: NonNullable<Question['order']>,
  limit: number | null,
): string {
  if (limit === null) return t(language, `query.order-${order}`);
  return t(language, order === 'desc' ? 'query.highest-of' : 'query.lowest-of', { n: limit });
}

/** The question as understood: `转化率 · 高价值客户 · 渠道＝短信 · 2026-06-01 至 2026-06-18 · 环比`. */
export function readingText(analysis: Analysis, question: Question): string {
  const { language } = analysis.settings;
  const { dimension, compare, comparePeriod, order, limit } = question;
  const by = dimension === null ? null : dimensionName(language, dimension);
  return [
    askedName(analysis, question),
    ...(by === null ? [] : [t(language, 'query.by', { dimension: by })]),
    ...scopeParts(analysis, question),
    ...(compare === null ? [] : [t(language, `query.vs-${compare}`)]),
    ...(comparePeriod
      ? [t(language, 'query.vs-period', { period: periodText(language, comparePeriod) })]
      : []),
    ...(order === null ? [] : [orderText(language, order, limit)]),
  ].join(' · ');
}
