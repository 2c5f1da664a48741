import type { Cleaned, Orders } from '../clean/index.ts';
import { LAST_DAY, NO_DAY, type OrderIndex, orderIndex } from './order-index.ts';
import type { Groups, Scope } from './types.ts';

/** What the order metrics are made of, one entry a group. */
export interface OrderTally {
  /** Customers with any order row there, refunds included. */
  readonly seen: Int32Array;
  readonly buyers: Int32Array;
  /** Buyers with two or more paid orders. */
  readonly repeaters: Int32Array;
  /** Buyers whose first paid order ever is there. */
  readonly newBuyers: Int32Array;
  /** Distinct paid orders. */
  readonly orders: Int32Array;
  /** Σ (paid orders of a buyer)². */
  readonly ordersSquared: Float64Array;
  /** Distinct orders with a refund row. */
  readonly refunded: Int32Array;
  /** Distinct orders, paid or refunded. */
  readonly placed: Int32Array;
  /** Net money. */
  readonly revenue: Float64Array;
  /** Mean, and sum of squared deviations from it, of the value of paid orders before refunds. */
  readonly valueMean: Float64Array;
  readonly valueSquares: Float64Array;
}

/** Tallies kept; small, but each keeps the masks of its scope. */
const REMEMBERED = 48;

interface Known {
  readonly scope: Scope;
  readonly groups: Groups | null;
  readonly tally: OrderTally;
}

const remembered = new WeakMap<Orders, Known[]>();

/** The tally of a scope; the last few are remembered, as metrics and questions share them. */
export function orderTally(
  cleaned: Cleaned,
  orders: Orders,
  scope: Scope,
  groups: Groups | null,
): OrderTally {
  const known = remembered.get(orders) ?? [];
  remembered.set(orders, known);
  const place = known.findIndex(
    (one) => sameGroups(one.groups, groups) && sameScope(one.scope, scope),
  );
  const found = known[place] ?? {
    scope,
    groups,
    tally: orderTallyBy(cleaned, orders, scope, groups),
  };
  if (place >= 0) known.splice(place, 1);
  known.unshift(found);
  known.length = Math.min(known.length, REMEMBERED);
  return found.tally;
}

function sameGroups(left: Groups | null, right: Groups | null): boolean {
  return left?.codes === right?.codes && left?.by === right?.by && left?.count === right?.count;
}

function sameScope(left: Scope, right: Scope): boolean {
  return (
    left.customers === right.customers &&
    left.orderRows === right.orderRows &&
    left.period?.from === right.period?.from &&
    left.period?.to === right.period?.to
  );
}

/**
 * Counts orders, buyers and money of every group in one pass over the rows.
 *
 * An order belongs to the day of its first paid row; money belongs to the day of its own row, so a
 * refund lowers the period it was booked in.
 *
 * @param groups `null`: everything is group 0
 */
function orderTallyBy(
  cleaned: Cleaned,
  orders: Orders,
  scope: Scope,
  groups: Groups | null,
): OrderTally {
  const index = orderIndex(orders, cleaned.customers.count);
  const count = groups?.count ?? 1;
  const tally: OrderTally = {
    seen: new Int32Array(count),
    buyers: new Int32Array(count),
    repeaters: new Int32Array(count),
    newBuyers: new Int32Array(count),
    orders: new Int32Array(count),
    ordersSquared: new Float64Array(count),
    refunded: new Int32Array(count),
    placed: new Int32Array(count),
    revenue: new Float64Array(count),
    valueMean: new Float64Array(count),
    valueSquares: new Float64Array(count),
  };
  const pass = new TallyPass(tally, count);
  pass.run(index, scope, groups);
  return tally;
}

const SEEN = 1;
const REFUNDED = 2;
const PAID = 4;
const FIRST = 8;
const TOUCHED = 16;

/**
 * One pass over the rows, customer by customer and order by order. What an order and a customer come to
 * in each group is collected first and added once; an order of one row, as most are, goes straight on.
 */
class TallyPass {
  private readonly tally: OrderTally;
  private readonly orderValue: Float64Array;
  private readonly orderState: Uint8Array;
  private readonly orderGroups: Int32Array;
  private orderGroupCount = 0;
  private readonly customerOrders: Int32Array;
  private readonly customerState: Uint8Array;
  private readonly customerGroups: Int32Array;
  private customerGroupCount = 0;

  constructor(tally: OrderTally, count: number) {
    this.tally = tally;
    this.orderValue = new Float64Array(count);
    this.orderState = new Uint8Array(count);
    this.orderGroups = new Int32Array(count);
    this.customerOrders = new Int32Array(count);
    this.customerState = new Uint8Array(count);
    this.customerGroups = new Int32Array(count);
  }

