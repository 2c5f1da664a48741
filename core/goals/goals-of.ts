import { type Analysis, customersInScope, measureSource } from '../analysis/index.ts';
import { type Note, note, type Period } from '../basics/index.ts';
import { targetsOf } from '../evaluate/index.ts';
import { METRICS, type MetricId, measure } from '../metrics/index.ts';
import { attributeColumns } from './attribute-columns.ts';
import { proposedType } from './campaign-type.ts';
import { DIMENSION_OF, GOAL_PLANS } from './goal-plans.ts';
import { metricColumns } from './metric-columns.ts';
import { type Baseline, suggestedTarget } from './suggested-target.ts';
import { GOAL_DIMENSIONS, type Goal, type GoalMetric, type Goals } from './types.ts';

/** Both sides of a metric. */
interface Sides {
  readonly before: Baseline | null;
  readonly current: Baseline | null;
  readonly overAllDays: boolean;
  readonly target: number | null;
}

/**
 * What the campaign is for and the metrics that say how it goes: by dimension (attributes, behaviour,
 * value, response), each with its columns, its value in the period before, its target and its value in
 * the campaign's days. Values are those of the evaluation where it has the metric.
 */
export function goalsOf(analysis: Analysis): Goals {
  const { cleaned, settings } = analysis;
  const { campaign, before, campaignType } = settings;
  const proposal = campaignType === null ? proposedType(analysis) : null;
  const type = campaignType ?? proposal!.type;
  const goals = GOAL_PLANS[type];
  const ids = new Set(goals.flatMap(({ metrics }) => metrics));
  const typed = analysis.evaluation?.source === 'typed';
  const targets = targetsOf(cleaned.targets ?? [], settings);
  const metrics = GOAL_DIMENSIONS.flatMap((dimension) =>
    [...METRICS.keys()]
      .filter((id) => ids.has(id) && DIMENSION_OF[id] === dimension)
      .map((id) => goalMetric(analysis, id, goals, targets.targets.get(id) ?? null)),
  );
  return {
    type,
    typeFrom: proposal === null ? 'set' : 'proposed',
    reason: proposal?.reason ?? null,
    goals,
    metrics,
    attributes: attributeColumns(cleaned, customersInScope(analysis) ?? 0),
    before: typed ? null : before,
    campaign: typed ? null : campaign,
    notes: [...periodNotes(campaign, typed), ...targets.notes],
  };
}

function periodNotes(campaign: Period | null, typed: boolean): readonly Note[] {
  if (typed) return [note('info', 'goals.typed')];
  return campaign === null ? [note('info', 'goals.no-campaign')] : [];
}

function goalMetric(
  analysis: Analysis,
  metric: MetricId,
  goals: readonly Goal[],
  set: number | null,
): GoalMetric {
  const { cleaned, settings } = analysis;
  const { before, current, overAllDays, target: typed } = sidesOf(analysis, metric);
  const { columns, lacking } = metricColumns(cleaned.tables, metric);
  const target = set ?? typed;
  const needsCost = metric === 'roi' || metric === 'roas' || metric === 'cac';
  const costIsSet = needsCost && settings.campaignCost !== null;
  return {
    metric,
    dimension: DIMENSION_OF[metric],
    unit: METRICS.get(metric)!.unit,
    goals: goals.filter((goal) => goal.metrics.includes(metric)).map(({ id }) => id),
    columns,
    lacking: costIsSet ? lacking.filter(({ kind }) => kind !== 'costs') : lacking,
    baseline: before && { value: before.value, n: before.n },
    current: current && { value: current.value, n: current.n },
    overAllDays,
    target,
    suggested:
      target !== null || before === null
        ? null
        : suggestedTarget(metric, before, settings.minimumN),
  };
}

function sidesOf(analysis: Analysis, metric: MetricId): Sides {
  const row = analysis.evaluation?.rows.find((each) => each.metric === metric);
  if (row !== undefined) {
    const { unit, before, after, target } = row;
    const side = ({ value, n, sd }: typeof before): Baseline => ({
      value,
      n: n ?? (unit === 'count' ? value : null),
      sd,
    });
    return { before: side(before), current: side(after), overAllDays: false, target };
  }
  const typed = analysis.evaluation?.source === 'typed';
  const { campaign, before } = analysis.settings;
  const inPeriod = (period: Period | null) =>
    period === null || typed ? null : measured(analysis, metric, period);
  const current = inPeriod(campaign);
  return {
    before: inPeriod(before),
    current: current ?? measured(analysis, metric, null),
    overAllDays: current === null,
    target: null,
  };
}

function measured(analysis: Analysis, metric: MetricId, period: Period | null): Baseline | null {
  const scope = { period, customers: null, orderRows: null };
  const found = measure(measureSource(analysis), metric, scope);
  return found && { value: found.value, n: found.n, sd: found.sd };
}
