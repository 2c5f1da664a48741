import { type Note, note } from '../basics/index.ts';
import { type Table, textOf } from '../table/index.ts';
import { withoutRole } from './assign.ts';
import { sampleRows } from './column-evidence.ts';
import { headerWords } from './header-words.ts';
import type { ColumnRole, RoleId } from './types.ts';

/** Fewer orders of several lines than this prove nothing by themselves. */
const FEWEST_ORDERS = 20;
const MOSTLY = 0.9;
const ORDER_TOTAL = /^(?!.*(?:明细|行|\bline\b|\bitem\b)).*(?:订单|整单|合计|总|\border|total)/;
const PAID = /实付|实收|实际|买家支付|支付金额|付款金额|成交|净|\bpaid\b|\bnet\b|payment/;
const GROSS = /应付|应收|原|税|\bgross\b|subtotal|sub total|before|list/;

/**
 * Which of several money columns is preferred as the amount: what was paid over what was asked.
 *
 * @returns a small number to add to the confidence
 */
export function amountPreference(header: string): number {
  const { spaced } = headerWords(header);
  if (PAID.test(spaced)) return 0.03;
  return GROSS.test(spaced) ? -0.03 : 0;
}

/** Columns as settled, and what the reader should know about it. */
export interface SettledAmount {
  readonly columns: readonly ColumnRole[];
  readonly notes: readonly Note[];
}

/**
 * Settles the amount of an order table. An order total repeated on every line of the order would
 * be counted once a line: with quantity and unit price the money is taken from these, otherwise
 * the column is put to the user.
 */
export function settleAmount(table: Table, columns: readonly ColumnRole[]): SettledAmount {
  const amount = entryOf(columns, 'amount');
  if (amount === null || amount.fixed) return { columns, notes: [] };
  const notes = secondAmountNotes(table, columns, amount);
  const orderEntry = entryOf(columns, 'order');
  const isRepeated =
    orderEntry !== null &&
    repeatsPerOrder(table, {
      order: orderEntry.column,
      amount: amount.column,
      product: entryOf(columns, 'product')?.column ?? entryOf(columns, 'product-code')?.column,
    });
  if (!isRepeated) return { columns, notes };
  const params = { sheet: table.name, column: nameOf(table, amount.column) };
  if (entryOf(columns, 'quantity') !== null && entryOf(columns, 'unit-price') !== null) {
    const reason = note('info', 'roles.reason-order-total', { header: params.column });
    return {
      columns: withoutRole(columns, amount.column, reason),
      notes: [note('warning', 'roles.order-total-not-used', params)],
    };
  }
  const doubted = columns.map((entry) =>
    entry === amount ? { ...entry, confidence: Math.min(entry.confidence, 0.5) } : entry,
  );
  return {
    columns: doubted,
    notes: [...notes, note('problem', 'roles.order-total-repeated', params)],
  };
}

/**
 * Whether an amount is that of the whole order, repeated on each of its lines: the same on all
 * lines of nearly every order that has several different lines.
 */
export function repeatsPerOrder(
  table: Table,
  {
    order,
    amount,
    product,
  }: { readonly order: number; readonly amount: number; readonly product?: number | undefined },
): boolean {
  const text = (column: number | undefined, row: number): string | null => {
    const found = column === undefined ? undefined : table.columns[column];
    return found === undefined ? null : textOf(found, row);
  };
  const orders = new Map<string, { lines: number; amounts: Set<string>; products: Set<string> }>();
  for (const row of sampleRows(table.rowCount, table.columns.length)) {
    const key = text(order, row);
    const money = text(amount, row);
    if (key === null || money === null) continue;
    const known = orders.get(key) ?? { lines: 0, amounts: new Set(), products: new Set() };
    known.lines += 1;
    known.amounts.add(money);
    known.products.add(text(product, row) ?? String(row));
    orders.set(key, known);
  }
  const several = [...orders.values()].filter(
    ({ lines, products }) => lines > 1 && products.size > 1,
  );
  const same = several.filter(({ amounts }) => amounts.size === 1);
  const distinct = new Set(same.flatMap(({ amounts }) => [...amounts]));
  if (several.length < FEWEST_ORDERS) {
    // A few orders prove it only where the header says so too, and none speaks against it.
    const header = headerWords(table.columns[amount]?.name ?? '').spaced;
    const isTotal = ORDER_TOTAL.test(header) && same.length === several.length;
    return isTotal && several.length >= 3 && distinct.size >= 3;
  }
  return same.length >= MOSTLY * several.length && distinct.size > 5;
}

/** Says which of two money columns counts, where another would do as well. */
function secondAmountNotes(
  table: Table,
  columns: readonly ColumnRole[],
  amount: ColumnRole,
): Note[] {
  const others = columns.filter(
    ({ role, alternatives }) =>
      role === null &&
      alternatives.some((other) => other.role === 'amount' && other.confidence >= 0.7),
  );
  return others.map((other) =>
    note('info', 'roles.two-amounts', {
      sheet: table.name,
      column: nameOf(table, amount.column),
      other: nameOf(table, other.column),
    }),
  );
}

function entryOf(columns: readonly ColumnRole[], role: RoleId): ColumnRole | null {
  return columns.find((entry) => entry.role === role) ?? null;
}

function nameOf(table: Table, column: number): string {
  return table.columns[column]?.name ?? '';
}
