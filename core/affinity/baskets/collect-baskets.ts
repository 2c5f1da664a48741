import { type Note, note } from '../../basics/index.ts';
import { compareItems } from '../item-text.ts';
import type { Baskets, BasketUnit, Item } from '../types.ts';

/** A basket with more different items than this is a bulk order; only its commonest items count. */
export const MOST_ITEMS = 50;

/** One entry an item seen: which basket, which item of `items`; a code below 0 is no item. */
export interface Sightings {
  readonly basket: Int32Array;
  readonly item: Int32Array;
  readonly basketCount: number;
  readonly items: readonly Item[];
}

/**
 * Baskets from items seen one by one, in any order. An item counts once a basket, a basket without
 * items doesn't count. Of a basket with more than 50 different items the 50 commonest count, so that
 * a few bulk orders don't make everything go with everything; a note says how many there were.
 *
 * @returns baskets whose items stand in order of kind and value; none: `count` 0
 */
export function collectBaskets(seen: Sightings, unit: BasketUnit): Baskets {
  const order = seen.items.map((_, index) => index);
  order.sort((a, b) => compareItems(seen.items[a]!, seen.items[b]!));
  const place = new Int32Array(order.length);
  order.forEach((index, position) => {
    place[index] = position;
  });
  const items = order.map((index) => seen.items[index]!);

  const grouped = groupByBasket(seen, place);
  const frequency = new Int32Array(items.length);
  for (const code of grouped.codes) frequency[code]! += 1;
  const starts = [0];
  const codes: number[] = [];
  let bulk = 0;
  for (let basket = 0; basket < seen.basketCount; basket += 1) {
    let held = grouped.codes.subarray(grouped.starts[basket], grouped.starts[basket + 1]);
    if (held.length === 0) continue;
    if (held.length > MOST_ITEMS) {
      bulk += 1;
      held = held.toSorted((a, b) => frequency[b]! - frequency[a]! || a - b).slice(0, MOST_ITEMS);
    }
    for (const code of held) codes.push(code);
    starts.push(codes.length);
  }
  const notes: Note[] = [];
  if (bulk > 0) notes.push(note('warning', 'affinity.bulk', { n: bulk, most: MOST_ITEMS }));
  return {
    unit,
    count: starts.length - 1,
    items,
    starts: Int32Array.from(starts),
    codes: Int32Array.from(codes),
    notes,
  };
}

/** Distinct items of each basket: counting sort, then repeats within a basket are passed over. */
function groupByBasket(
  { basket, item, basketCount }: Sightings,
  place: Int32Array,
): { readonly starts: Int32Array; readonly codes: Int32Array } {
  const ends = new Int32Array(basketCount + 1);
  for (let index = 0; index < basket.length; index += 1) {
    if (item[index]! >= 0 && basket[index]! >= 0) ends[basket[index]! + 1]! += 1;
  }
  for (let index = 1; index <= basketCount; index += 1) ends[index]! += ends[index - 1]!;
  const sorted = new Int32Array(ends[basketCount]!);
  const next = ends.slice();
  for (let index = 0; index < basket.length; index += 1) {
    if (item[index]! < 0 || basket[index]! < 0) continue;
    sorted[next[basket[index]!]!] = place[item[index]!]!;
    next[basket[index]!]! += 1;
  }
  const lastBasket = new Int32Array(place.length).fill(-1);
  const starts = new Int32Array(basketCount + 1);
  let length = 0;
  for (let index = 0; index < basketCount; index += 1) {
    for (let at = ends[index]!; at < ends[index + 1]!; at += 1) {
      const code = sorted[at]!;
      if (lastBasket[code] === index) continue;
      lastBasket[code] = index;
      sorted[length] = code;
      length += 1;
    }
    starts[index + 1] = length;
  }
  return { starts, codes: sorted.subarray(0, length) };
}
