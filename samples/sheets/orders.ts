import type { Random } from '../random.ts';
import { type SampleOrder, STATUS } from '../story/orders.ts';
import { PRODUCTS } from '../story/products.ts';
import type { Words } from '../words/types.ts';
import { fullWidth, repeatSome, typedId, typedMoney, typedTime } from './dirt.ts';
import type { SampleCell, SampleSheet } from './types.ts';

/**
 * The orders sheet, with what real exports have: a title above the header, rows twice, no customer,
 * refunds as a status and as negative rows, gifts at zero, mixed dates, money as text, a bulk order
 * and a totals row.
 */
export function ordersSheet(
  orders: readonly SampleOrder[],
  words: Words,
  random: Random,
): SampleSheet {
  const bulk = Math.floor(orders.length / 2);
  const rows = orders.flatMap((order, index) => {
    const cells = orderCells(index === bulk ? bulkOrder(order) : order, words, random);
    return [cells, ...following(order, cells, words, random)];
  });
  const dirty = repeatSome(rows, 0.02, random);
  const total = dirty.reduce((sum, row) => sum + (typeof row[8] === 'number' ? row[8] : 0), 0);
  const totals = [
    words.total,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    Math.round(total * 100) / 100,
  ];
  return {
    name: words.sheets.orders,
    headerRow: 3,
    rows: [[words.ordersTitle], [], words.orderHeaders, ...dirty, totals],
    widths: [14, 12, 18, 20, 12, 8, 10, 10, 16, 12, 12],
    dateColumns: [],
    timeColumns: [2],
  };
}

function orderCells(order: SampleOrder, words: Words, random: Random): readonly SampleCell[] {
  const quantity = random.chance(0.01) ? fullWidth(String(order.quantity)) : order.quantity;
  return [
    order.number,
    random.chance(0.015) ? null : typedId(order.customer.id, random),
    typedTime(order.time, words, random),
    words.products[order.product]!,
    words.categories[PRODUCTS[order.product]!.category]!,
    quantity,
    order.price,
    order.discount === 0 && random.chance(0.5) ? null : order.discount,
    typedMoney(order.amount, words, random),
    words.orderChannels[order.channel]! + (random.chance(0.01) ? ' ' : ''),
    words.statuses[order.status]!,
  ];
}

/** Rows that come with an order now and then: a free gift, or the money going back. */
function following(
  order: SampleOrder,
  cells: readonly SampleCell[],
  words: Words,
  random: Random,
): readonly (readonly SampleCell[])[] {
  if (random.chance(0.006)) {
    return [cells.with(3, words.gift).with(5, 1).with(6, 0).with(7, null).with(8, 0)];
  }
  if (order.status === STATUS.completed && random.chance(0.01)) {
    const back = new Date(order.time + random.integer(1, 6) * 86_400_000);
    if (back.getTime() > Date.UTC(2026, 5, 25)) return [];
    const refund = cells.with(2, back).with(5, -order.quantity).with(7, null);
    return [refund.with(8, -order.amount).with(10, words.statuses[STATUS.refunded]!)];
  }
  return [];
}

function bulkOrder(order: SampleOrder): SampleOrder {
  const quantity = 200;
  return { ...order, quantity, discount: 0, amount: quantity * order.price };
}
