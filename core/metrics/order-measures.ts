import { ratio, roundTo } from '../basics/index.ts';
import type { OrderTally } from './order-tally.ts';
import type { Measure, MetricId } from './types.ts';

/** Metrics counted from order rows. */
export type OrderMetricId = Extract<
  MetricId,
  | 'buyers'
  | 'new_customers'
  | 'orders'
  | 'revenue'
  | 'aov'
  | 'purchase_frequency'
  | 'repeat_rate'
  | 'refund_rate'
>;

const ORDER_METRICS: ReadonlySet<MetricId> = new Set<OrderMetricId>([
  'buyers',
  'new_customers',
  'orders',
  'revenue',
  'aov',
  'purchase_frequency',
  'repeat_rate',
  'refund_rate',
]);

export function isOrderMetric(metric: MetricId): metric is OrderMetricId {
  return ORDER_METRICS.has(metric);
}

/** Order metrics that need to know who bought. */
export const NEED_CUSTOMERS: ReadonlySet<MetricId> = new Set<MetricId>([
  'customers',
  'buyers',
  'new_customers',
  'purchase_frequency',
  'repeat_rate',
  'clv',
  'cac',
]);

/** One order metric of one group of a tally. */
export function orderMeasure(metric: OrderMetricId, tally: OrderTally, group: number): Measure {
  const buyers = tally.buyers[group]!;
  const orders = tally.orders[group]!;
  const revenue = roundTo(tally.revenue[group]!, 6);
  switch (metric) {
    case 'buyers':
      return total(metric, buyers, buyers);
    case 'new_customers':
      return total(metric, tally.newBuyers[group]!, tally.newBuyers[group]!);
    case 'orders':
      return total(metric, orders, orders);
    case 'revenue':
      return total(metric, revenue, orders);
    case 'aov':
      return mean(metric, revenue, orders, tally.valueSquares[group]!);
    case 'purchase_frequency':
      return mean(
        metric,
        orders,
        buyers,
        squaresAround(tally.ordersSquared[group]!, orders, buyers),
      );
    case 'repeat_rate':
      return rate(metric, tally.repeaters[group]!, buyers);
    case 'refund_rate':
      return rate(metric, tally.refunded[group]!, tally.placed[group]!);
  }
}

/** A count or sum. */
export function total(metric: MetricId, value: number, n: number): Measure {
  return { metric, value, numerator: value, denominator: null, n, sd: null };
}

/** A share of `denominator`; its value is `null` when that is 0. */
export function rate(metric: MetricId, numerator: number, denominator: number): Measure {
  const value = ratio(numerator, denominator);
  return { metric, value, numerator, denominator, n: denominator, sd: null };
}

/** A mean of `count` values with the sum of their squared deviations. */
export function mean(metric: MetricId, sum: number, count: number, squares: number): Measure {
  const sd = count < 2 ? null : Math.sqrt(squares / (count - 1));
  return { metric, value: ratio(sum, count), numerator: sum, denominator: count, n: count, sd };
}

function squaresAround(sumOfSquares: number, sum: number, count: number): number {
  return count === 0 ? 0 : Math.max(0, sumOfSquares - (sum * sum) / count);
}
