import { DAY_MS } from '../basics/index.ts';
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
  let customers = 0;
  for (const customer of orders.customer) if (customer >= customers) customers = customer + 1;
  return orderHistory(orders, customers, asOf).paid;
}

/**
 * Paid orders, and the money of each customer in all rows up to and including the as-of day or without
 * a date. One pass in a plain loop, since every analysis waits for it; where the rows of an order stand
 * together, as exports have them, no order has to be looked up.
 *
 * @param customers entries of `Customers.ids`
 * @returns money as summed, not rounded
 */
export function orderHistory(
  { count: rows, customer, order, orderCount, time, amount, refund }: Orders,
  customers: number,
  asOf: number,
): { readonly paid: PaidOrders; readonly revenue: Float64Array } {
  const revenue = new Float64Array(customers);
  const end = (asOf + 1) * DAY_MS;
  let owner = new Int32Array(orderCount);
  let numberOf = new Int32Array(orderCount);
  let first = new Float64Array(orderCount);
  let places: OrderPlaces | null = null;
  let count = 0;
  let largest = -1;
  let number = -1;
  let who = -1;
  let place = 0;
  for (let row = 0; row < rows; row++) {
    const at = time[row]!;
    const buyer = customer[row]!;
    if (buyer < 0 || at >= end) continue;
    const money = amount[row]!;
    revenue[buyer]! += money;
    if (!(money > 0) || refund[row] === 1) continue;
    if (order[row] !== number || buyer !== who) {
      number = order[row]!;
      who = buyer;
      place = count;
      if (number <= largest) {
        places ??= new OrderPlaces(orderCount, numberOf, owner.subarray(0, count));
        place = places.of(number, who) ?? count;
      }
      if (place === count) {
        largest = Math.max(largest, number);
        if (count === owner.length) {
          owner = longer(owner, new Int32Array(2 * count));
          numberOf = longer(numberOf, new Int32Array(2 * count));
          first = longer(first, new Float64Array(2 * count));
        }
        owner[place] = who;
        numberOf[place] = number;
        first[place] = at;
        places?.add(number, who, place);
        count += 1;
        continue;
      }
    }
    if (at < first[place]!) first[place] = at;
  }
  const day = new Float64Array(count);
  for (let entry = 0; entry < count; entry++) day[entry] = Math.floor(first[entry]! / DAY_MS);
  return { paid: { count, customer: owner.subarray(0, count), day }, revenue };
}

/** Orders that customers share are one more each. */
function longer<Values extends Int32Array | Float64Array>(values: Values, room: Values): Values {
  room.set(values);
  return room;
}

/** Where the orders found so far stand, by number and customer. */
class OrderPlaces {
  /** By order number: the place it has for the first of its customers, −1 none. */
  readonly #first: Int32Array;
  /** By order number: that customer. */
  readonly #owner: Int32Array;
  /** Orders of further customers of the same number; rare. */
  readonly #shared = new Map<string, number>();

  constructor(orderCount: number, numberOf: Int32Array, owners: Int32Array) {
    this.#first = new Int32Array(orderCount).fill(-1);
    this.#owner = new Int32Array(orderCount);
    owners.forEach((who, place) => {
      this.add(numberOf[place]!, who, place);
    });
  }

  of(number: number, who: number): number | undefined {
    const place = this.#first[number]!;
    if (place === -1) return undefined;
    return this.#owner[number] === who ? place : this.#shared.get(`${number} ${who}`);
  }

  add(number: number, who: number, place: number): void {
    if (this.#first[number] === -1) {
      this.#first[number] = place;
      this.#owner[number] = who;
    } else this.#shared.set(`${number} ${who}`, place);
  }
}
