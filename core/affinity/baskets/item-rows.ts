import { type Grid, gridText } from '../../table/index.ts';

/** Names of a basket number, a customer, a day and an item, in a file with one row an item. */
const BASKET_HEADER =
  /basket|transaction|order|invoice|receipt|ticket|bill|购物篮|订单|单号|单据|小票|流水|交易/iu;
const CUSTOMER_HEADER = /member|customer|user|会员|客户|用户/iu;
const DAY_HEADER = /date|day|日期/iu;
const ITEM_HEADER = /item|product|goods|sku|description|article|商品|产品|货品|品名|菜品|款式/iu;

/**
 * Baskets of a sheet with one row an item, or `null` when it isn't one: its first row names an item and
 * a basket number (or a customer, with or without a day), or it has two columns of which the first
 * repeats and shares nothing with the second.
 */
export function itemRows(grid: Grid): readonly (readonly string[])[] | null {
  const named = namedColumns(grid);
  if (named !== null) return grouped(grid, named.basket, named.item, 1);
  if (grid.columns.length !== 2) return null;
  const [first, second] = [textsOf(grid, 0), textsOf(grid, 1)];
  if (first.includes(null) || second.includes(null)) return null;
  const numbers = new Set(first);
  const isRepeated = numbers.size < first.length;
  if (!isRepeated || second.some((text) => numbers.has(text))) return null;
  return grouped(grid, [0], 1, 0);
}

/** Where a header row names the columns: those that together tell a basket, and the item. */
function namedColumns(
  grid: Grid,
): { readonly basket: readonly number[]; readonly item: number } | null {
  const header = grid.columns.map((column) => gridText(grid, column, 0) ?? '');
  const isNumber = (text: string) => BASKET_HEADER.test(text) || CUSTOMER_HEADER.test(text);
  const item = header.findIndex((text) => ITEM_HEADER.test(text) && !isNumber(text));
  const number = header.findIndex((text) => BASKET_HEADER.test(text) && !DAY_HEADER.test(text));
  const customer = header.findIndex((text) => CUSTOMER_HEADER.test(text));
  const day = header.findIndex((text) => DAY_HEADER.test(text));
  const basket = (number >= 0 ? [number] : [customer, day]).filter((column) => column >= 0);
  if (item < 0 || (number < 0 && customer < 0)) return null;
  // A line of things bought can hold such a word; the names of a header come once in their columns.
  return [item, ...basket].every((column) => isOnce(grid, column)) ? { basket, item } : null;
}

function isOnce(grid: Grid, column: number): boolean {
  const texts = textsOf(grid, column);
  return texts.indexOf(texts[0] ?? null, 1) < 0;
}

function textsOf(grid: Grid, column: number): readonly (string | null)[] {
  return Array.from(grid.rowNumbers, (_, row) => gridText(grid, grid.columns[column]!, row));
}

/** Items by basket; a row without its item or part of its basket's name is left out. */
function grouped(
  grid: Grid,
  basket: readonly number[],
  item: number,
  from: number,
): readonly (readonly string[])[] {
  const names = basket.map((column) => textsOf(grid, column));
  const items = textsOf(grid, item);
  const baskets = new Map<string, string[]>();
  for (let row = from; row < items.length; row += 1) {
    const name = names.map((texts) => texts[row] ?? null);
    const text = items[row] ?? null;
    if (text === null || name.includes(null)) continue;
    const key = name.join('\n');
    const held = baskets.get(key);
    if (held === undefined) baskets.set(key, [text]);
    else held.push(text);
  }
  return [...baskets.values()];
}
