import { DAY_MS, type Day, roundTo } from '../basics/index.ts';
import type { Cleaned, Orders } from '../clean/index.ts';
import { lifetime, noLifetime } from './lifetime.ts';
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
  const { frequency, revenue, recencyDays, ...found } =
    orders === null ? noLifetime(count) : lifetime(orders, count, asOf);
  const monetary = inMoney(revenue);
  let { paid } = found;
  const paidOnes = (): PaidOrders | null => {
    paid ??= orders === null ? null : orderHistory(orders, count, asOf).paid;
    return paid;
  };
  let aov: Float64Array | null = null;
  let firstDay: Float64Array | null = null;
  let lastDay: Float64Array | null = null;
  const periods = new Map<string, OrderTotals>();
  const period = (from: Day, to: Day): OrderTotals => {
    const key = `${from}..${to}`;
    let found = periods.get(key);
    if (found === undefined) {
      found = totals(count, orders, paidOnes(), from, Math.min(to, asOf));
      periods.set(key, found);
    }
    return found;
  };
  return {
    asOf,
    count,
    frequency,
    monetary,
    recencyDays,
    get firstDay() {
      firstDay ??= firstDays(count, paidOnes());
      return firstDay;
    },
    get lastDay() {
      lastDay ??= recencyDays.map((days) => asOf - days);
      return lastDay;
    },
    get aov() {
      aov ??= averageOrder({ orders: frequency, revenue: monetary });
      return aov;
    },
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

/** Day of the first paid order of each customer; NaN without one, or without a date. */
function firstDays(count: number, paid: PaidOrders | null): Float64Array {
  const first = new Float64Array(count).fill(Number.NaN);
  for (let entry = 0; entry < (paid?.count ?? 0); entry++) {
    const who = paid!.customer[entry]!;
    const day = paid!.day[entry]!;
    if (!(day >= first[who]!)) first[who] = day;
  }
  return first;
}
