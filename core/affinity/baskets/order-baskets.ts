import { type Dimension, dayOf, LensError } from '../../basics/index.ts';
import type { Cleaned, Orders } from '../../clean/index.ts';
import type { BASKET_UNITS, Baskets, BasketUnit, Item, ItemKind } from '../types.ts';
import { collectBaskets } from './collect-baskets.ts';

/** A column an item can stand in: the role it must have. */
export type OrderItemKind = Exclude<ItemKind, 'item'>;

export interface OrderBasketOptions {
  /** `null`: orders where a sheet numbers them, else customer-days. */
  readonly unit: (typeof BASKET_UNITS)[number] | null;
  /** What to take as items; `null`: products, or categories where there are no products. */
  readonly kinds: readonly OrderItemKind[] | null;
}

/**
 * Baskets from cleaned orders. Refunds are no purchases; rows that don't say whose basket they belong
 * to (no order number, and no customer or day) are left out, as are empty cells.
 *
 * @throws {LensError} `affinity.no-orders` without orders that count, `affinity.no-products` or
 * `affinity.no-items` when a wanted column isn't there, `affinity.no-unit` when nothing says what belongs together
 */
export function orderBaskets(cleaned: Cleaned, { unit, kinds }: OrderBasketOptions): Baskets {
  const { orders } = cleaned;
  if (orders === null || orders.count === 0) throw new LensError('affinity.no-orders');
  const numbered = numberedRows(cleaned, orders);
  const used = unit ?? (numbered.includes(1) ? 'order' : 'customer-day');
  const columns = (kinds ?? [usualKind(orders)]).map((kind) => columnOf(cleaned, orders, kind));
  const { basket, basketCount } = basketsOfRows(orders, used, numbered);
  if (basketCount === 0) throw new LensError('affinity.no-unit');

  const { count } = orders;
  const item = new Int32Array(count * columns.length).fill(-1);
  const baskets = new Int32Array(item.length);
  const items: Item[] = [];
  columns.forEach(({ kind, values, codeOf }, index) => {
    const offset = items.length;
    for (const value of values) items.push({ kind, value });
    for (let row = 0; row < count; row += 1) {
      const code = codeOf(row);
      baskets[index * count + row] = basket[row]!;
      if (code >= 0) item[index * count + row] = offset + code;
    }
  });
  return collectBaskets({ basket: baskets, item, basketCount, items }, used);
}

function usualKind({ dimensions }: Orders): OrderItemKind {
  return dimensions.has('product') || !dimensions.has('category') ? 'product' : 'category';
}

interface ItemColumn {
  readonly kind: OrderItemKind;
  readonly values: readonly string[];
  /** Code of an order row; below 0: empty. */
  readonly codeOf: (row: number) => number;
}

/** The column of a kind: in the orders, or among what is known of their customers. */
function columnOf({ customers }: Cleaned, orders: Orders, kind: OrderItemKind): ItemColumn {
  const own = orders.dimensions.get(kind);
  if (own !== undefined) return { kind, values: own.values, codeOf: (row) => own.codes[row]! };
  let about: Dimension | null = null;
  for (const attribute of customers.attributes) {
    if (attribute.kind === 'text' && attribute.role === kind) about = attribute.dimension;
  }
  if (about === null) {
    if (kind === 'product') throw new LensError('affinity.no-products');
    throw new LensError('affinity.no-items', { role: kind });
  }
  const { codes, values } = about;
  const codeOf = (row: number): number => {
    const customer = orders.customer[row]!;
    return customer < 0 ? -1 : codes[customer]!;
  };
  return { kind, values, codeOf };
}

/** 1: the row's sheet numbers its orders, so that the order says what was bought together. */
function numberedRows({ tables }: Cleaned, { count, source }: Orders): Uint8Array {
  const numbers = tables.map(({ columns }) => columns.some(({ role }) => role === 'order'));
  return Uint8Array.from({ length: count }, (_, row) => (numbers[source.table[row]!] ? 1 : 0));
}

/** Basket of each row, −1: none. */
function basketsOfRows(
  { count, order, customer, time, refund }: Orders,
  unit: BasketUnit,
  numbered: Uint8Array,
): { readonly basket: Int32Array; readonly basketCount: number } {
  const indexOf = new Map<string | number, number>();
  const keyOf = (row: number): string | number | null => {
    if (refund[row] === 1) return null;
    if (unit === 'order' && numbered[row] === 1) return order[row]!;
    const who = customer[row]!;
    if (who < 0) return null;
    if (unit === 'customer') return who;
    return Number.isNaN(time[row]!) ? null : `${who} ${dayOf(time[row]!)}`;
  };
  const basket = new Int32Array(count).fill(-1);
  for (let row = 0; row < count; row += 1) {
    const key = keyOf(row);
    if (key === null) continue;
    const known = indexOf.get(key);
    basket[row] = known ?? indexOf.size;
    if (known === undefined) indexOf.set(key, indexOf.size);
  }
  return { basket, basketCount: indexOf.size };
}
