import { dayOf } from '../basics/index.ts';
import type { Orders } from '../clean/index.ts';

/**
 * Order rows arranged by customer, then order, so that one pass can count distinct orders and buyers.
 * A *run* is the rows of one order of one customer.
 */
export interface OrderIndex {
  /** Row numbers, customers together and orders together within them. */
  readonly rows: Int32Array;
  /** First position in `rows` of each run, and the end of the last one. */
  readonly runStart: Int32Array;
  readonly runCount: number;
  /** Customer of each run; −1: not known. */
  readonly runCustomer: Int32Array;
  /** Day of the run's first paid row (money above 0, no refund); NaN when it is no paid order. */
  readonly runDay: Float64Array;
  /** 1: has a paid row, also without a date. */
  readonly runPaid: Uint8Array;
  /** `runDay` as a whole number; `NO_DAY` for NaN. */
  readonly runDayNumber: Int32Array;
  /** First and last day of anything in the run; runs without a date end before they begin. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  /** 1: the run's day is that of its customer's first paid order. */
  readonly runFirst: Uint8Array;
  /** Day, money and refund mark of each position, so that a pass reads memory in its order. */
  readonly dayAt: Int32Array;
  readonly amountAt: Float64Array;
  readonly refundAt: Uint8Array;
  /** Day of each customer's first paid order; NaN without one. */
  readonly firstPaidDay: Float64Array;
  readonly hasCustomers: boolean;
  readonly hasTimes: boolean;
  readonly hasRefunds: boolean;
}

/** Day of a row without a date: before all others. */
export const NO_DAY = -(2 ** 31);
/** After all others. */
export const LAST_DAY = 2 ** 31 - 1;

const cache = new WeakMap<Orders, OrderIndex>();

/** The index of some orders, made once. */
export function orderIndex(orders: Orders, customerCount: number): OrderIndex {
  let index = cache.get(orders);
  if (index === undefined) {
    index = buildIndex(orders, customerCount);
    cache.set(orders, index);
  }
  return index;
}

function buildIndex(orders: Orders, customerCount: number): OrderIndex {
  const { count, customer, order, time, amount, refund } = orders;
  const byOrder = stableOrder(identity(count), order, orders.orderCount);
  const rows = stableOrder(byOrder, customer, customerCount);
  const runStart = new Int32Array(count + 1);
  const runCustomer = new Int32Array(count);
  const runDay = new Float64Array(count).fill(Number.NaN);
  const runPaid = new Uint8Array(count);
  const runFrom = new Int32Array(count).fill(LAST_DAY);
  const runTo = new Int32Array(count).fill(NO_DAY);
  const dayAt = new Int32Array(count);
  const amountAt = new Float64Array(count);
  const refundAt = new Uint8Array(count);
  const firstPaidDay = new Float64Array(customerCount).fill(Number.NaN);
  let hasCustomers = false;
  let hasTimes = false;
  let hasRefunds = false;
  let run = -1;
  for (let position = 0; position < count; position += 1) {
    const row = rows[position]!;
    const who = customer[row]!;
    const previous = position === 0 ? -1 : rows[position - 1]!;
    if (previous < 0 || order[previous] !== order[row] || customer[previous] !== who) {
      run += 1;
      runStart[run] = position;
      runCustomer[run] = who;
    }
    const day = dayOf(time[row]!);
    dayAt[position] = Number.isNaN(day) ? NO_DAY : day;
    if (day < runFrom[run]!) runFrom[run] = day;
    if (day > runTo[run]!) runTo[run] = day;
    amountAt[position] = amount[row]!;
    refundAt[position] = refund[row]!;
    hasCustomers ||= who >= 0;
    hasTimes ||= !Number.isNaN(time[row]!);
    hasRefunds ||= refund[row] === 1;
    if (refund[row] === 1 || !(amount[row]! > 0)) continue;
    runPaid[run] = 1;
    if (!(runDay[run]! <= day)) runDay[run] = day;
    if (who >= 0 && !(firstPaidDay[who]! <= day)) firstPaidDay[who] = day;
  }
  const runCount = run + 1;
  runStart[runCount] = count;
  const runDayNumber = new Int32Array(runCount);
  const runFirst = new Uint8Array(runCount);
  for (let each = 0; each < runCount; each += 1) {
    const day = runDay[each]!;
    runDayNumber[each] = Number.isNaN(day) ? NO_DAY : day;
    if (day === firstPaidDay[runCustomer[each]!]) runFirst[each] = 1;
  }
  return {
    rows,
    runStart: runStart.subarray(0, runCount + 1),
    runCount,
    runCustomer: runCustomer.subarray(0, runCount),
    runDay: runDay.subarray(0, runCount),
    runPaid: runPaid.subarray(0, runCount),
    runDayNumber,
    runFrom: runFrom.subarray(0, runCount),
    runTo: runTo.subarray(0, runCount),
    runFirst,
    dayAt,
    amountAt,
    refundAt,
    firstPaidDay,
    hasCustomers,
    hasTimes,
    hasRefunds,
  };
}

function identity(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, row) => row);
}

/** `rows` by ascending key (−1 … keyCount − 1), rows of equal key in the order they came. */
function stableOrder(rows: Int32Array, keys: Int32Array, keyCount: number): Int32Array {
  const next = new Int32Array(keyCount + 2);
  for (const row of rows) next[keys[row]! + 2]! += 1;
  for (let key = 1; key < next.length; key += 1) next[key]! += next[key - 1]!;
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    const slot = keys[row]! + 1;
    sorted[next[slot]!] = row;
    next[slot]! += 1;
  }
  return sorted;
}
