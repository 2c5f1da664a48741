import { dayOf, type Period } from '../basics/index.ts';
import type { Orders } from '../clean/index.ts';

/**
 * Order rows arranged by customer, then order, so that one pass can count distinct orders and buyers.
 * A *run* is the rows of one order of one customer. What a pass reads of each row stands in the order it
 * is read, so that a million rows are counted in a few hundredths of a second.
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
  /** Slot of that day. */
  readonly runSlot: Int32Array;
  /** 1: has a paid row, also without a date. */
  readonly runPaid: Uint8Array;
  /** 1: the customer's first paid order, by day. */
  readonly runFirst: Uint8Array;
  /** Slot of the day, money and refund mark of each position. */
  readonly slotAt: Int32Array;
  readonly amountAt: Float64Array;
  readonly refundAt: Uint8Array;
  /** Slot 0 is this day; the last slot stands for "no date". */
  readonly firstDay: number;
  readonly slots: number;
  readonly hasCustomers: boolean;
  readonly hasTimes: boolean;
  readonly hasRefunds: boolean;
  /** Runs with a row in a period, ascending; `null`: most of them, so that all may as well be read. */
  runsIn(period: Period): Int32Array | null;
}

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

const inOrder = new WeakMap<Int32Array, Int32Array>();

/** A column's codes at each position of an index, so that a pass reads them one after the other. */
export function codesInOrder({ rows }: Pick<OrderIndex, 'rows'>, codes: Int32Array): Int32Array {
  const known = inOrder.get(codes);
  if (known !== undefined) return known;
  const placed = new Int32Array(rows.length);
  for (let position = 0; position < placed.length; position += 1) {
    placed[position] = codes[rows[position]!]!;
  }
  inOrder.set(codes, placed);
  return placed;
}

function buildIndex(orders: Orders, customerCount: number): OrderIndex {
  const { count, customer, order, time, amount, refund } = orders;
  // Exports list order after order already.
  const byOrder = isAscending(order)
    ? identity(count)
    : stableOrder(identity(count), order, orders.orderCount);
  const rows = stableOrder(byOrder, customer, customerCount);
  const { firstDay, slots, hasTimes } = daysOf(time);
  const noDay = slots - 1;
  const runStart = new Int32Array(count + 1);
  const runCustomer = new Int32Array(count);
  const runSlot = new Int32Array(count).fill(noDay);
  const runPaid = new Uint8Array(count);
  const runAt = new Int32Array(count);
  const slotAt = new Int32Array(count);
  const amountAt = new Float64Array(count);
  const refundAt = new Uint8Array(count);
  const firstPaidSlot = new Int32Array(customerCount).fill(noDay);
  let hasCustomers = false;
  let hasRefunds = false;
  let run = -1;
  let lastNumber = -1;
  let lastWho = -1;
  for (let position = 0; position < count; position += 1) {
    const row = rows[position]!;
    const who = customer[row]!;
    const number = order[row]!;
    if (position === 0 || number !== lastNumber || who !== lastWho) {
      lastNumber = number;
      lastWho = who;
      run += 1;
      runStart[run] = position;
      runCustomer[run] = who;
    }
    const day = dayOf(time[row]!);
    const slot = Number.isNaN(day) ? noDay : day - firstDay;
    runAt[position] = run;
    slotAt[position] = slot;
    amountAt[position] = amount[row]!;
    refundAt[position] = refund[row]!;
    hasCustomers ||= who >= 0;
    hasRefunds ||= refund[row] === 1;
    if (refund[row] === 1 || !(amount[row]! > 0)) continue;
    runPaid[run] = 1;
    // The slot of "no date" is the last, so that any date comes before it.
    if (slot < runSlot[run]!) runSlot[run] = slot;
    if (who >= 0 && slot < firstPaidSlot[who]!) firstPaidSlot[who] = slot;
  }
  const runCount = run + 1;
  runStart[runCount] = count;
  const runFirst = new Uint8Array(runCount);
  const runDay = new Float64Array(runCount).fill(Number.NaN);
  for (run = 0; run < runCount; run += 1) {
    const who = runCustomer[run]!;
    const slot = runSlot[run]!;
    if (slot !== noDay) runDay[run] = firstDay + slot;
    if (who >= 0 && slot !== noDay && slot === firstPaidSlot[who]) runFirst[run] = 1;
  }
  return {
    rows,
    runStart: runStart.subarray(0, runCount + 1),
    runCount,
    runCustomer: runCustomer.subarray(0, runCount),
    runDay,
    runSlot: runSlot.subarray(0, runCount),
    runPaid: runPaid.subarray(0, runCount),
    runFirst,
    slotAt,
    amountAt,
    refundAt,
    firstDay,
    slots,
    hasCustomers,
    hasTimes,
    hasRefunds,
    runsIn: runFinder(slotAt, runAt, runCount, firstDay, slots),
  };
}

