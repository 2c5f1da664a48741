import type { Day } from '../basics/index.ts';
import type { Orders } from '../clean/index.ts';
import { paidOrders } from '../segment/index.ts';

/** Days with a paid order of every customer, ascending, each day once. */
export interface OrderDays {
  /** Days of customer c stand from `start[c]` to before `end[c]`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly day: Float64Array;
}

/** Order days up to and including the as-of day; orders without a date are left out. */
export function orderDays(orders: Orders, customers: number, asOf: Day): OrderDays {
  const paid = paidOrders(orders, asOf);
  const start = new Int32Array(customers + 1);
  for (let order = 0; order < paid.count; order++) {
    if (!Number.isNaN(paid.day[order]!)) start[paid.customer[order]! + 1]! += 1;
  }
  for (let customer = 0; customer < customers; customer++) start[customer + 1]! += start[customer]!;
  const end = start.slice(0, customers);
  const day = new Float64Array(start[customers]!);
  for (let order = 0; order < paid.count; order++) {
    if (Number.isNaN(paid.day[order]!)) continue;
    const customer = paid.customer[order]!;
    day[end[customer]!] = paid.day[order]!;
    end[customer]! += 1;
  }
  for (let customer = 0; customer < customers; customer++) {
    const [from, to] = [start[customer]!, end[customer]!];
    if (to - from < 2) continue;
    const own = day.subarray(from, to).sort();
    let kept = from;
    for (let index = 1; index < own.length; index++) {
      if (own[index]! !== day[kept]!) {
        kept += 1;
        day[kept] = own[index]!;
      }
    }
    end[customer] = kept + 1;
  }
  return { start: start.slice(0, customers), end, day };
}
