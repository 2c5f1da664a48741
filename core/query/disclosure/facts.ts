import { type Analysis, measureSource, originOf } from '../../analysis/index.ts';
import { dayOf, type Period } from '../../basics/index.ts';
import type { Feedback, Orders } from '../../clean/index.ts';
import { orderIndex } from '../../metrics/index.ts';

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

/** Every fact of a kind in a period, those of one person together. */
export interface Facts {
  /** Customer, or a number above all customers for an order nobody is known for; −1: not known at all. */
  readonly persons: Int32Array;
  /** The order each belongs to, for counting orders. */
  readonly orders: Int32Array;
  /** Place of each in `rowAt`; `null`: facts about customers alone. */
  readonly places: Int32Array | null;
  /** Row of the orders or the feedback at each place; `null`: the place is the row. */
  readonly rowAt: Int32Array | null;
  /** Persons from this one on aren't customers. */
  readonly customerCount: number;
}

/** Facts that are kept, all lists together; each takes 12 bytes. */
const MOST_KEPT = 8_000_000;

const remembered = new WeakMap<Analysis, { lists: Map<string, Facts>; size: number }>();

/** Every fact of a kind in a period, none where the data lacks it; the last few lists are kept. */
export function factsOf(analysis: Analysis, kind: FactKind, period: Period | null): Facts {
  const owner = originOf(analysis);
  const kept = remembered.get(owner) ?? { lists: new Map<string, Facts>(), size: 0 };
  remembered.set(owner, kept);
  const same = SAME_FACTS.get(kind) ?? kind;
  const name = `${same}|${period === null ? '' : `${period.from}..${period.to}`}`;
  const facts = kept.lists.get(name) ?? listFacts(owner, same, period);
  if (!kept.lists.delete(name)) kept.size += facts.persons.length;
  kept.lists.set(name, facts);
  for (const [oldest, { persons }] of kept.lists) {
    if (kept.size <= MOST_KEPT || oldest === name) break;
    kept.lists.delete(oldest);
    kept.size -= persons.length;
  }
  return facts;
}

/** Kinds that count the same facts another way. */
const SAME_FACTS: ReadonlyMap<FactKind, FactKind> = new Map([
  ['seen', 'money'],
  ['buyers', 'orders'],
  ['repeaters', 'orders'],
]);

function listFacts(analysis: Analysis, kind: FactKind, period: Period | null): Facts {
  const { orders, feedback, customers } = analysis.cleaned;
  const { count } = customers;
  if (kind === 'listed') {
    return ofCustomers(
      count,
      (each) => customers.listed[each] === 1 || customers.ordered[each] === 1,
    );
  }
  if (kind.startsWith('depth:')) {
    const least = Number(kind.slice(6));
    const depth = measureSource(analysis).depthIn(period)?.depth;
    return ofCustomers(depth === undefined ? 0 : count, (each) => depth![each]! >= least);
  }
  if (kind === 'answers') {
    return feedback === null ? ofCustomers(0, () => false) : answersIn(feedback, period, count);
  }
  return orders === null ? ofCustomers(0, () => false) : orderRowsIn(orders, count, kind, period);
}

function ofCustomers(count: number, has: (customer: number) => boolean): Facts {
  const persons = new Int32Array(count);
  let found = 0;
  for (let customer = 0; customer < count; customer += 1) {
    if (!has(customer)) continue;
    persons[found] = customer;
    found += 1;
  }
  const those = persons.slice(0, found);
  return { persons: those, orders: those, places: null, rowAt: null, customerCount: count };
}

const byCustomer = new WeakMap<Feedback, Int32Array>();

function answersIn(feedback: Feedback, period: Period | null, customerCount: number): Facts {
  const { count, customer, satisfaction, time } = feedback;
  let rows = byCustomer.get(feedback);
  if (rows === undefined) {
    rows = Int32Array.from({ length: count }, (_, row) => row);
    rows.sort((left, right) => customer[left]! - customer[right]! || left - right);
    byCustomer.set(feedback, rows);
  }
  const places = rows.filter(
    (row) => !Number.isNaN(satisfaction[row]!) && isIn(period, dayOf(time[row]!)),
  );
  const persons = places.map((row) => customer[row]!);
  return { persons, orders: places, places, rowAt: null, customerCount };
}

/** The rows behind an order metric, by the same days as `orderTallyBy` counts them. */
function orderRowsIn(
  orders: Orders,
  customerCount: number,
  kind: FactKind,
  period: Period | null,
): Facts {
  const index = orderIndex(orders, customerCount);
  const { rows, runStart, runCount, runCustomer, runPaid, runSlot, runFirst } = index;
  const { slotAt, amountAt, refundAt, firstDay, slots } = index;
  const ofMoney = kind === 'money';
  const ofRefunds = kind === 'placed' || kind === 'refunded';
  const ofFirst = kind === 'new';
  const onlyRefunds = kind === 'refunded';
  // The last slot stands for rows without a date: they lie in no period, but in the whole.
  const from = period === null ? 0 : period.from - firstDay;
  const to = period === null ? slots - 1 : Math.min(period.to - firstDay, slots - 2);
  const runs = period === null ? null : index.runsIn(period);
  const count = runs === null ? runCount : runs.length;
  let most = runs === null ? rows.length : 0;
  if (runs !== null) for (const run of runs) most += runStart[run + 1]! - runStart[run]!;
  const persons = new Int32Array(most);
  const runOf = new Int32Array(most);
  const places = new Int32Array(most);
  let found = 0;
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
      persons[found] = person;
      runOf[found] = run;
      places[found] = position;
      found += 1;
    }
  }
  return {
    persons: persons.slice(0, found),
    orders: runOf.slice(0, found),
    places: places.slice(0, found),
    rowAt: rows,
    customerCount,
  };
}

function isIn(period: Period | null, day: number): boolean {
  return period === null || (day >= period.from && day <= period.to);
}
