import { readInRole } from '../../clean/index.ts';
import type { MessageCode } from '../../i18n/index.ts';
import { columnOf } from '../../roles/index.ts';
import { undoneCodes } from '../../settings/index.ts';
import { fixedTag, statesOf } from '../draft.ts';
import type { Purchases } from '../purchases.ts';
import { type Family, type TagDraft, type TagInput, TagState } from '../types.ts';
import { LEAST_ORDERS } from './preferences.ts';

/** Share of orders with a discount, or in the campaign, from which it is a habit … */
const LEAST_SHARE = 0.5;
/** … when it is also this many times as common as among the orders of everyone. */
const LEAST_LIFT = 1.2;
/** Coupons a customer was given before their use says anything. */
const LEAST_COUPONS = 2;

const FACT = ['fact', 'price'] as const;
const MODEL = ['model', 'price'] as const;

/** How customers answer to prices: coupons, discounts, the campaign. */
export function priceTags(input: TagInput, purchases: Purchases | null): Family {
  const { metrics, settings } = input;
  const count = input.cleaned.customers.count;
  const tags: TagDraft[] = [];
  const missing: MessageCode[] = [];
  const evidence: Uint8Array[] = [];
  const coupons = couponsOf(input, count);
  if (coupons === null) missing.push('tags.missing.coupons');
  else {
    const { issued, redeemed } = coupons;
    const used = (customer: number) => issued[customer]! > 0;
    tags.push(
      fixedTag(
        'coupon-user',
        FACT,
        statesOf(count, (one) => (used(one) ? redeemed[one]! > 0 : null)),
        {},
        { dated: false },
      ),
      fixedTag(
        'coupon-unused',
        FACT,
        statesOf(count, (one) => (used(one) ? redeemed[one] === 0 : null)),
        {},
        { dated: false },
      ),
    );
    evidence.push(
      statesOf(count, (one) =>
        issued[one]! >= LEAST_COUPONS ? redeemed[one]! >= LEAST_SHARE * issued[one]! : null,
      ),
    );
  }
  const discounted =
    metrics === null || purchases === null ? null : discountedOrders(input, purchases);
  if (discounted === null || purchases === null) missing.push('tags.missing.discounts');
  else {
    const { known, hits, usual } = shareOf(discounted, purchases, count);
    const often = statesOf(count, (one) => {
      if (known[one]! < LEAST_ORDERS) return null;
      const share = hits[one]! / known[one]!;
      return share >= LEAST_SHARE && share >= LEAST_LIFT * usual;
    });
    const params = { least: LEAST_ORDERS, share: LEAST_SHARE, lift: LEAST_LIFT };
    tags.push(
      fixedTag('discount-buyer', MODEL, often, params, { method: 'model' }),
      fixedTag(
        'full-price-buyer',
        FACT,
        statesOf(count, (one) => (known[one]! < LEAST_ORDERS ? null : hits[one] === 0)),
        { least: LEAST_ORDERS },
      ),
    );
    evidence.push(often);
  }
  const { campaign } = settings;
  if (metrics !== null && campaign !== null && campaign.from <= metrics.asOf) {
    const within = metrics.period(campaign.from, campaign.to).orders;
    const mostly = statesOf(count, (one) => {
      const orders = metrics.frequency[one]!;
      return orders < LEAST_ORDERS ? null : within[one]! >= LEAST_SHARE * orders;
    });
    tags.push(
      fixedTag('campaign-shopper', FACT, mostly, { least: LEAST_ORDERS, share: LEAST_SHARE }),
    );
    evidence.push(mostly);
  }
  if (coupons !== null || discounted !== null) {
    const params = { least: LEAST_ORDERS, coupons: LEAST_COUPONS, share: LEAST_SHARE };
    const method = { method: 'model', dated: coupons === null } as const;
    tags.push(fixedTag('price-sensitive', MODEL, anyOf(evidence), params, method));
  }
  return { tags, missing };
}

/** Yes where any says yes, no where some can tell and none says yes. */
function anyOf(all: readonly Uint8Array[]): Uint8Array {
  const any = new Uint8Array(all[0]?.length ?? 0).fill(TagState.unknown);
  for (const states of all) {
    for (let one = 0; one < any.length; one += 1) {
      if (states[one] === TagState.yes) any[one] = TagState.yes;
      else if (states[one] === TagState.no && any[one] === TagState.unknown) any[one] = TagState.no;
    }
  }
  return any;
}

function couponsOf({ cleaned: { coupons } }: TagInput, count: number) {
  if (coupons == null || coupons.count === 0) return null;
  const issued = new Float64Array(count);
  const redeemed = new Float64Array(count);
  for (let row = 0; row < coupons.count; row += 1) {
    const customer = coupons.customer[row]!;
    if (customer < 0) continue;
    issued[customer]! += coupons.issued[row]!;
    redeemed[customer]! += coupons.redeemed[row]!;
  }
  return { issued, redeemed };
}

/** Of each order: 1 with a discount, 0 without, 2 not known; `null`: no sheet has a discount column. */
export function discountedOrders(
  { cleaned, settings }: Pick<TagInput, 'cleaned' | 'settings'>,
  purchases: Purchases,
): Uint8Array | null {
  const { orders, tables } = cleaned;
  const undone = undoneCodes(settings.undo);
  const states = new Uint8Array(purchases.count).fill(TagState.unknown);
  const readers = tables.map((entry) => {
    const column = entry.kind === 'orders' ? columnOf(entry, 'discount') : null;
    const values = column === null ? null : readInRole(column, 'discount', undone).values;
    return values === null ? null : { values, rowOf: rowIndex(entry.table.rowNumbers) };
  });
  if (orders === null || readers.every((reader) => reader === null)) return null;
  for (let row = 0; row < orders.count; row += 1) {
    const entry = purchases.ofRow[row]!;
    const reader = readers[orders.source.table[row]!];
    if (entry < 0 || reader == null) continue;
    const value = reader.values[reader.rowOf[orders.source.sheetRow[row]!] ?? -1];
    // An empty cell beside filled ones says that nothing was taken off.
    if (value !== undefined && value > 0) states[entry] = TagState.yes;
    else if (states[entry] === TagState.unknown) states[entry] = TagState.no;
  }
  return states;
}

function rowIndex(rowNumbers: Int32Array): Int32Array {
  const last = rowNumbers.reduce((most, one) => Math.max(most, one), 0);
  const rowOf = new Int32Array(last + 1).fill(-1);
  rowNumbers.forEach((sheetRow, row) => {
    rowOf[sheetRow] = row;
  });
  return rowOf;
}

function shareOf(states: Uint8Array, purchases: Purchases, count: number) {
  const known = new Int32Array(count);
  const hits = new Int32Array(count);
  let allKnown = 0;
  let allHits = 0;
  for (let order = 0; order < purchases.count; order += 1) {
    if (states[order] === TagState.unknown) continue;
    const customer = purchases.customer[order]!;
    const hit = states[order] === TagState.yes ? 1 : 0;
    known[customer]! += 1;
    hits[customer]! += hit;
    allKnown += 1;
    allHits += hit;
  }
  return { known, hits, usual: allKnown === 0 ? 0 : allHits / allKnown };
}
