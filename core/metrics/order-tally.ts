import { dayOf } from '../basics/index.ts';
import type { Cleaned, Orders } from '../clean/index.ts';
import { type OrderIndex, orderIndex } from './order-index.ts';
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

const REMEMBERED = 6;
const remembered = new WeakMap<Orders, { scope: Scope; tally: OrderTally }[]>();

/** The tally of a scope as one group; the last few scopes are remembered, as metrics share them. */
export function orderTally(cleaned: Cleaned, orders: Orders, scope: Scope): OrderTally {
  const known = remembered.get(orders) ?? [];
  remembered.set(orders, known);
  const found = known.find((entry) => sameScope(entry.scope, scope));
  if (found !== undefined) return found.tally;
  const tally = orderTallyBy(cleaned, orders, scope, null);
  known.unshift({ scope, tally });
  known.length = Math.min(known.length, REMEMBERED);
  return tally;
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
export function orderTallyBy(
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
  const ofCustomer = new CustomerCounts(tally, count);
  const ofOrder = new OrderCounts(tally, ofCustomer, count);
  const groupOf = groupReader(orders, groups);
  for (let run = 0; run < index.runCount; run += 1) {
    const customer = index.runCustomer[run]!;
    if (run > 0 && customer !== index.runCustomer[run - 1]) ofCustomer.finish();
    if (scope.customers !== null && !(customer >= 0 && scope.customers[customer] === 1)) continue;
    addRun(orders, index, run, scope, groupOf, ofOrder);
    ofOrder.finish(customer >= 0 && index.runDay[run] === index.firstPaidDay[customer]);
  }
  ofCustomer.finish();
  return tally;
}

function groupReader(orders: Orders, groups: Groups | null): (row: number) => number {
  if (groups === null) return () => 0;
  const { codes, by } = groups;
  if (by === 'order-rows') return (row) => codes[row]!;
  const { customer } = orders;
  return (row) => codes[customer[row]!] ?? -1;
}

function addRun(
  orders: Orders,
  index: OrderIndex,
  run: number,
  { period, orderRows }: Scope,
  groupOf: (row: number) => number,
  ofOrder: OrderCounts,
): void {
  const isIn = (day: number): boolean =>
    period === null || (day >= period.from && day <= period.to);
  const paid = index.runPaid[run] === 1;
  const paidIn = paid && isIn(index.runDay[run]!);
  for (let position = index.runStart[run]!; position < index.runStart[run + 1]!; position += 1) {
    const row = index.rows[position]!;
    if (orderRows !== null && orderRows[row] !== 1) continue;
    const group = groupOf(row);
    if (group < 0) continue;
    const rowIn = isIn(dayOf(orders.time[row]!));
    const refund = orders.refund[row] === 1;
    const amount = orders.amount[row]!;
    if (rowIn) ofOrder.addMoney(group, amount);
    if (refund ? (paid ? paidIn : rowIn) : false) ofOrder.addRefund(group);
    if (paidIn && !refund) ofOrder.addValue(group, amount);
  }
}

/** Collects the groups one order falls into, then adds the order to each of them once. */
class OrderCounts {
  private readonly tally: OrderTally;
  private readonly ofCustomer: CustomerCounts;
  private readonly value: Float64Array;
  private readonly state: Uint8Array;
  private readonly touched: number[] = [];

  constructor(tally: OrderTally, ofCustomer: CustomerCounts, count: number) {
    this.tally = tally;
    this.ofCustomer = ofCustomer;
    this.value = new Float64Array(count);
    this.state = new Uint8Array(count);
  }

  addMoney(group: number, amount: number): void {
    this.tally.revenue[group]! += amount;
    this.mark(group, SEEN);
  }

  addRefund(group: number): void {
    this.mark(group, REFUNDED);
  }

  addValue(group: number, amount: number): void {
    this.value[group]! += amount;
    if (amount > 0) this.mark(group, PAID);
  }

  finish(isFirst: boolean): void {
    for (const group of this.touched) this.finishGroup(group, isFirst);
    this.touched.length = 0;
  }

  private finishGroup(group: number, isFirst: boolean): void {
    const { tally } = this;
    const state = this.state[group]!;
    const value = this.value[group]!;
    this.state[group] = 0;
    this.value[group] = 0;
    if ((state & REFUNDED) !== 0) tally.refunded[group]! += 1;
    if ((state & (REFUNDED | PAID)) !== 0) tally.placed[group]! += 1;
    if ((state & PAID) !== 0) {
      tally.orders[group]! += 1;
      const deviation = value - tally.valueMean[group]!;
      tally.valueMean[group]! += deviation / tally.orders[group]!;
      tally.valueSquares[group]! += deviation * (value - tally.valueMean[group]!);
    }
    this.ofCustomer.add(group, (state & SEEN) !== 0, (state & PAID) !== 0, isFirst);
  }

  private mark(group: number, bit: number): void {
    if (this.state[group] === 0) this.touched.push(group);
    this.state[group]! |= bit;
  }
}

const SEEN = 1;
const REFUNDED = 2;
const PAID = 4;

/** Collects the groups one customer's orders fall into, then adds the customer to each once. */
class CustomerCounts {
  private readonly tally: OrderTally;
  private readonly orders: Int32Array;
  private readonly state: Uint8Array;
  private readonly touched: number[] = [];

  constructor(tally: OrderTally, count: number) {
    this.tally = tally;
    this.orders = new Int32Array(count);
    this.state = new Uint8Array(count);
  }

  add(group: number, seen: boolean, paid: boolean, isFirst: boolean): void {
    if (this.state[group] === 0) this.touched.push(group);
    this.state[group]! |= TOUCHED | (seen ? SEEN : 0) | (paid && isFirst ? FIRST : 0);
    if (paid) this.orders[group]! += 1;
  }

  finish(): void {
    const { tally } = this;
    for (const group of this.touched) {
      const orders = this.orders[group]!;
      const state = this.state[group]!;
      this.orders[group] = 0;
      this.state[group] = 0;
      if ((state & SEEN) !== 0) tally.seen[group]! += 1;
      if ((state & FIRST) !== 0) tally.newBuyers[group]! += 1;
      if (orders >= 1) tally.buyers[group]! += 1;
      if (orders >= 2) tally.repeaters[group]! += 1;
      tally.ordersSquared[group]! += orders * orders;
    }
    this.touched.length = 0;
  }
}

const FIRST = 8;
const TOUCHED = 16;
