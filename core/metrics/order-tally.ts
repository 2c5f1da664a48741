import type { Period } from '../basics/index.ts';
import type { Cleaned, Orders } from '../clean/index.ts';
import { codesInOrder, type OrderIndex, orderIndex } from './order-index.ts';
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
  /**
   * Mean, and sum of squared deviations from it, of the value of paid orders: the money of their rows of
   * the period, refunds taken off, as in the revenue they are the parts of.
   */
  readonly valueMean: Float64Array;
  readonly valueSquares: Float64Array;
}

const REMEMBERED = 48;
interface Remembered {
  readonly scope: Scope;
  readonly codes: Int32Array | null;
  readonly tally: OrderTally;
}
const remembered = new WeakMap<Orders, Remembered[]>();

/** The tally of a scope by groups; the last few are remembered, as metrics share them. */
export function orderTally(
  cleaned: Cleaned,
  orders: Orders,
  scope: Scope,
  groups: Groups | null,
): OrderTally {
  const known = remembered.get(orders) ?? [];
  remembered.set(orders, known);
  const codes = groups?.codes ?? null;
  const found = known.find((entry) => entry.codes === codes && sameScope(entry.scope, scope));
  if (found !== undefined) return found.tally;
  const tally = orderTallyBy(cleaned, orders, scope, groups);
  known.unshift({ scope, codes, tally });
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
function orderTallyBy(
  cleaned: Cleaned,
  orders: Orders,
  scope: Scope,
  groups: Groups | null,
): OrderTally {
  const index = orderIndex(orders, cleaned.customers.count);
  const parts = scope.period === null ? null : [scope.period];
  return tallyRuns(index, scope, groups, bucketsOf(index, parts), 1, scope.period);
}

/**
 * Counts every one of some periods in the same pass; index is the period.
 *
 * @param periods ascending, none overlapping another
 */
export function orderTallyOver(
  cleaned: Cleaned,
  orders: Orders,
  scope: Scope,
  periods: readonly Period[],
): OrderTally {
  const index = orderIndex(orders, cleaned.customers.count);
  const whole = { from: periods[0]?.from ?? 0, to: periods.at(-1)?.to ?? -1 };
  return tallyRuns(index, scope, null, bucketsOf(index, periods), periods.length, whole);
}

/** The period each day slot falls into, −1 none; without periods every day is in period 0. */
function bucketsOf({ firstDay, slots }: OrderIndex, periods: readonly Period[] | null): Int32Array {
  const buckets = new Int32Array(slots);
  if (periods === null) return buckets;
  buckets.fill(-1);
  for (const [part, { from, to }] of periods.entries()) {
    const end = Math.min(slots - 2, to - firstDay);
    for (let slot = Math.max(0, from - firstDay); slot <= end; slot += 1) buckets[slot] = part;
  }
  return buckets;
}

const SEEN = 1;
const REFUNDED = 2;
const PAID = 4;
const FIRST = 8;
const TOUCHED = 16;

/**
 * One pass over the runs, in plain loops: this is what every order metric waits for. Cells are group ×
 * period. An order is added once to every cell it falls into, then its customer once.
 */
function tallyRuns(
  index: OrderIndex,
  { customers, orderRows }: Scope,
  groups: Groups | null,
  buckets: Int32Array,
  periods: number,
  within: Period | null,
): OrderTally {
  const { rows, runStart, runCustomer, runSlot, runPaid, runFirst } = index;
  const { slotAt, amountAt, refundAt } = index;
  const cells = (groups?.count ?? 1) * periods;
  const tally = emptyTally(cells);
  const { revenue, valueMean, valueSquares } = tally;
  const byRow = groups?.by === 'order-rows' ? codesInOrder(index, groups.codes) : null;
  const byCustomer = groups?.by === 'customers' ? groups.codes : null;
  const orderValue = new Float64Array(cells);
  const orderState = new Uint8Array(cells);
  const orderCells = new Int32Array(cells);
  const customerOrders = new Int32Array(cells);
  const customerState = new Uint8Array(cells);
  const customerCells = new Int32Array(cells);
  let customerTouched = 0;
  const runs = within === null ? null : index.runsIn(within);
  const count = runs === null ? index.runCount : runs.length;
  let lastCustomer = -2;

  const finishCustomer = (): void => {
    for (let touched = 0; touched < customerTouched; touched += 1) {
      const cell = customerCells[touched]!;
      const orders = customerOrders[cell]!;
      const state = customerState[cell]!;
      customerOrders[cell] = 0;
      customerState[cell] = 0;
      if ((state & SEEN) !== 0) tally.seen[cell]! += 1;
      if ((state & FIRST) !== 0) tally.newBuyers[cell]! += 1;
      if (orders >= 1) tally.buyers[cell]! += 1;
      if (orders >= 2) tally.repeaters[cell]! += 1;
      tally.ordersSquared[cell]! += orders * orders;
    }
    customerTouched = 0;
  };

  for (let at = 0; at < count; at += 1) {
    const run = runs === null ? at : runs[at]!;
    const customer = runCustomer[run]!;
    if (customer !== lastCustomer) {
      if (customerTouched > 0) finishCustomer();
      lastCustomer = customer;
    }
    if (customers !== null && !(customer >= 0 && customers[customer] === 1)) continue;
    const ofCustomer =
      byCustomer === null ? 0 : customer < 0 ? -1 : (byCustomer[customer] as number);
    if (ofCustomer < 0) continue;
    const paid = runPaid[run] === 1;
    const orderPart = paid ? buckets[runSlot[run]!]! : -1;
    let touched = 0;
    const end = runStart[run + 1]!;
    for (let position = runStart[run]!; position < end; position += 1) {
      const part = buckets[slotAt[position]!]!;
      if (part < 0 && orderPart < 0) continue;
      let group = ofCustomer;
      if (orderRows !== null && orderRows[rows[position]!] !== 1) continue;
      if (byRow !== null) {
        group = byRow[position]!;
        if (group < 0) continue;
      }
      const first = group * periods;
      const amount = amountAt[position]!;
      const refund = refundAt[position] === 1;
      if (part >= 0) {
        const cell = first + part;
        revenue[cell]! += amount;
        if (part === orderPart) orderValue[cell]! += amount;
        if (orderState[cell] === 0) {
          orderCells[touched] = cell;
          touched += 1;
        }
        orderState[cell]! |= SEEN;
      }
      const ofOrder = refund && !paid ? part : orderPart;
      if (ofOrder < 0) continue;
      const cell = first + ofOrder;
      if (refund) {
        if (orderState[cell] === 0) {
          orderCells[touched] = cell;
          touched += 1;
        }
        orderState[cell]! |= REFUNDED;
        continue;
      }
      if (!(amount > 0)) continue;
      if (orderState[cell] === 0) {
        orderCells[touched] = cell;
        touched += 1;
      }
      orderState[cell]! |= PAID;
    }
    for (let each = 0; each < touched; each += 1) {
      const cell = orderCells[each]!;
      const state = orderState[cell]!;
      const value = orderValue[cell]!;
      orderState[cell] = 0;
      orderValue[cell] = 0;
      const isPaid = (state & PAID) !== 0;
      if ((state & REFUNDED) !== 0) tally.refunded[cell]! += 1;
      if ((state & (REFUNDED | PAID)) !== 0) tally.placed[cell]! += 1;
      if (isPaid) {
        const orders = tally.orders[cell]! + 1;
        tally.orders[cell] = orders;
        const deviation = value - valueMean[cell]!;
        const mean = valueMean[cell]! + deviation / orders;
        valueMean[cell] = mean;
        valueSquares[cell]! += deviation * (value - mean);
        customerOrders[cell]! += 1;
      }
      if (customerState[cell] === 0) {
        customerCells[customerTouched] = cell;
        customerTouched += 1;
      }
      customerState[cell]! |=
        TOUCHED | (state & SEEN) | (isPaid && runFirst[run] === 1 ? FIRST : 0);
    }
  }
  finishCustomer();
  return tally;
}

function emptyTally(cells: number): OrderTally {
  return {
    seen: new Int32Array(cells),
    buyers: new Int32Array(cells),
    repeaters: new Int32Array(cells),
    newBuyers: new Int32Array(cells),
    orders: new Int32Array(cells),
    ordersSquared: new Float64Array(cells),
    refunded: new Int32Array(cells),
    placed: new Int32Array(cells),
    revenue: new Float64Array(cells),
    valueMean: new Float64Array(cells),
    valueSquares: new Float64Array(cells),
  };
}

/**
 * Groups put together: every one of `unions` is a list of groups none of whose customers are in another
 * of them, such as segments.
 *
 * @see Chan, Golub & LeVeque 1979, "Updating formulae and a pairwise algorithm for computing sample variances"
 */
export function unitedTally(tally: OrderTally, unions: readonly (readonly number[])[]): OrderTally {
  const united = emptyTally(unions.length);
  const sums = [
    ...(['seen', 'buyers', 'repeaters', 'newBuyers', 'orders'] as const),
    ...(['ordersSquared', 'refunded', 'placed', 'revenue'] as const),
  ];
  for (const [union, groups] of unions.entries()) {
    let counted = 0;
    for (const group of groups) {
      for (const name of sums) united[name][union]! += tally[name][group]!;
      const more = tally.orders[group]!;
      if (more === 0) continue;
      const apart = tally.valueMean[group]! - united.valueMean[union]!;
      const all = counted + more;
      united.valueMean[union]! += (apart * more) / all;
      united.valueSquares[union]! +=
        tally.valueSquares[group]! + (apart * apart * counted * more) / all;
      counted = all;
    }
  }
  return united;
}
