import type { Period } from '../basics/index.ts';
import { costMeasure, costsOf, valueMeasure } from './cost-measures.ts';
import { couponMeasures } from './coupon-measures.ts';
import { customerMeasures } from './customer-measures.ts';
import { feedbackMeasures } from './feedback-measures.ts';
import { funnelMeasures } from './funnel-measures.ts';
import { orderIndex } from './order-index.ts';
import { isOrderMetric, NEED_CUSTOMERS, orderMeasure, total } from './order-measures.ts';
import { type OrderTally, orderTally, orderTallyOver, unitedTally } from './order-tally.ts';
import type { Groups, Measure, MeasureSource, MetricId, Scope } from './types.ts';

/**
 * A metric over some rows.
 *
 * @param scope period, customers and order rows that count; a scope with order rows (a channel, a
 *   category) measures what those rows alone would give
 * @returns `null` when the data for it isn't there; `value: null` when there is nothing to divide by
 *
 * @see METRICS for the meaning of each
 */
export function measure(source: MeasureSource, metric: MetricId, scope: Scope): Measure | null {
  return measures(source, metric, scope, null)?.[0] ?? null;
}

/**
 * A metric of every group, in one pass; index is the group. An order with rows in two groups counts
 * in both.
 *
 * @returns `null` when the data for it isn't there
 */
export function measureBy(
  source: MeasureSource,
  metric: MetricId,
  scope: Scope,
  groups: Groups,
): readonly Measure[] | null {
  return measures(source, metric, scope, groups);
}

/**
 * A metric over each of some periods, order metrics in one pass; index is the period.
 *
 * @param scope its period is left out of account
 * @param periods ascending, none overlapping another
 * @returns `null` when the data for it isn't there
 */
export function measureOver(
  source: MeasureSource,
  metric: MetricId,
  scope: Scope,
  periods: readonly Period[],
): readonly Measure[] | null {
  const { cleaned } = source;
  const first = { ...scope, period: periods[0] ?? null };
  if (!isOrderMetric(metric) || tallyRefused(source, metric, first)) {
    const each = periods.map((period) => measure(source, metric, { ...scope, period }));
    return each.every((one) => one !== null) ? each : null;
  }
  const tally = orderTallyOver(cleaned, cleaned.orders!, scope, periods);
  return periods.map((_, part) => orderMeasure(metric, tally, part));
}

/**
 * An order metric of groups put together, such as the segments that share a tag: one pass for all.
 *
 * @param groups by customers
 * @param unions lists of groups; a group may stand in several
 * @returns `null` for metrics not counted from orders, or when the data isn't there
 */
export function measureUnions(
  source: MeasureSource,
  metric: MetricId,
  scope: Scope,
  groups: Groups,
  unions: readonly (readonly number[])[],
): readonly Measure[] | null {
  if (!isOrderMetric(metric)) return null;
  const tally = tallyFor(source, metric, scope, groups);
  if (tally === null) return null;
  const united = unitedTally(tally, unions);
  return unions.map((_, union) => orderMeasure(metric, united, union));
}

function measures(
  source: MeasureSource,
  metric: MetricId,
  scope: Scope,
  groups: Groups | null,
): readonly Measure[] | null {
  switch (metric) {
    case 'reach':
    case 'engagement_rate':
    case 'conversion_rate':
      return funnelMeasures(source, metric, scope, groups);
    case 'satisfaction':
      return feedbackMeasures(source.cleaned, scope, groups);
    case 'redemption_rate':
      return couponMeasures(source.cleaned, scope, groups);
    case 'clv': {
      const { margin } = source;
      if (margin === undefined) return null;
      const tally = tallyFor(source, metric, scope, groups);
      return tally && Array.from(tally.orders, (_, group) => valueMeasure(tally, group, margin));
    }
    case 'roi':
    case 'roas':
    case 'cac': {
      const costs = costsOf(source, scope, groups);
      const tally = costs === null ? null : tallyFor(source, metric, scope, groups);
      return tally && costs!.map((cost, group) => costMeasure(metric, tally, group, cost));
    }
    case 'customers':
      return customers(source, scope, groups);
    default: {
      const tally = tallyFor(source, metric, scope, groups);
      if (tally === null) return null;
      return Array.from(tally.orders, (_, group) => orderMeasure(metric, tally, group));
    }
  }
}

/** All customers have no date and no channel: with a period or chosen rows, those who ordered there. */
function customers(
  source: MeasureSource,
  scope: Scope,
  groups: Groups | null,
): readonly Measure[] | null {
  const { cleaned } = source;
  if (scope.period === null && scope.orderRows === null && groups?.by !== 'order-rows') {
    const { listed, ordered } = cleaned.customers;
    return listed.includes(1) || ordered.includes(1)
      ? customerMeasures(cleaned, scope.customers, groups)
      : null;
  }
  const tally = tallyFor(source, 'customers', scope, groups);
  return tally === null ? null : Array.from(tally.seen, (seen) => total('customers', seen, seen));
}

function tallyFor(
  source: MeasureSource,
  metric: MetricId,
  scope: Scope,
  groups: Groups | null,
): OrderTally | null {
  if (tallyRefused(source, metric, scope)) return null;
  const { cleaned } = source;
  const orders = cleaned.orders!;
  return orderTally(cleaned, orders, scope, groups);
}

/** The order rows lack something the metric needs: dates, customers, refunds. */
function tallyRefused({ cleaned }: MeasureSource, metric: MetricId, scope: Scope): boolean {
  const { orders } = cleaned;
  if (orders === null) return true;
  const index = orderIndex(orders, cleaned.customers.count);
  if ((scope.period !== null || metric === 'new_customers' || metric === 'cac') && !index.hasTimes)
    return true;
  if (NEED_CUSTOMERS.has(metric) && !index.hasCustomers) return true;
  return metric === 'refund_rate' && !index.hasRefunds;
}
