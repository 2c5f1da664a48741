import { DAY_MS, type Day, type Dimension } from '../basics/index.ts';
import type { Orders } from '../clean/index.ts';

/** Paid orders of customers up to a day, one entry an order, and the order each row belongs to. */
export interface Purchases {
  readonly count: number;
  readonly customer: Int32Array;
  /** Milliseconds of the earliest paid row; NaN without a date. */
  readonly time: Float64Array;
  /** Entry of each order row; −1: not a paid row of a customer by that day. */
  readonly ofRow: Int32Array;
}

/**
 * Orders as they count everywhere: rows with money above 0 that are no refund, up to and including the
 * day. An order number that two customers share is an order of each.
 */
export function purchasesOf(orders: Orders, asOf: Day): Purchases {
  const end = (asOf + 1) * DAY_MS;
  const slot = new Int32Array(orders.orderCount).fill(-1);
  const shared = new Map<string, number>();
  const customers = new Int32Array(orders.count);
  const times = new Float64Array(orders.count);
  const ofRow = new Int32Array(orders.count).fill(-1);
  let count = 0;
  for (let row = 0; row < orders.count; row += 1) {
    const customer = orders.customer[row]!;
    const time = orders.time[row]!;
    if (customer < 0 || orders.refund[row] === 1 || !(orders.amount[row]! > 0)) continue;
    if (time >= end) continue;
    const order = orders.order[row]!;
    let entry = slot[order]!;
    if (entry >= 0 && customers[entry] !== customer) {
      entry = shared.get(`${order} ${customer}`) ?? -1;
      if (entry < 0) shared.set(`${order} ${customer}`, count);
    } else if (entry < 0) slot[order] = count;
    if (entry < 0) {
      entry = count;
      customers[entry] = customer;
      times[entry] = time;
      count += 1;
    } else if (!(times[entry]! <= time)) times[entry] = time;
    ofRow[row] = entry;
  }
  return { count, customer: customers.slice(0, count), time: times.slice(0, count), ofRow };
}

/** How often each customer's orders hold each of the commonest values of a column. */
export interface ValueCounts {
  readonly values: readonly string[];
  /** Orders with the value, `customer × values.length + value`. */
  readonly orders: Int32Array;
  /** Orders of each customer with any value. */
  readonly known: Int32Array;
  /** Orders with each value, and with any. */
  readonly total: readonly number[];
  readonly totalKnown: number;
}

/** Marks of an order in one 32-bit number: a bit a value, the last for "has one". */
const KNOWN_BIT = 1 << 30;
/** Values that fit into one number. */
export const MOST_BITS = 30;

/**
 * Counts orders, not rows: an order with three products of a category holds the category once.
 *
 * @param most values counted one by one, at most `MOST_BITS`
 */
export function valueCounts(
  { codes, values: names }: Dimension,
  purchases: Purchases,
  customers: number,
  most: number,
): ValueCounts {
  const chosen = commonestValues(codes, names, purchases, most);
  const bit = new Int32Array(names.length).fill(-1);
  chosen.forEach((code, index) => {
    bit[code] = index;
  });
  const marks = new Int32Array(purchases.count);
  const orders = new Int32Array(customers * chosen.length);
  const known = new Int32Array(customers);
  const total = new Array<number>(chosen.length).fill(0);
  let totalKnown = 0;
  for (let row = 0; row < codes.length; row += 1) {
    const entry = purchases.ofRow[row]!;
    const code = codes[row]!;
    if (entry < 0 || code < 0) continue;
    const customer = purchases.customer[entry]!;
    if ((marks[entry]! & KNOWN_BIT) === 0) {
      marks[entry]! |= KNOWN_BIT;
      known[customer]! += 1;
      totalKnown += 1;
    }
    const index = bit[code]!;
    if (index < 0 || (marks[entry]! & (1 << index)) !== 0) continue;
    marks[entry]! |= 1 << index;
    orders[customer * chosen.length + index]! += 1;
    total[index]! += 1;
  }
  return { values: chosen.map((code) => names[code]!), orders, known, total, totalKnown };
}

/** Codes of the values that most rows hold, ties by name; all of them where there are few. */
function commonestValues(
  codes: Int32Array,
  names: readonly string[],
  { ofRow }: Purchases,
  most: number,
): readonly number[] {
  if (names.length <= most) return [...names.keys()];
  const rows = new Int32Array(names.length);
  for (let row = 0; row < codes.length; row += 1) {
    if (ofRow[row]! >= 0 && codes[row]! >= 0) rows[codes[row]!]! += 1;
  }
  return [...names.keys()]
    .sort((one, other) => rows[other]! - rows[one]! || (names[one]! < names[other]! ? -1 : 1))
    .slice(0, most);
}

/** Of each customer, 1: bought one of the commonest values in two orders or more. */
export function boughtTwice(
  { codes, values: names }: Dimension,
  purchases: Purchases,
  customers: number,
): Uint8Array {
  const bit = new Int32Array(names.length);
  commonestValues(codes, names, purchases, MOST_BITS).forEach((code, index) => {
    bit[code] = 1 << index;
  });
  const marks = new Int32Array(purchases.count);
  const once = new Int32Array(customers);
  const twice = new Uint8Array(customers);
  for (let row = 0; row < codes.length; row += 1) {
    const entry = purchases.ofRow[row]!;
    const code = codes[row]!;
    if (entry < 0 || code < 0 || bit[code] === 0) continue;
    if ((marks[entry]! & bit[code]!) !== 0) continue;
    marks[entry]! |= bit[code]!;
    const customer = purchases.customer[entry]!;
    if ((once[customer]! & bit[code]!) !== 0) twice[customer] = 1;
    once[customer]! |= bit[code]!;
  }
  return twice;
}
