import { cellRef, rangeRef } from '../../basics/index.ts';
import { quantile } from '../../stats/index.ts';
import type { Table } from '../../table/index.ts';
import { type Journal, rowRef, sheetRow } from '../journal.ts';
import type { Orders } from '../types.ts';
import type { OrderDraft } from './draft.ts';
import { Fate } from './fate.ts';

/** Most amounts listed; the notes say how many there are in all. */
const MOST_LEFT_OUT = 10_000;
const MOST_FAR_ABOVE = 200;
/** Robust z-score above which an order's money is far from the rest (Iglewicz & Hoaglin 1993). */
const FAR = 3.5;

/** Lists zero and negative amounts of a table, left out until a person has looked at them. */
export function reviewLeftOut(draft: OrderDraft, journal: Journal): void {
  const { table } = draft.reader;
  const column = draft.amountColumn;
  let listed = 0;
  draft.withCustomer.forEach((fate, row) => {
    const isZero = fate === Fate.zeroAmount;
    if ((!isZero && fate !== Fate.negativeAmount) || listed >= MOST_LEFT_OUT) return;
    listed += 1;
    journal.review.push({
      rule: isZero ? 'clean.review-zero' : 'clean.review-negative',
      where:
        column === null
          ? rowRef(table, row)
          : cellRef(table.sheet, column.sheetColumn, sheetRow(table, row)),
      amount: draft.amount[row]!,
      treatment: 'left-out',
    });
  });
}

/**
 * Lists orders whose money is far above the rest: robust z of the logarithm over 3.5 and above the
 * 99.9th percentile. They count; a person should look at them. The largest come first.
 *
 * @see Iglewicz & Hoaglin 1993, "How to Detect and Handle Outliers"
 */
export function reviewFarAbove(
  orders: Orders,
  drafts: readonly OrderDraft[],
  journal: Journal,
): void {
  const totals = orderTotals(orders);
  const paid = totals.filter((total) => total > 0).sort();
  if (paid.length < 10) return;
  const limit = farAbove(paid);
  if (limit === null) return;
  const far = [...totals.keys()].filter((order) => totals[order]! > limit);
  if (far.length === 0) return;
  far.sort((one, other) => totals[other]! - totals[one]! || one - other);
  const listed = far.slice(0, MOST_FAR_ABOVE);
  const places = placesOf(orders, new Set(listed));
  for (const order of listed) {
    const place = places.get(order)!;
    const { table } = drafts.find(({ reader }) => reader.index === place.table)!.reader;
    journal.review.push({
      rule: 'clean.review-far-above',
      where: placeRef(table, place),
      amount: totals[order]!,
      treatment: 'kept',
    });
  }
  const params = { n: far.length, listed: listed.length, limit };
  journal.note('info', 'clean.far-above', params, journal.review.at(-listed.length)?.where);
}

/** Money of each order before refunds. */
function orderTotals(orders: Orders): Float64Array {
  const totals = new Float64Array(orders.orderCount);
  for (let row = 0; row < orders.count; row += 1) {
    if (orders.refund[row] === 0) totals[orders.order[row]!]! += orders.amount[row]!;
  }
  return totals;
}

/**
 * The money above which an order is far from the rest; `null` when orders hardly differ.
 *
 * @param paid ascending, all above 0
 */
function farAbove(paid: Float64Array): number | null {
  const logs = paid.map((total) => Math.log(total));
  const middle = quantile(logs, 0.5);
  const spread = quantile(logs.map((log) => Math.abs(log - middle)).sort(), 0.5);
  if (spread === 0) return null;
  return Math.max(Math.exp(middle + (FAR * spread) / 0.6745), quantile(paid, 0.999));
}

/** Where an order stands: its rows, when they follow each other, else its first row. */
interface Place {
  readonly table: number;
  readonly first: number;
  last: number;
  together: boolean;
}

function placesOf(orders: Orders, wanted: ReadonlySet<number>): Map<number, Place> {
  const places = new Map<number, Place>();
  for (let row = 0; row < orders.count; row += 1) {
    const order = orders.order[row]!;
    if (!wanted.has(order)) continue;
    const table = orders.source.table[row]!;
    const at = orders.source.sheetRow[row]!;
    const place = places.get(order);
    if (place === undefined) places.set(order, { table, first: at, last: at, together: true });
    else if (place.table === table && at === place.last + 1) place.last = at;
    else place.together = false;
  }
  return places;
}

function placeRef(table: Table, { first, last, together }: Place): string {
  const from = table.columns[0]?.sheetColumn ?? 0;
  const to = table.columns.at(-1)?.sheetColumn ?? from;
  return rangeRef(table.sheet, from, first, to, together ? last : first);
}
