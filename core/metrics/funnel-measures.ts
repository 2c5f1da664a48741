import { rate, total } from './order-measures.ts';
import type { Groups, Measure, MeasureSource, MetricId, Scope } from './types.ts';

/** Metrics counted from the depth customers reached in the funnel. */
export type FunnelMetricId = Extract<MetricId, 'reach' | 'engagement_rate' | 'conversion_rate'>;

/**
 * A funnel metric of every group: reach is customers at depth ≥ 1, engagement those at depth ≥ 2 of
 * them, conversion those at the last step of them.
 *
 * @returns `null` without touches, or when order rows are chosen (touches have none)
 */
export function funnelMeasures(
  { depthIn }: MeasureSource,
  metric: FunnelMetricId,
  scope: Scope,
  groups: Groups | null,
): readonly Measure[] | null {
  if (scope.orderRows !== null || groups?.by === 'order-rows') return null;
  const funnel = depthIn(scope.period);
  if (funnel === null) return null;
  const { depth, stepCount } = funnel;
  if (metric !== 'reach' && stepCount < 2) return null;
  const wanted = metric === 'engagement_rate' ? 2 : stepCount;
  const count = groups?.count ?? 1;
  const entered = new Int32Array(count);
  const arrived = new Int32Array(count);
  for (let customer = 0; customer < depth.length; customer += 1) {
    if (scope.customers !== null && scope.customers[customer] !== 1) continue;
    const group = groups === null ? 0 : groups.codes[customer]!;
    if (group < 0 || depth[customer]! < 1) continue;
    entered[group]! += 1;
    if (depth[customer]! >= wanted) arrived[group]! += 1;
  }
  return Array.from(entered, (reached, group) =>
    metric === 'reach' ? total(metric, reached, reached) : rate(metric, arrived[group]!, reached),
  );
}
