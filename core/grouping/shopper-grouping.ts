import type { Segmented } from '../analysis/index.ts';
import { DAY_MS, type Note, note } from '../basics/index.ts';
import { t } from '../i18n/index.ts';
import { quantile } from '../stats/index.ts';
import { TagState, taggingOf } from '../tags/index.ts';
import type { Grouping } from './types.ts';

/** Share of buyers below whom an average order and revenue are not those of a wealthy customer. */
const WEALTHY = 0.8;
/** How long before an order the first touch may lie, and within what time buying was quick. */
const LOOKS_BACK_MS = 7 * DAY_MS;
const QUICK_MS = DAY_MS;
/** Orders from which habits can be told. */
const LEAST_ORDERS = 2;
/** Different products to order lines from which someone tries something new each time. */
const VARIED = 0.8;

const TYPES = ['wealthy', 'careful', 'impulsive', 'casual'] as const;

/**
 * Buyers by how they shop, the first that fits: *high net worth* (average order and revenue among the
 * top fifth of buyers), *careful* (sensitive to prices by their coupons, discounts or campaign orders),
 * *impulsive* (from two orders: within a day of the first touch of the week before, in at least half of
 * them; without touches, something new nearly every time), *casual* (all others).
 *
 * @returns why it cannot be made where neither discounts or coupons nor touches or products are there
 */
export function shopperGrouping(segmented: Segmented, inScope: Uint8Array): Grouping | Note {
  const { analysis, metrics } = segmented;
  const { language } = analysis.settings;
  const currency = analysis.settings.currency ?? analysis.cleaned.currency;
  const price = taggingOf(analysis).tags.find(({ id }) => id === 'price-sensitive')?.states ?? null;
  const quick = quickBuyers(segmented) ?? variedBuyers(segmented);
  if (price === null && quick === null) return note('info', 'grouping.no-shopper');
  const buyers = [...inScope.keys()].filter((one) => metrics.frequency[one]! > 0);
  const cut = (values: ArrayLike<number>) =>
    quantile(Float64Array.from(buyers, (one) => values[one]!).sort(), WEALTHY);
  const aov = cut(metrics.aov);
  const money = cut(metrics.monetary);
  const assignment = new Int16Array(inScope.length).fill(-1);
  for (const one of buyers) {
    const isWealthy = metrics.aov[one]! >= aov && metrics.monetary[one]! >= money && money > 0;
    const habitual = metrics.frequency[one]! >= LEAST_ORDERS;
    if (isWealthy) assignment[one] = 0;
    else if (price?.[one] === TagState.yes) assignment[one] = 1;
    else if (habitual && quick?.[one] === 1) assignment[one] = 2;
    else assignment[one] = 3;
  }
  return {
    id: 'shopper',
    name: t(language, 'grouping.shopper'),
    groups: TYPES.map((id) => ({
      id,
      name: t(language, `grouping.shopper.${id}`),
      definition: t(language, `grouping.shopper.${id}.says`, { aov, money, currency }),
      rule: null,
    })),
    assignment,
    definition: t(language, 'grouping.says.shopper'),
    basis: [],
  };
}

/** 1: at least half of the orders followed quickly on a touch; `null` without touches of buyers. */
function quickBuyers({ analysis, metrics }: Segmented): Uint8Array | null {
  const { events, orders, customers } = analysis.cleaned;
  if (events === null || orders === null) return null;
  const touches = timesByCustomer(events.customer, events.time, customers.count);
  const known = new Int32Array(customers.count);
  const quick = new Int32Array(customers.count);
  const seen = new Uint8Array(orders.orderCount);
  for (let row = 0; row < orders.count; row += 1) {
    const who = orders.customer[row]!;
    const time = orders.time[row]!;
    const counts = who >= 0 && orders.refund[row] !== 1 && orders.amount[row]! > 0;
    if (!counts || Number.isNaN(time) || time >= (metrics.asOf + 1) * DAY_MS) continue;
    if (seen[orders.order[row]!] === 1) continue;
    seen[orders.order[row]!] = 1;
    const first = firstWithin(touches, who, time - LOOKS_BACK_MS, time);
    if (first === null) continue;
    known[who]! += 1;
    if (time - first <= QUICK_MS) quick[who]! += 1;
  }
  if (known.every((orderCount) => orderCount === 0)) return null;
  return Uint8Array.from(known, (all, who) => (all > 0 && quick[who]! * 2 >= all ? 1 : 0));
}

interface Times {
  readonly start: Int32Array;
  readonly times: Float64Array;
}

/** Times of each customer one after the other, ascending. */
function timesByCustomer(customer: Int32Array, time: Float64Array, count: number): Times {
  const start = new Int32Array(count + 1);
  for (const who of customer) if (who >= 0) start[who + 1]! += 1;
  for (let who = 0; who < count; who += 1) start[who + 1]! += start[who]!;
  const next = start.slice();
  const times = new Float64Array(start[count]!);
  for (let row = 0; row < customer.length; row += 1) {
    const who = customer[row]!;
    if (who < 0) continue;
    times[next[who]!] = time[row]!;
    next[who]! += 1;
  }
  for (let who = 0; who < count; who += 1) times.subarray(start[who]!, start[who + 1]!).sort();
  return { start, times };
}

function firstWithin({ start, times }: Times, who: number, from: number, to: number) {
  let low = start[who]!;
  let high = start[who + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low < start[who + 1]! && times[low]! <= to ? times[low]! : null;
}

/** 1: nearly every order line is a product the customer hadn't bought; `null` without products. */
function variedBuyers({ analysis }: Segmented): Uint8Array | null {
  const { orders, customers } = analysis.cleaned;
  const product = orders?.dimensions.get('product');
  if (orders === null || product === undefined) return null;
  const lines = new Int32Array(customers.count);
  const different = new Int32Array(customers.count);
  const seen = new Set<number>();
  for (let row = 0; row < orders.count; row += 1) {
    const who = orders.customer[row]!;
    const code = product.codes[row]!;
    if (who < 0 || code < 0 || orders.refund[row] === 1 || !(orders.amount[row]! > 0)) continue;
    lines[who]! += 1;
    const key = who * product.values.length + code;
    if (seen.has(key)) continue;
    seen.add(key);
    different[who]! += 1;
  }
  return Uint8Array.from(lines, (all, who) =>
    all >= LEAST_ORDERS && different[who]! >= VARIED * all ? 1 : 0,
  );
}
