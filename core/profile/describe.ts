import type { Cleaned, Orders } from '../clean/index.ts';
import type { Recognition, SheetKind, TableRoles } from '../roles/index.ts';
import { type UndoRule, undoneCodes } from '../settings/index.ts';
import type { Table } from '../table/index.ts';
import {
  type ColumnDescription,
  describeColumn,
  describeNumbers,
  type NumberDescription,
  readColumnInRole,
} from './describe-column.ts';

/** Columns of a sheet, over all rows and over those that cleaning kept. */
export interface SheetDescription {
  readonly sheet: string;
  readonly kind: SheetKind;
  readonly rows: number;
  readonly columns: readonly ColumnDescription[];
  /** Order sheets only; `null` elsewhere and where every row was kept. */
  readonly kept: {
    readonly rows: number;
    readonly columns: readonly ColumnDescription[];
  } | null;
}

/** Money of the orders that count. */
export interface OrdersDescription {
  readonly rows: number;
  /** Paid orders, and the customers who placed one. */
  readonly orders: number;
  readonly customers: number;
  /** Money of a row, refunds negative. */
  readonly amount: NumberDescription | null;
  /** Money of an order, its refunds taken off. */
  readonly orderValue: NumberDescription | null;
}

export interface Description {
  readonly sheets: readonly SheetDescription[];
  /** `null` when no sheet has orders that count. */
  readonly orders: OrdersDescription | null;
}

/**
 * Statistics of every column of the user's own sheets, recognised or not: numbers with quartiles, skew
 * and histogram, words with frequency and share, dates with first and last day, all with n and missing.
 *
 * @param undo rules of cleaning that are switched off
 */
export function describe(
  { tables }: Recognition,
  { orders }: Cleaned,
  undo: readonly UndoRule[] = [],
): Description {
  const undone = undoneCodes(undo);
  return {
    sheets: tables.flatMap((entry, index) =>
      entry.table.own === undefined && entry.kind !== 'result'
        ? [
            describeSheet(
              entry,
              orders === null ? null : keptRows(entry.table, index, orders),
              undone,
            ),
          ]
        : [],
    ),
    orders: orders === null || orders.count === 0 ? null : describeOrders(orders),
  };
}

function describeSheet(
  { table, kind, columns }: TableRoles,
  kept: Int32Array | null,
  undone: ReturnType<typeof undoneCodes>,
): SheetDescription {
  const read = columns
    .filter(({ role }) => role !== 'ignore')
    .map(({ column, role }) => readColumnInRole(table.columns[column]!, role, undone));
  const described = (rows: Int32Array | null) => read.map((each) => describeColumn(each, rows));
  const isPart = kind === 'orders' && kept !== null && kept.length < table.rowCount;
  return {
    sheet: table.name,
    kind,
    rows: table.rowCount,
    columns: described(null),
    kept: isPart ? { rows: kept.length, columns: described(kept) } : null,
  };
}

/** Rows of a table (0-based) that are among the orders. */
function keptRows(table: Table, index: number, { source, count }: Orders): Int32Array {
  const { rowNumbers } = table;
  // By row of the sheet: its row in the table and one more; 0 for none.
  const rowOf = new Int32Array(rowNumbers.reduce((most, one) => Math.max(most, one), 0) + 1);
  rowNumbers.forEach((sheetRow, row) => {
    rowOf[sheetRow] = row + 1;
  });
  const rows = new Int32Array(count);
  let kept = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (source.table[entry] !== index) continue;
    const row = rowOf[source.sheetRow[entry]!] ?? 0;
    if (row === 0) continue;
    rows[kept] = row - 1;
    kept += 1;
  }
  return rows.subarray(0, kept);
}

function describeOrders({
  amount,
  order,
  orderCount,
  refund,
  customer,
}: Orders): OrdersDescription {
  const value = new Float64Array(orderCount);
  const paid = new Uint8Array(orderCount);
  const buyers = new Set<number>();
  amount.forEach((money, row) => {
    value[order[row]!]! += money;
    if (refund[row] !== 0 || !(money > 0)) return;
    paid[order[row]!] = 1;
    if (customer[row]! >= 0) buyers.add(customer[row]!);
  });
  const values = value.filter((_, index) => paid[index] === 1);
  return {
    rows: amount.length,
    orders: values.length,
    customers: buyers.size,
    amount: describeNumbers(amount),
    orderValue: describeNumbers(values),
  };
}
