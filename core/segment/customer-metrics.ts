import { type Day, dayOf, roundTo } from '../basics/index.ts';
import type { Cleaned, Orders } from '../clean/index.ts';
import { type PaidOrders, paidOrders } from './paid-orders.ts';
import type { CustomerMetrics, OrderTotals } from './types.ts';

/** Money is rounded to this many decimals, so that the order of summation cannot break ties. */
const MONEY_DECIMALS = 6;

/**
 * Recency, frequency, money and windows of every customer at the as-of day.
 *
 * An order counts when it is paid, on the day of its first paid row. Money counts on the day of its own
 * row, refunds negative; a refund is never an order and never sets recency. Rows after the as-of day
 * don't count; rows without a date count for the lifetime numbers only.
 *
 * @param asOf day the numbers stand at
 * @returns zeros and NaN for customers without an order
 *
 * @example
 * // last order on 1 June, as of 11 June
 * // customerMetrics(cleaned, asOf).recencyDays[0] is 10
 */
export function customerMetrics(cleaned: Cleaned, asOf: Day): CustomerMetrics {
  const { count } = cleaned.customers;
  const { orders } = cleaned;
  const paid = orders === null ? null : paidOrders(orders, asOf);
  const lifetime = totals(count, orders, paid, Number.NEGATIVE_INFINITY, asOf);
  const { firstDay, lastDay } = orderDays(count, paid);
  const periods = new Map<string, OrderTotals>();
  const period = (from: Day, to: Day): OrderTotals => {
    const key = `${from}..${to}`;
    let found = periods.get(key);
    if (found === undefined) {
      found = totals(count, orders, paid, from, Math.min(to, asOf));
      periods.set(key, found);
    }
    return found;
  };
  return {
    asOf,
    count,
    frequency: lifetime.orders,
    monetary: lifetime.revenue,
    recencyDays: lastDay.map((day) => asOf - day),
    aov: averageOrder(lifetime),
    firstDay,
    lastDay,
    window: (days) => period(asOf - days, asOf),
    period,
  };
}

/**
 * Average order value of each customer; NaN without an order.
 *
 * @param totals orders and money over the same days
 */
export function averageOrder({ orders, revenue }: OrderTotals): Float64Array {
  return Float64Array.from(revenue, (money, customer) =>
    orders[customer] === 0 ? Number.NaN : money / orders[customer]!,
  );
}

function totals(
  count: number,
  orders: Orders | null,
  paid: PaidOrders | null,
  from: Day,
  to: Day,
): OrderTotals {
  const lifetime = from === Number.NEGATIVE_INFINITY;
  const counts = new Int32Array(count);
  const revenue = new Float64Array(count);
  for (let order = 0; order < (paid?.count ?? 0); order++) {
    const day = paid!.day[order]!;
    if ((day >= from && day <= to) || (lifetime && Number.isNaN(day))) {
      counts[paid!.customer[order]!]! += 1;
    }
  }
  for (let row = 0; row < (orders?.count ?? 0); row++) {
    const customer = orders!.customer[row]!;
    if (customer < 0) continue;
    const day = dayOf(orders!.time[row]!);
    if ((day >= from && day <= to) || (lifetime && Number.isNaN(day))) {
      revenue[customer]! += orders!.amount[row]!;
    }
  }
  return { orders: counts, revenue: revenue.map((money) => roundTo(money, MONEY_DECIMALS)) };
}

function orderDays(count: number, paid: PaidOrders | null) {
  const firstDay = new Float64Array(count).fill(Number.NaN);
  const lastDay = new Float64Array(count).fill(Number.NaN);
  for (let order = 0; order < (paid?.count ?? 0); order++) {
    const customer = paid!.customer[order]!;
    const day = paid!.day[order]!;
    if (!(day >= firstDay[customer]!)) firstDay[customer] = day;
    if (!(day <= lastDay[customer]!)) lastDay[customer] = day;
  }
  return { firstDay, lastDay };
}
