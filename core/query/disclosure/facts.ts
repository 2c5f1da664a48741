import type { Analysis } from '../../analysis/index.ts';
import { dayOf, type Period } from '../../basics/index.ts';
import type { Feedback, Orders } from '../../clean/index.ts';
import { orderIndex } from '../../metrics/index.ts';
import { sourceOf } from '../data.ts';

/**
 * What a shown number is counted from: rows of money, paid orders, orders placed or refunded, answers;
 * or customers: buyers, those with two orders, first buyers, those with any row, those listed or with an
 * order, those who reached a number of steps of the path.
 */
export type FactKind =
  | 'money'
  | 'orders'
  | 'placed'
  | 'refunded'
  | 'answers'
  | 'buyers'
  | 'repeaters'
  | 'new'
  | 'seen'
  | 'listed'
  | `depth:${number}`;

/** Numbers of one universe can be taken from each other: the same money, the same orders, people. */
export type Universe = 'money' | 'orders' | 'answers' | 'people';

export function universeOf(kind: FactKind): Universe {
  if (kind === 'money' || kind === 'answers') return kind;
  return kind === 'orders' || kind === 'placed' || kind === 'refunded' ? 'orders' : 'people';
}

/**
 * @param person customer, or a number above all customers for an order nobody is known for
 * @param customer −1: not known
 * @param row of the orders or the feedback; −1: the fact is about the customer alone
 * @param order the order it belongs to, for counting orders
 */
export type Visit = (person: number, customer: number, row: number, order: number) => void;

/** Every fact of a kind in a period, those of one person together; nothing where the data lacks it. */
export function eachFact(
  analysis: Analysis,
  kind: FactKind,
  period: Period | null,
  visit: Visit,
): void {
  const { orders, feedback, customers } = analysis.cleaned;
  if (kind === 'listed') {
    const { count, listed, ordered } = customers;
    for (let each = 0; each < count; each += 1) {
      if (listed[each] === 1 || ordered[each] === 1) visit(each, each, -1, each);
    }
  } else if (kind.startsWith('depth:')) {
    const least = Number(kind.slice(6));
    const depth = sourceOf(analysis).depthIn(period)?.depth;
    depth?.forEach((reached, each) => {
      if (reached >= least) visit(each, each, -1, each);
    });
  } else if (kind === 'answers') {
    if (feedback !== null) eachAnswer(feedback, period, visit);
  } else if (orders !== null) {
    eachOrderRow(orders, customers.count, kind, period, visit);
  }
}

const byCustomer = new WeakMap<Feedback, Int32Array>();

function eachAnswer(feedback: Feedback, period: Period | null, visit: Visit): void {
  const { count, customer, satisfaction, time } = feedback;
  let rows = byCustomer.get(feedback);
  if (rows === undefined) {
    rows = Int32Array.from({ length: count }, (_, row) => row);
    rows.sort((left, right) => customer[left]! - customer[right]! || left - right);
    byCustomer.set(feedback, rows);
  }
  for (const row of rows) {
    if (Number.isNaN(satisfaction[row]!) || !isIn(period, dayOf(time[row]!))) continue;
    visit(customer[row]!, customer[row]!, row, row);
  }
}

/** The rows behind an order metric, by the same days as `orderTallyBy` counts them. */
function eachOrderRow(
  orders: Orders,
  customerCount: number,
  kind: FactKind,
  period: Period | null,
  visit: Visit,
): void {
  const index = orderIndex(orders, customerCount);
  const { rows, runStart, runCount, runCustomer, runPaid, runSlot, runFirst } = index;
  const { slotAt, amountAt, refundAt, firstDay, slots } = index;
  const ofMoney = kind === 'money' || kind === 'seen';
  const ofRefunds = kind === 'placed' || kind === 'refunded';
  const ofFirst = kind === 'new';
  const onlyRefunds = kind === 'refunded';
  // The last slot stands for rows without a date: they lie in no period, but in the whole.
  const from = period === null ? 0 : period.from - firstDay;
  const to = period === null ? slots - 1 : Math.min(period.to - firstDay, slots - 2);
  const runs = period === null ? null : index.runsIn(period);
  const count = runs === null ? runCount : runs.length;
  for (let at = 0; at < count; at += 1) {
    const run = runs === null ? at : runs[at]!;
    if (ofFirst && runFirst[run] !== 1) continue;
    const runDay = runSlot[run]!;
    const paid = runPaid[run] === 1;
    const paidIn = paid && runDay >= from && runDay <= to;
    if (!paidIn && !ofMoney && !ofRefunds) continue;
    const customer = runCustomer[run]!;
    const person = customer >= 0 ? customer : customerCount + run;
    const end = runStart[run + 1]!;
    for (let position = runStart[run]!; position < end; position += 1) {
      const day = slotAt[position]!;
      const rowIn = day >= from && day <= to;
      const refund = refundAt[position] === 1;
      if (ofMoney) {
        if (!rowIn) continue;
      } else if (ofRefunds && refund) {
        if (!(paid ? paidIn : rowIn)) continue;
      } else if (onlyRefunds || !paidIn || refund || !(amountAt[position]! > 0)) {
        continue;
      }
      visit(person, customer, rows[position]!, run);
    }
  }
}

function isIn(period: Period | null, day: number): boolean {
  return period === null || (day >= period.from && day <= period.to);
}
