import { customerMeasures } from './customer-measures.ts';
import { feedbackMeasures } from './feedback-measures.ts';
import { funnelMeasures } from './funnel-measures.ts';
import { orderIndex } from './order-index.ts';
import { NEED_CUSTOMERS, orderMeasure, total } from './order-measures.ts';
import { type OrderTally, orderTally } from './order-tally.ts';
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
    case 'clv':
    case 'roi':
    case 'roas':
    case 'cac':
      return null;
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
  { cleaned }: MeasureSource,
  metric: MetricId,
  scope: Scope,
  groups: Groups | null,
): OrderTally | null {
  const { orders } = cleaned;
  if (orders === null) return null;
  const index = orderIndex(orders, cleaned.customers.count);
  if ((scope.period !== null || metric === 'new_customers') && !index.hasTimes) return null;
  if (NEED_CUSTOMERS.has(metric) && !index.hasCustomers) return null;
  if (metric === 'refund_rate' && !index.hasRefunds) return null;
  return orderTally(cleaned, orders, scope, groups);
}
