import { ratio, roundTo } from '../basics/index.ts';
import type { CustomerMetrics } from '../segment/index.ts';
import { preciseSum, quantile } from '../stats/index.ts';
import type { PersonaValue } from './types.ts';

/**
 * What some customers are worth.
 *
 * @param members customers of the segment
 * @param everything revenue of all customers in scope
 */
export function personaValue(
  metrics: CustomerMetrics,
  members: Int32Array,
  everything: number,
): PersonaValue {
  const buyers = members.filter((customer) => metrics.frequency[customer]! > 0);
  const orders = buyers.reduce((sum, customer) => sum + metrics.frequency[customer]!, 0);
  const revenue = revenueOf(metrics, members);
  const money = Float64Array.from(buyers, (customer) => metrics.monetary[customer]!).sort();
  const days = Float64Array.from(buyers, (customer) => metrics.recencyDays[customer]!)
    .filter((recency) => !Number.isNaN(recency))
    .sort();
  return {
    buyers: buyers.length,
    orders,
    revenue,
    revenueShare: everything > 0 ? revenue / everything : null,
    meanValue: ratio(revenue, buyers.length),
    medianValue: money.length === 0 ? null : quantile(money, 0.5),
    aov: ratio(revenue, orders),
    ordersPerBuyer: ratio(orders, buyers.length),
    medianRecencyDays: days.length === 0 ? null : quantile(days, 0.5),
  };
}

/** Revenue of some customers, whatever their order. */
export function revenueOf({ monetary }: CustomerMetrics, members: ArrayLike<number>): number {
  return roundTo(
    preciseSum(members.length, (index) => monetary[members[index]!]!),
    6,
  );
}
