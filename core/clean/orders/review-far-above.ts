import { dayOf, isoDay, rangeRef, roundTo } from '../../basics/index.ts';
import { quantile } from '../../stats/index.ts';
import type { Table } from '../../table/index.ts';
import type { Journal } from '../journal.ts';
import type { Orders, ReviewItem } from '../types.ts';
import { type DecidedOrders, decidedOrders } from './decided-orders.ts';
import type { Decisions } from './decisions.ts';
import type { OrderDraft } from './draft.ts';
import { Fate } from './fate.ts';
import { keyAt, type Reviewed } from './review-left-out.ts';

/** Most orders listed; the note says how many there are in all. */
const MOST_LISTED = 200;
/** Robust z-score above which an order's money is far from the rest (Iglewicz & Hoaglin 1993). */
const FAR = 3.5;
/** Fewer orders than this do not say what is usual. */
const FEWEST = 10;
const CENT = 0.005;

/**
 * Lists orders whose money is far above the rest: robust z of the logarithm (from median and MAD) over
 * 3.5 and above the 99.9th percentile. They count until somebody decides otherwise; the largest come
 * first. What is far above is told from the amounts as they stood before any decision, and an order
 * decided on stays decided when it is no longer far above.
 *
 * @see Iglewicz & Hoaglin 1993, "How to Detect and Handle Outliers"
 */
export function reviewFarAbove(
  orders: Orders,
  reviewed: readonly Reviewed[],
  decisions: Decisions,
  journal: Journal,
): DecidedOrders {
  const totals = orderTotals(orders, correctedRows(orders, reviewed));
  const paid = totals.filter((total) => total > 0).sort();
  const limit = paid.length < FEWEST ? null : farAbove(paid);
  const far = limit === null ? [] : [...totals.keys()].filter((order) => totals[order]! > limit);
  far.sort((one, other) => totals[other]! - totals[one]! || one - other);
  const listed = far.slice(0, MOST_LISTED);
  const drafts = reviewed.map(({ draft }) => draft);
  const items = new Map<number, ReviewItem>();
  const list = (candidates: readonly number[], onlyDecided: boolean): void => {
    const places = placesOf(orders, new Set(candidates));
    for (const order of candidates) {
      const item = itemOf(totals[order]!, places.get(order), drafts, decisions);
      if (item !== null && (!onlyDecided || item.decision !== null)) items.set(order, item);
    }
  };
  list(listed, false);
  list(stillDecided(totals, new Set(listed), decisions), true);
  journal.review.push(...items.values());
  if (far.length > 0 && limit !== null) {
    const params = { n: far.length, listed: listed.length, limit };
    journal.note('info', 'clean.far-above', params, items.get(listed[0]!)?.where);
  }
  return decidedOrders(orders, totals, items, drafts, journal);
}

/** Orders whose money is that of a decision no amount was found for yet. */
function stillDecided(
  totals: Float64Array,
  listed: ReadonlySet<number>,
  { open }: Decisions,
): readonly number[] {
  const amounts = open.map(({ amount }) => amount);
  if (amounts.length === 0) return [];
  return [...totals.keys()].filter(
    (order) =>
      !listed.has(order) &&
      amounts.some((amount) => amount === null || Math.abs(amount - totals[order]!) < CENT),
  );
}

function itemOf(
  total: number,
  place: Place | undefined,
  drafts: readonly OrderDraft[],
  decisions: Decisions,
): ReviewItem | null {
  const draft = drafts.find(({ reader }) => reader.index === place?.table);
  if (place === undefined || draft === undefined) return null;
  const { table } = draft.reader;
  const row = table.rowNumbers.indexOf(place.first);
  const time = draft.time?.[row] ?? Number.NaN;
  const amount = roundTo(total, 2);
  const key = decisions.keyOf([
    'order',
    draft.orderKeys === null ? '' : keyAt(draft.orderKeys, row),
    keyAt(draft.customerKeys, row),
    Number.isNaN(time) ? '' : isoDay(dayOf(time)),
    amount,
  ]);
  const decided = decisions.of(key);
  const decision = decided?.decision ?? null;
  return {
    rule: 'clean.review-far-above',
    where: placeRef(table, place),
    amount: total,
    treatment: decision === 'exclude' ? 'left-out' : decision === 'correct' ? 'corrected' : 'kept',
    key,
    decision,
    corrected: decided?.corrected ?? null,
  };
}

/** 1 for each row of the orders whose amount a person corrected; `null`: none. */
function correctedRows(orders: Orders, reviewed: readonly Reviewed[]): Uint8Array | null {
  if (reviewed.every(({ corrected }) => corrected === null)) return null;
  const flags = new Uint8Array(orders.count);
  let position = 0;
  for (const { draft, corrected } of reviewed) {
    draft.fates.forEach((fate, row) => {
      if (fate !== Fate.kept) return;
      flags[position] = corrected?.[row] ?? 0;
      position += 1;
    });
  }
  return flags;
}

/** Money of each order before refunds. */
function orderTotals(orders: Orders, corrected: Uint8Array | null): Float64Array {
  const totals = new Float64Array(orders.orderCount);
  for (let row = 0; row < orders.count; row += 1) {
    if (orders.refund[row] !== 0 || corrected?.[row] === 1) continue;
    totals[orders.order[row]!]! += orders.amount[row]!;
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
  if (wanted.size === 0) return places;
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