/** Above this share of the rows, reading all runs is as quick as finding them. */
const MOST_SHARE = 0.3;

/** Finds the runs of some days by rows sorted by day, which are sorted when first asked for. */
function runFinder(
  slotAt: Int32Array,
  runAt: Int32Array,
  runCount: number,
  firstDay: number,
  slots: number,
): (period: Period) => Int32Array | null {
  let byDay: { readonly positions: Int32Array; readonly start: Int32Array } | null = null;
  // One bit a run: read from the first word to the last, they come out ascending.
  const marks = new Int32Array((runCount + 31) >>> 5);
  let last: { readonly from: number; readonly to: number; readonly runs: Int32Array } | null = null;
  return ({ from, to }) => {
    byDay ??= sortByDay(slotAt, slots);
    const { positions, start } = byDay;
    const begin = start[Math.min(slots - 1, Math.max(0, from - firstDay))]!;
    const end = start[Math.min(slots - 1, Math.max(0, to - firstDay + 1))]!;
    if (end - begin > MOST_SHARE * positions.length) return null;
    if (last?.from === from && last.to === to) return last.runs;
    for (let index = begin; index < end; index += 1) {
      const run = runAt[positions[index]!]!;
      marks[run >>> 5]! |= 1 << (run & 31);
    }
    const found = new Int32Array(Math.max(0, end - begin));
    let count = 0;
    for (let word = 0; word < marks.length; word += 1) {
      for (let bits = marks[word]!; bits !== 0; bits &= bits - 1) {
        found[count] = word * 32 + 31 - Math.clz32(bits & -bits);
        count += 1;
      }
      marks[word] = 0;
    }
    last = { from, to, runs: found.slice(0, count) };
    return last.runs;
  };
}

function sortByDay(slotAt: Int32Array, slots: number) {
  const positions = stableOrder(identity(slotAt.length), slotAt, slots);
  const start = new Int32Array(slots + 1);
  for (let position = 0; position < slotAt.length; position += 1)
    start[slotAt[position]! + 1]! += 1;
  for (let slot = 1; slot <= slots; slot += 1) start[slot]! += start[slot - 1]!;
  return { positions, start };
}

function daysOf(time: Float64Array): { firstDay: number; slots: number; hasTimes: boolean } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < time.length; row += 1) {
    const at = time[row]!;
    if (at < first) first = at;
    if (at > last) last = at;
  }
  if (!(first <= last)) return { firstDay: 0, slots: 1, hasTimes: false };
  const firstDay = dayOf(first);
  return { firstDay, slots: dayOf(last) - firstDay + 2, hasTimes: true };
}

function isAscending(keys: Int32Array): boolean {
  for (let row = 1; row < keys.length; row += 1) if (keys[row]! < keys[row - 1]!) return false;
  return true;
}

function identity(count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let index = 0; index < count; index += 1) numbers[index] = index;
  return numbers;
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
