import { DAY_MS, type Day, type Period } from '../basics/index.ts';
import type { Cleaned, Events, Orders } from '../clean/index.ts';
import { stepKind } from '../funnel/index.ts';

/** Name of the event that a paid order stands for, in the language of the other events. */
const ORDER_EVENT = { zh: '下单', en: 'purchase' } as const;
/** More different events than this are no steps anyone reads; the rarest count as one. */
const MOST_EVENTS = 250;
export const RARE_EVENTS = '…';

/** Touches of customers, and their orders where the touches tell of no purchase; in no order yet. */
export interface Touches {
  readonly count: number;
  readonly customer: Int32Array;
  /** Milliseconds. */
  readonly time: Float64Array;
  /** Index into `names`. */
  readonly event: Int32Array;
  readonly names: readonly string[];
  /** Index into `channels`; −1: none. */
  readonly channel: Int32Array;
  readonly channels: readonly string[];
  /** Code of the session; −1: none. `null` without a session column. */
  readonly session: Int32Array | null;
  /** Paid orders that were joined as purchases; `null`: the touches have purchases of their own. */
  readonly orders: {
    readonly joined: number;
    /** Customers with a paid order of these days but no touch at all. */
    readonly untouched: number;
    /** No order has a time of day, so each counts at the end of its day. */
    readonly isDayOnly: boolean;
  } | null;
}

/** What of the data counts. */
export interface TouchOptions {
  /** Days that count; `null`: all. */
  readonly period: Period | null;
  /** Last day that counts; `null`: all. */
  readonly asOf: Day | null;
}

/** Touches of the days that count, with paid orders as purchases where no event is one; `null` without touches. */
export function touchesOf(cleaned: Cleaned, options: TouchOptions): Touches | null {
  const { events, orders, customers } = cleaned;
  if (events === null || events.count === 0) return null;
  const from = (options.period?.from ?? Number.NEGATIVE_INFINITY) * DAY_MS;
  const last = Math.min(
    options.period?.to ?? Number.POSITIVE_INFINITY,
    options.asOf ?? Number.POSITIVE_INFINITY,
  );
  const until = (last + 1) * DAY_MS;
  const rows = rowsIn(events, from, until);
  if (rows.length === 0) return null;
  const { codes, names } = eventCodes(events, rows);
  const paid =
    orders === null || purchasesIn(events.event.values).length > 0
      ? null
      : paidOrders(orders, touched(events, rows, customers.count), spanOf(events, rows, until));
  const channels = channelCodes(events, orders, paid !== null);
  const count = rows.length + (paid?.rows.length ?? 0);
  const touches = {
    customer: new Int32Array(count),
    time: new Float64Array(count),
    event: new Int32Array(count),
    channel: new Int32Array(count).fill(-1),
    session: events.dimensions.has('session') ? new Int32Array(count).fill(-1) : null,
  };
  const session = events.dimensions.get('session')?.codes;
  rows.forEach((row, at) => {
    touches.customer[at] = events.customer[row]!;
    touches.time[at] = events.time[row]!;
    touches.event[at] = codes[row]!;
    touches.channel[at] = channels.ofEvent(row);
    if (session !== undefined) touches.session![at] = session[row]!;
  });
  paid?.rows.forEach((row, index) => {
    const at = rows.length + index;
    touches.customer[at] = orders!.customer[row]!;
    touches.time[at] = orders!.time[row]! + (paid.isDayOnly ? DAY_MS - 1 : 0);
    touches.event[at] = names.length;
    touches.channel[at] = channels.ofOrder(row);
  });
  return {
    count,
    ...touches,
    names: paid === null ? names : [...names, orderEvent(names)],
    channels: channels.values,
    orders:
      paid === null
        ? null
        : { joined: paid.rows.length, untouched: paid.untouched, isDayOnly: paid.isDayOnly },
  };
}

/** Codes of the events that are a purchase; where none is, those that are the payment of one. */
export function purchasesIn(names: readonly string[]): readonly number[] {
  const kinds = names.map((name) => stepKind(name)?.kind);
  const codes = (kind: string) => [...names.keys()].filter((code) => kinds[code] === kind);
  const purchases = codes('purchase');
  return purchases.length > 0 ? purchases : codes('payment');
}

