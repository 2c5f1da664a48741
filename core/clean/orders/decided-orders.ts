import type { Journal } from '../journal.ts';
import { plainNumber } from '../read/plain.ts';
import type { Orders, ReviewItem } from '../types.ts';
import type { OrderDraft } from './draft.ts';

/** Orders after review, and how many of their rows no longer count. */
export interface DecidedOrders {
  readonly orders: Orders;
  readonly excluded: number;
}

/**
 * Orders as decided: excluded ones without their rows, corrected ones with the right money, spread over
 * their lines as the money stood. Refunds of an order stay as they are.
 *
 * @param totals money of each order before refunds
 * @param items what was decided, by order
 */
export function decidedOrders(
  orders: Orders,
  totals: Float64Array,
  items: ReadonlyMap<number, ReviewItem>,
  drafts: readonly OrderDraft[],
  journal: Journal,
): DecidedOrders {
  const of = (decision: ReviewItem['decision']) =>
    new Map([...items].filter(([, item]) => item.decision === decision));
  const excluded = of('exclude');
  const corrected = of('correct');
  if (excluded.size + corrected.size === 0) return { orders, excluded: 0 };
  const amount = orders.amount.slice();
  const kept: number[] = [];
  const out: number[] = [];
  const changed: number[] = [];
  for (let row = 0; row < orders.count; row += 1) {
    const order = orders.order[row]!;
    if (excluded.has(order)) {
      out.push(row);
      continue;
    }
    kept.push(row);
    const right = corrected.get(order)?.corrected;
    if (right == null || orders.refund[row] !== 0) continue;
    amount[row] = (amount[row]! * right) / totals[order]!;
    changed.push(row);
  }
  logRows(orders, amount, { out, changed }, drafts, journal);
  return { orders: onlyRows({ ...orders, amount }, kept), excluded: out.length };
}

function logRows(
  { source }: Orders,
  amount: Float64Array,
  { out, changed }: { readonly out: readonly number[]; readonly changed: readonly number[] },
  drafts: readonly OrderDraft[],
  journal: Journal,
): void {
  for (const { reader, amountColumn } of drafts) {
    const { table } = reader;
    const rowOf = (position: number) => table.rowNumbers.indexOf(source.sheetRow[position]!);
    const own = (positions: readonly number[]) =>
      positions.filter((position) => source.table[position] === reader.index);
    const gone = Int32Array.from(own(out), rowOf);
    if (gone.length > 0) journal.rows(table, 'clean.review-excluded', gone, amountColumn);
    const right = new Map(own(changed).map((position) => [rowOf(position), amount[position]!]));
    const rows = Int32Array.from(right.keys());
    if (rows.length === 0) continue;
    const printed = (row: number) => plainNumber(right.get(row) ?? Number.NaN);
    if (amountColumn === null) journal.rows(table, 'clean.review-corrected', rows, null);
    else journal.cells(table, amountColumn, 'clean.review-corrected', rows, printed);
  }
}

/** Some rows of the orders; orders without a row left are not counted any more. */
function onlyRows(orders: Orders, rows: readonly number[]): Orders {
  const numbers = (values: Float64Array) => Float64Array.from(rows, (row) => values[row]!);
  const indexes = (values: Int32Array) => Int32Array.from(rows, (row) => values[row]!);
  const renumbered = new Map<number, number>();
  const order = Int32Array.from(rows, (row) => {
    const old = orders.order[row]!;
    const index = renumbered.get(old) ?? renumbered.size;
    renumbered.set(old, index);
    return index;
  });
  return {
    count: rows.length,
    customer: indexes(orders.customer),
    order,
    orderCount: renumbered.size,
    time: numbers(orders.time),
    amount: numbers(orders.amount),
    quantity: numbers(orders.quantity),
    refund: Uint8Array.from(rows, (row) => orders.refund[row]!),
    dimensions: new Map(
      [...orders.dimensions].map(([role, { codes, values }]) => [
        role,
        { codes: indexes(codes), values },
      ]),
    ),
    source: {
      table: Uint16Array.from(rows, (row) => orders.source.table[row]!),
      sheetRow: indexes(orders.source.sheetRow),
    },
  };
}
