import type { Analysis } from '../../analysis/index.ts';
import { ratio } from '../../basics/index.ts';
import { percentText, t } from '../../i18n/index.ts';
import { METRICS, type Measure, type MetricId } from '../../metrics/index.ts';
import type { Answer, QueryMetric, Question } from '../types.ts';
import { unitOf, valueText } from './wording.ts';

type Target = NonNullable<Answer['target']>;

/** How far a metric is from the target set for it; `null` when none is asked for or nothing was measured. */
export function targetOf(
  { evaluation }: Analysis,
  { metric, compare }: Question,
  total: Measure | null,
): Target | null {
  const row = evaluation?.rows.find((each) => each.metric === metric && each.target !== null);
  const value = row?.target ?? null;
  if (compare !== 'target' || value === null || total === null || total.value === null) return null;
  const direction = METRICS.get(metric as MetricId)?.direction ?? 1;
  const met = direction === 1 ? total.value >= value : total.value <= value;
  return { value, achievement: ratio(total.value, value), met };
}

/** The value beside its target, and how much is missing. */
export function targetHeadline(
  analysis: Analysis,
  metric: QueryMetric,
  value: number,
  target: Target,
): string {
  const { language } = analysis.settings;
  const { achievement, met } = target;
  const unit = unitOf(metric);
  const inShares = unit === 'rate' || unit === 'share' || unit === 'percent';
  const gap = Math.abs(target.value - value);
  const lower = METRICS.get(metric as MetricId)?.direction === -1;
  const missed = lower ? 'answer.target-over' : 'answer.target-missed';
  return t(language, met ? 'answer.target-met' : missed, {
    value: valueText(value, unit, analysis),
    target: valueText(target.value, unit, analysis),
    achievement: achievement === null ? '–' : percentText(achievement),
    gap: inShares
      ? t(language, 'query.points', { points: percentText(gap).slice(0, -1) })
      : valueText(gap, unit, analysis),
  });
}

/** The sentence about a target. */
export function targetText(analysis: Analysis, { metric }: Question, target: Target): string {
  const { value, achievement, met } = target;
  return t(analysis.settings.language, met ? 'query.target-met' : 'query.target-missed', {
    target: valueText(value, unitOf(metric), analysis),
    achievement: achievement === null ? '–' : percentText(achievement),
  });
}