  run(index: OrderIndex, scope: Scope, groups: Groups | null): void {
    const { period, customers, orderRows } = scope;
    const { rows, runStart, runCount, runCustomer, runPaid, runDayNumber, runFirst } = index;
    const { runFrom, runTo, dayAt, amountAt, refundAt } = index;
    const { revenue } = this.tally;
    // Rows without a date lie before every period, and in the whole.
    const from = period?.from ?? NO_DAY;
    const to = period?.to ?? LAST_DAY;
    const codes = groups?.codes ?? null;
    const byCustomer = groups?.by === 'customers';
    let last = -1;
    for (let run = 0; run < runCount; run += 1) {
      if (period !== null && (runTo[run]! < from || runFrom[run]! > to)) continue;
      const customer = runCustomer[run]!;
      if (customer !== last) {
        this.finishCustomer();
        last = customer;
      }
      if (customers !== null && !(customer >= 0 && customers[customer] === 1)) continue;
      const groupOfCustomer = byCustomer ? (codes![customer] ?? -1) : 0;
      if (groupOfCustomer < 0) continue;
      const runDay = runDayNumber[run]!;
      const paid = runPaid[run] === 1;
      const paidIn = paid && runDay >= from && runDay <= to;
      const isFirst = runFirst[run] === 1;
      const start = runStart[run]!;
      const end = runStart[run + 1]!;
      const isAlone = end - start === 1;
      for (let position = start; position < end; position += 1) {
        const day = dayAt[position]!;
        const rowIn = day >= from && day <= to;
        if (!rowIn && !paidIn) continue;
        let group = groupOfCustomer;
        if (orderRows !== null || (codes !== null && !byCustomer)) {
          const row = rows[position]!;
          if (orderRows !== null && orderRows[row] !== 1) continue;
          if (codes !== null && !byCustomer) group = codes[row]!;
          if (group < 0) continue;
        }
        const amount = amountAt[position]!;
        const refund = refundAt[position] === 1;
        let state = 0;
        let value = 0;
        if (rowIn) {
          revenue[group]! += amount;
          state = SEEN;
        }
        if (refund) {
          if (paid ? paidIn : rowIn) state |= REFUNDED;
        } else if (paidIn) {
          value = amount;
          if (amount > 0) state |= PAID;
        }
        if (isAlone) this.addOrder(group, state, value, isFirst);
        else this.collect(group, state, value);
      }
      if (!isAlone) this.finishOrder(isFirst);
    }
    this.finishCustomer();
  }

  /** Adds a row to its order. */
  private collect(group: number, state: number, value: number): void {
    if (this.orderState[group] === 0) {
      this.orderGroups[this.orderGroupCount] = group;
      this.orderGroupCount += 1;
    }
    this.orderState[group]! |= state | TOUCHED;
    this.orderValue[group]! += value;
  }

  private finishOrder(isFirst: boolean): void {
    for (let each = 0; each < this.orderGroupCount; each += 1) {
      const group = this.orderGroups[each]!;
      const state = this.orderState[group]! & ~TOUCHED;
      const value = this.orderValue[group]!;
      this.orderState[group] = 0;
      this.orderValue[group] = 0;
      this.addOrder(group, state, value, isFirst);
    }
    this.orderGroupCount = 0;
  }

  private addOrder(group: number, state: number, value: number, isFirst: boolean): void {
    if (state === 0) return;
    const { tally } = this;
    if (this.customerState[group] === 0) {
      this.customerGroups[this.customerGroupCount] = group;
      this.customerGroupCount += 1;
    }
    let ofCustomer = TOUCHED | (state & SEEN);
    if ((state & REFUNDED) !== 0) tally.refunded[group]! += 1;
    if ((state & (REFUNDED | PAID)) !== 0) tally.placed[group]! += 1;
    if ((state & PAID) !== 0) {
      const count = tally.orders[group]! + 1;
      const before = tally.valueMean[group]!;
      const deviation = value - before;
      const after = before + deviation / count;
      tally.orders[group] = count;
      tally.valueMean[group] = after;
      tally.valueSquares[group]! += deviation * (value - after);
      this.customerOrders[group]! += 1;
      if (isFirst) ofCustomer |= FIRST;
    }
    this.customerState[group]! |= ofCustomer;
  }

  private finishCustomer(): void {
    const { tally } = this;
    for (let each = 0; each < this.customerGroupCount; each += 1) {
      const group = this.customerGroups[each]!;
      const orders = this.customerOrders[group]!;
      const state = this.customerState[group]!;
      this.customerOrders[group] = 0;
      this.customerState[group] = 0;
      if ((state & SEEN) !== 0) tally.seen[group]! += 1;
      if ((state & FIRST) !== 0) tally.newBuyers[group]! += 1;
      if (orders >= 1) tally.buyers[group]! += 1;
      if (orders >= 2) tally.repeaters[group]! += 1;
      tally.ordersSquared[group]! += orders * orders;
    }
    this.customerGroupCount = 0;
  }
}
