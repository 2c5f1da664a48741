import { dayOf } from '../basics/index.ts';
import type { Orders } from '../clean/index.ts';

/** The distinct paid orders of customers, one entry an order. */
export interface PaidOrders {
  readonly count: number;
  /** Index into `Customers.ids`. */
  readonly customer: Int32Array;
  /** Day of the order's first paid row; NaN when the sheet has no date. */
  readonly day: Float64Array;
}

/**
 * Distinct paid orders: those with a row of money above 0 that is no refund, up to and including the
 * as-of day. An order number that two customers share is an order of each.
 */
export function paidOrders(orders: Orders, asOf: number): PaidOrders {
  const slots = new OrderSlots(orders.orderCount);
  const customers = new Int32Array(orders.count);
  const days = new Float64Array(orders.count);
  for (let row = 0; row < orders.count; row++) {
    const customer = orders.customer[row]!;
    if (customer < 0 || orders.refund[row] === 1 || !(orders.amount[row]! > 0)) continue;
    const day = dayOf(orders.time[row]!);
    if (day > asOf) continue;
    const slot = slots.of(orders.order[row]!, customer);
    if (!slots.isNew && !(day < days[slot]!)) continue;
    customers[slot] = customer;
    days[slot] = day;
  }
  const count = slots.count;
  return { count, customer: customers.slice(0, count), day: days.slice(0, count) };
}

/** Numbers pairs of order and customer 0, 1, 2 … as they first appear. */
class OrderSlots {
  count = 0;
  /** The last pair asked for was new. */
  isNew = false;
  private readonly slot: Int32Array;
  private readonly owner: Int32Array;
  /** Pairs whose order first belonged to another customer; rare. */
  private readonly shared = new Map<string, number>();

  constructor(orderCount: number) {
    this.slot = new Int32Array(orderCount);
    this.owner = new Int32Array(orderCount).fill(-1);
  }

  of(order: number, customer: number): number {
    this.isNew = false;
    if (this.owner[order] === customer) return this.slot[order]!;
    if (this.owner[order] === -1) {
      this.owner[order] = customer;
      this.slot[order] = this.add();
      return this.slot[order]!;
    }
    const key = `${order} ${customer}`;
    let slot = this.shared.get(key);
    if (slot === undefined) {
      slot = this.add();
      this.shared.set(key, slot);
    }
    return slot;
  }

  private add(): number {
    this.isNew = true;
    return this.count++;
  }
}
