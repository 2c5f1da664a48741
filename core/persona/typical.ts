import type { Customers } from '../clean/index.ts';
import type { CustomerMetrics } from '../segment/index.ts';
import { preciseSum, quantile } from '../stats/index.ts';
import type { TypicalCustomer } from './types.ts';

/** How many customers stand for a segment. */
const TYPICAL = 3;

/**
 * The customers nearest to the middle of a segment: recency, frequency and money as ln(1 + x), each
 * less its median and over its standard deviation. Ties go by key.
 *
 * @returns none for a segment without buyers
 */
export function typicalCustomers(
  customers: Customers,
  metrics: CustomerMetrics,
  members: Int32Array,
): readonly TypicalCustomer[] {
  const buyers = members.filter((one) => !Number.isNaN(metrics.recencyDays[one]!));
  if (buyers.length === 0) return [];
  const scales = [metrics.recencyDays, metrics.frequency, metrics.monetary].map((values) => {
    const logs = Float64Array.from(buyers, (one) => logOf(values[one]!)).sort();
    const mean = preciseSum(logs.length, (index) => logs[index]!) / logs.length;
    const squares = preciseSum(logs.length, (index) => (logs[index]! - mean) ** 2);
    return { values, median: quantile(logs, 0.5), sd: Math.sqrt(squares / logs.length) || 1 };
  });
  const distance = Float64Array.from(buyers, (one) =>
    scales.reduce(
      (sum, { values, median, sd }) => sum + ((logOf(values[one]!) - median) / sd) ** 2,
      0,
    ),
  );
  const nearest: number[] = [];
  for (let index = 0; index < buyers.length; index++) {
    const before = (other: number): boolean =>
      distance[index]! < distance[other]! ||
      (distance[index]! === distance[other]! &&
        customers.ids[buyers[index]!]! < customers.ids[buyers[other]!]!);
    const place = nearest.findIndex(before);
    if (place >= 0) nearest.splice(place, 0, index);
    else nearest.push(index);
    if (nearest.length > TYPICAL) nearest.pop();
  }
  return nearest.map((index) => {
    const one = buyers[index]!;
    return {
      key: customers.ids[one]!,
      recencyDays: metrics.recencyDays[one]!,
      orders: metrics.frequency[one]!,
      monetary: metrics.monetary[one]!,
      firstDay: metrics.firstDay[one]!,
      lastDay: metrics.lastDay[one]!,
    };
  });
}

/** Refunds can take money below 0. */
function logOf(value: number): number {
  return Math.log1p(Math.max(0, value));
}
