import { DAY_MS, type Day } from '../basics/index.ts';
import type { Orders } from '../clean/index.ts';
import { orderHistory, type PaidOrders } from './paid-orders.ts';

/** What customers ordered in all their time, an entry a customer. */
export interface Lifetime {
  /** Distinct paid orders. */
  readonly frequency: Int32Array;
  /** Net money. */
  readonly revenue: Float64Array;
  /** Whole days since the last paid order; NaN without one, or without a date. */
  readonly recencyDays: Float64Array;
  /** The orders it was added up from; `null` where they did not have to be gathered. */
  readonly paid: PaidOrders | null;
}

/**
 * Orders, money and last order of each customer up to and including the as-of day. Where the rows of each
 * order stand together and have one time, as exports have them, the orders don't have to be gathered.
 *
 * @param customers entries of `Customers.ids`
 */
export function lifetime(orders: Orders, customers: number, asOf: Day): Lifetime {
  const added = noTimes(customers);
  if (addRows(added, orders, asOf)) return inDays(added, asOf);
  const { paid, otherMoney } = orderHistory(orders, customers, asOf);
  return inDays(addOrders({ ...noTimes(customers), revenue: otherMoney, paid }, paid), asOf);
}

/** Customers who ordered nothing. */
export function noLifetime(customers: number): Lifetime {
  return inDays(noTimes(customers), 0);
}

/** While it is added up, `recencyDays` holds the times of last orders, −Infinity for none. */
function noTimes(customers: number): Lifetime {
  return {
    frequency: new Int32Array(customers),
    revenue: new Float64Array(customers),
    recencyDays: new Float64Array(customers).fill(Number.NEGATIVE_INFINITY),
    paid: null,
  };
}

/**
 * Adds order by order where the rows of each stand together, refunds row by row.
 *
 * @returns `false` where an order has no larger number than the one before, or rows at several times
 */
function addRows(added: Lifetime, orders: Orders, asOf: Day): boolean {
  const { count, customer, order, time, amount, refund } = orders;
  const end = (asOf + 1) * DAY_MS;
  let number = -1;
  let who = -1;
  let when = Number.NaN;
  let paid = 0;
  for (let row = 0; row < count; row++) {
    const at = time[row]!;
    const buyer = customer[row]!;
    if (buyer < 0 || at >= end) continue;
    const money = amount[row]!;
    const own = order[row]!;
    if (!(money > 0) || refund[row] === 1) added.revenue[buyer]! += money;
    else if (own === number && buyer === who) {
      if (at !== when) return false;
      paid += money;
    } else {
      if (own <= number) return false;
      addOrder(added, who, when, paid);
      number = own;
      who = buyer;
      when = at;
      paid = money;
    }
  }
  addOrder(added, who, when, paid);
  return true;
}

/** @param who −1: nobody, before the first order */
function addOrder(added: Lifetime, who: number, at: number, money: number): void {
  if (who < 0) return;
  const { frequency, revenue, recencyDays: last } = added;
  frequency[who]! += 1;
  revenue[who]! += money;
  if (at > last[who]!) last[who] = at;
}

function addOrders(added: Lifetime, paid: PaidOrders): Lifetime {
  for (let entry = 0; entry < paid.count; entry++) {
    addOrder(added, paid.customer[entry]!, paid.day[entry]! * DAY_MS, paid.money[entry]!);
  }
  return added;
}

/** Makes days since then of the last times, in place. */
function inDays(added: Lifetime, asOf: Day): Lifetime {
  const { recencyDays } = added;
  for (let customer = 0; customer < recencyDays.length; customer++) {
    const at = recencyDays[customer]!;
    recencyDays[customer] =
      at === Number.NEGATIVE_INFINITY ? Number.NaN : asOf - Math.floor(at / DAY_MS);
  }
  return added;
}
