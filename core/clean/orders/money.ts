import type { Column } from '../../table/index.ts';
import type { Journal } from '../journal.ts';
import type { TableReader } from '../table-reader.ts';

/** Money and quantity of order rows, as they stand in the sheet. */
export interface RowMoney {
  /** NaN where missing. */
  readonly amount: Float64Array;
  readonly quantity: Float64Array | null;
  /** The column money stands in; `null` when it is quantity × unit price, or nowhere. */
  readonly column: Column | null;
}

/**
 * The money of each row: the amount column, else quantity × unit price. A discount column is never
 * subtracted: an amount paid already has it in, and a list price is said to be one.
 */
export function rowMoney(reader: TableReader, journal: Journal): RowMoney {
  const { table } = reader;
  const amountColumn = reader.column('amount');
  const quantityColumn = reader.column('quantity');
  const priceColumn = reader.column('unit-price');
  const quantity = quantityColumn === null ? null : reader.numbers(quantityColumn).values;
  if (amountColumn !== null) {
    return { amount: reader.money(amountColumn), quantity, column: amountColumn };
  }
  const missing = new Float64Array(table.rowCount).fill(Number.NaN);
  if (quantity === null || quantityColumn === null || priceColumn === null) {
    journal.note('problem', 'clean.no-amount-column', { sheet: table.sheet });
    return { amount: missing, quantity, column: null };
  }
  const price = reader.money(priceColumn);
  journal.note('info', 'clean.amount-derived', {
    sheet: table.sheet,
    quantity: quantityColumn.name,
    price: priceColumn.name,
  });
  const discount = reader.column('discount');
  if (discount !== null) {
    const params = { sheet: table.sheet, column: discount.name };
    journal.note('warning', 'clean.discount-not-subtracted', params);
  }
  return { amount: quantity.map((pieces, row) => pieces * price[row]!), quantity, column: null };
}
