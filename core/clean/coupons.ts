import { CellKind, type Column } from '../table/index.ts';
import { customersOf, type People } from './people.ts';
import { yesNoOf } from './read/yes-no-of.ts';
import { joinNumbers, joinSources } from './sources.ts';
import type { TableReader } from './table-reader.ts';
import type { Coupons } from './types.ts';

/**
 * Coupons issued and redeemed by customer, from customers sheets with both columns: counts, or yes and
 * no for one coupon. Rows without a customer or without a coupon are left out; nobody redeems more than
 * they were given.
 */
export function readCoupons(readers: readonly TableReader[], people: People): Coupons | null {
  const slices = readers.flatMap((reader) => {
    const [issuedColumn, redeemedColumn] = [
      reader.column('coupon-issued'),
      reader.column('coupon-redeemed'),
    ];
    const keys = reader.customers;
    if (keys === null || issuedColumn === null || redeemedColumn === null) return [];
    const issued = countsOf(reader, issuedColumn);
    const redeemed = countsOf(reader, redeemedColumn).map((count, row) =>
      Math.min(Number.isNaN(count) ? 0 : Math.max(0, count), issued[row]!),
    );
    const all = new Int32Array(issued.length).map((_, row) => row);
    const rows = all.filter((row) => keys.codes[row]! >= 0 && issued[row]! > 0);
    const customer = customersOf(people, keys, rows);
    return [{ table: reader.table, tableIndex: reader.index, rows, issued, redeemed, customer }];
  });
  if (slices.length === 0) return null;
  const customer = slices.flatMap((slice) => [...slice.customer]);
  return {
    count: customer.length,
    customer: Int32Array.from(customer),
    issued: joinNumbers(slices.map(({ rows, issued }) => ({ rows, values: issued }))),
    redeemed: joinNumbers(slices.map(({ rows, redeemed }) => ({ rows, values: redeemed }))),
    source: joinSources(slices),
  };
}

function countsOf(reader: TableReader, column: Column): Float64Array {
  const texts = column.counts[CellKind.text] ?? 0;
  const flags = (column.counts[CellKind.boolean] ?? 0) + texts;
  const numbers = column.counts[CellKind.number] ?? 0;
  return flags > numbers
    ? reader.log(yesNoOf(column, reader.undone)).values
    : reader.numbers(column).values;
}
