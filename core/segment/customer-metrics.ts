import { DAY_MS, type Day, roundTo } from '../basics/index.ts';
import type { Cleaned, Orders } from '../clean/index.ts';
import { orderHistory, type PaidOrders } from './paid-orders.ts';
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
  const found = orders === null ? null : orderHistory(orders, count, asOf);
  const paid = found?.paid ?? null;
  const lifetime = lifetimeOf(count, paid);
  const { frequency, firstDay, lastDay } = lifetime;
  const monetary = inMoney(found?.revenue ?? new Float64Array(count));
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
    frequency,
    monetary,
    recencyDays: daysBefore(asOf, lastDay),
    aov: averageOrder({ orders: frequency, revenue: monetary }),
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
  const average = new Float64Array(revenue.length);
  for (let customer = 0; customer < average.length; customer++) {
    const count = orders[customer]!;
    average[customer] = count === 0 ? Number.NaN : revenue[customer]! / count;
  }
  return average;
}

function daysBefore(asOf: Day, days: Float64Array): Float64Array {
  const before = new Float64Array(days.length);
  for (let index = 0; index < days.length; index++) before[index] = asOf - days[index]!;
  return before;
}

function inMoney(revenue: Float64Array): Float64Array {
  for (let customer = 0; customer < revenue.length; customer++) {
    revenue[customer] = roundTo(revenue[customer]!, MONEY_DECIMALS);
  }
  return revenue;
}

function totals(
  count: number,
  orders: Orders | null,
  paid: PaidOrders | null,
  from: Day,
  to: Day,
): OrderTotals {
  const counts = new Int32Array(count);
  const revenue = new Float64Array(count);
  if (orders === null || paid === null) return { orders: counts, revenue };
  for (let entry = 0; entry < paid.count; entry++) {
    const customer = paid.customer[entry]!;
    const day = paid.day[entry]!;
    if (day >= from && day <= to) counts[customer]! += 1;
  }
  const { customer: customers, time, amount } = orders;
  const begin = from * DAY_MS;
  const end = (to + 1) * DAY_MS;
  for (let row = 0; row < orders.count; row++) {
    const customer = customers[row]!;
    const at = time[row]!;
    if (customer >= 0 && at >= begin && at < end) revenue[customer]! += amount[row]!;
  }
  return { orders: counts, revenue: inMoney(revenue) };
}

/** Paid orders of each customer, with and without a date, and the days of the first and last of them. */
function lifetimeOf(count: number, paid: PaidOrders | null) {
  const frequency = new Int32Array(count);
  const firstDay = new Float64Array(count).fill(Number.NaN);
  const lastDay = new Float64Array(count).fill(Number.NaN);
  for (let entry = 0; entry < (paid?.count ?? 0); entry++) {
    const customer = paid!.customer[entry]!;
    const day = paid!.day[entry]!;
    frequency[customer]! += 1;
    if (!(day >= firstDay[customer]!)) firstDay[customer] = day;
    if (!(day <= lastDay[customer]!)) lastDay[customer] = day;
  }
  return { frequency, firstDay, lastDay };
}