function orderEvent(names: readonly string[]): string {
  return names.some((name) => /\p{Script=Han}/u.test(name)) ? ORDER_EVENT.zh : ORDER_EVENT.en;
}

function rowsIn(events: Events, from: number, until: number): Int32Array {
  const rows = new Int32Array(events.count);
  let count = 0;
  for (let row = 0; row < events.count; row += 1) {
    const time = events.time[row]!;
    if (events.customer[row]! < 0 || events.event.codes[row]! < 0) continue;
    if (!(time >= from && time < until)) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}

/** Events by their frequency where there are too many; else as they stand. */
function eventCodes(
  { event }: Events,
  rows: Int32Array,
): { readonly codes: Int32Array; readonly names: readonly string[] } {
  if (event.values.length <= MOST_EVENTS) return { codes: event.codes, names: event.values };
  const counts = new Int32Array(event.values.length);
  for (const row of rows) counts[event.codes[row]!]! += 1;
  const order = [...event.values.keys()].sort((a, b) => counts[b]! - counts[a]! || a - b);
  const kept = order.slice(0, MOST_EVENTS - 1);
  const codeOf = new Int32Array(event.values.length).fill(kept.length);
  kept.forEach((code, index) => {
    codeOf[code] = index;
  });
  return {
    codes: event.codes.map((code) => (code < 0 ? -1 : codeOf[code]!)),
    names: [...kept.map((code) => event.values[code]!), RARE_EVENTS],
  };
}

function touched(events: Events, rows: Int32Array, customers: number): Uint8Array {
  const flags = new Uint8Array(customers);
  for (const row of rows) flags[events.customer[row]!] = 1;
  return flags;
}

/** From the first touch that counts to the end of the day of the last. */
function spanOf(
  { time }: Events,
  rows: Int32Array,
  until: number,
): { readonly from: number; readonly until: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    first = Math.min(first, time[row]!);
    last = Math.max(last, time[row]!);
  }
  const end = Math.min(until, (Math.floor(last / DAY_MS) + 1) * DAY_MS);
  return { from: Math.floor(first / DAY_MS) * DAY_MS, until: end };
}

/** The first row of each paid order (money above 0, no refund) of a customer with touches. */
function paidOrders(
  orders: Orders,
  hasTouch: Uint8Array,
  { from, until }: { readonly from: number; readonly until: number },
): { readonly rows: Int32Array; readonly untouched: number; readonly isDayOnly: boolean } {
  const money = new Float64Array(orders.orderCount);
  for (let row = 0; row < orders.count; row += 1) {
    if (orders.refund[row] === 0) money[orders.order[row]!]! += orders.amount[row]!;
  }
  const seen = new Uint8Array(orders.orderCount);
  const strangers = new Set<number>();
  const rows: number[] = [];
  let isDayOnly = true;
  for (let row = 0; row < orders.count; row += 1) {
    const order = orders.order[row]!;
    const time = orders.time[row]!;
    const customer = orders.customer[row]!;
    if (seen[order] === 1 || orders.refund[row] === 1 || !(money[order]! > 0)) continue;
    if (customer < 0 || !(time >= from && time < until)) continue;
    seen[order] = 1;
    if (hasTouch[customer] === 0) {
      strangers.add(customer);
      continue;
    }
    if (time % DAY_MS !== 0) isDayOnly = false;
    rows.push(row);
  }
  return { rows: Int32Array.from(rows), untouched: strangers.size, isDayOnly };
}

/** Channels of touches and orders as one list. */
function channelCodes(events: Events, orders: Orders | null, withOrders: boolean) {
  const ofEvents = events.dimensions.get('channel');
  const ofOrders = withOrders ? orders?.dimensions.get('channel') : undefined;
  const values = [...(ofEvents?.values ?? [])];
  const joined = (ofOrders?.values ?? []).map((value) => {
    const known = values.indexOf(value);
    return known >= 0 ? known : values.push(value) - 1;
  });
  return {
    values: values as readonly string[],
    ofEvent: (row: number): number => ofEvents?.codes[row] ?? -1,
    ofOrder: (row: number): number => {
      const code = ofOrders?.codes[row] ?? -1;
      return code < 0 ? -1 : joined[code]!;
    },
  };
}
