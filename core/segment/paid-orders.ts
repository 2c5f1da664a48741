import { DAY_MS } from '../basics/index.ts';
import type { Orders } from '../clean/index.ts';

/** The distinct paid orders of customers, one entry an order. */
export interface PaidOrders {
  readonly count: number;
  /** Index into `Customers.ids`. */
  readonly customer: Int32Array;
  /** Day of the order's first paid row; NaN when the sheet has no date. */
  readonly day: Float64Array;
  /** Money of its paid rows, as summed. */
  readonly money: Float64Array;
}

/**
 * Distinct paid orders: those with a row of money above 0 that is no refund, up to and including the
 * as-of day. An order number that two customers share is an order of each.
 */
export function paidOrders(orders: Orders, asOf: number): PaidOrders {
  let customers = 0;
  for (const customer of orders.customer) if (customer >= customers) customers = customer + 1;
  return orderHistory(orders, customers, asOf).paid;
}

/** What is gathered from the rows. */
interface Gathered {
  /** Money of each customer in rows that are no part of a paid order. */
  readonly otherMoney: Float64Array;
  /** Customer, first time and money of each order; room for one more at least. */
  customer: Int32Array;
  first: Float64Array;
  money: Float64Array;
}

/**
 * Paid orders, and the money of each customer in rows that are no part of one (refunds and amounts below
 * 0), up to and including the as-of day or without a date. Plain loops, since every analysis waits for
 * them; where the rows of an order stand together, as exports have them, no order has to be looked up.
 *
 * @param customers entries of `Customers.ids`
 */
export function orderHistory(
  orders: Orders,
  customers: number,
  asOf: number,
): { readonly paid: PaidOrders; readonly otherMoney: Float64Array } {
  const end = (asOf + 1) * DAY_MS;
  let gathered = roomFor(orders, customers);
  let count = gatherAscending(gathered, orders, end);
  if (count < 0) {
    gathered = roomFor(orders, customers);
    count = gatherScattered(gathered, orders, end);
  }
  const { otherMoney, customer, first, money } = gathered;
  const paid = {
    count,
    customer: customer.subarray(0, count),
    day: toDays(first.subarray(0, count)),
    money: money.subarray(0, count),
  };
  return { paid, otherMoney };
}

function roomFor({ orderCount }: Orders, customers: number): Gathered {
  return {
    otherMoney: new Float64Array(customers),
    customer: new Int32Array(orderCount + 1),
    first: new Float64Array(orderCount + 1),
    money: new Float64Array(orderCount + 1),
  };
}

/**
 * Gathers orders of which each has a larger number than those before. Which row begins an order can't be
 * foreseen, so that is counted by arithmetic: every row writes to the next place, and a new order keeps
 * it.
 *
 * @returns how many orders there are; −1 where one has no larger number
 */
function gatherAscending(gathered: Gathered, orders: Orders, end: number): number {
  const { count: rows, customer: buyers, order, time, amount, refund } = orders;
  const { otherMoney, customer, first, money } = gathered;
  let count = 0;
  let number = -1;
  let who = -1;
  for (let row = 0; row < rows; row++) {
    const at = time[row]!;
    const buyer = buyers[row]!;
    if (buyer < 0 || at >= end) continue;
    const paid = amount[row]!;
    if (!(paid > 0) || refund[row] === 1) {
      otherMoney[buyer]! += paid;
      continue;
    }
    const own = order[row]!;
    const isNew = +(own !== number) | +(buyer !== who);
    if ((isNew & +(own <= number)) === 1) return -1;
    customer[count] = buyer;
    first[count] = at;
    count += isNew;
    number = own;
    who = buyer;
    money[count - 1]! += paid;
    if (at < first[count - 1]!) first[count - 1] = at;
  }
  return count;
}

/** Gathers orders whose rows stand anywhere; returns how many they are. */
function gatherScattered(gathered: Gathered, orders: Orders, end: number): number {
  const { customer: buyers, order, time, amount, refund } = orders;
  const places = new OrderPlaces(orders.orderCount);
  for (let row = 0; row < orders.count; row++) {
    const at = time[row]!;
    const buyer = buyers[row]!;
    if (buyer < 0 || at >= end) continue;
    const paid = amount[row]!;
    if (!(paid > 0) || refund[row] === 1) {
      gathered.otherMoney[buyer]! += paid;
      continue;
    }
    const known = places.of(order[row]!, buyer);
    const place = known ?? places.add(order[row]!, buyer);
    if (place === gathered.customer.length) makeRoom(gathered);
    if (known === undefined) {
      gathered.customer[place] = buyer;
      gathered.first[place] = at;
    }
    gathered.money[place]! += paid;
    if (at < gathered.first[place]!) gathered.first[place] = at;
  }
  return places.count;
}

/** Orders that customers share are one more each. */
function makeRoom(gathered: Gathered): void {
  const room = 2 * gathered.customer.length;
  gathered.customer = copied(gathered.customer, new Int32Array(room));
  gathered.first = copied(gathered.first, new Float64Array(room));
  gathered.money = copied(gathered.money, new Float64Array(room));
}

function copied<Values extends Int32Array | Float64Array>(values: Values, room: Values): Values {
  room.set(values);
  return room;
}

/** Makes days of times, in place. */
function toDays(times: Float64Array): Float64Array {
  for (let index = 0; index < times.length; index++) {
    times[index] = Math.floor(times[index]! / DAY_MS);
  }
  return times;
}

/** Where the orders found so far stand, by number and customer. */
class OrderPlaces {
  count = 0;
  /** By order number: the place it has for the first of its customers, −1 none. */
  readonly #first: Int32Array;
  /** By order number: that customer. */
  readonly #owner: Int32Array;
  /** Orders of further customers of the same number; rare. */
  readonly #shared = new Map<string, number>();

  constructor(orderCount: number) {
    this.#first = new Int32Array(orderCount).fill(-1);
    this.#owner = new Int32Array(orderCount);
  }

  of(number: number, who: number): number | undefined {
    const place = this.#first[number]!;
    if (place === -1) return undefined;
    return this.#owner[number] === who ? place : this.#shared.get(`${number} ${who}`);
  }

  /** Gives an order the next place. */
  add(number: number, who: number): number {
    const place = this.count;
    this.count += 1;
    if (this.#first[number] === -1) {
      this.#first[number] = place;
      this.#owner[number] = who;
    } else this.#shared.set(`${number} ${who}`, place);
    return place;
  }
}
