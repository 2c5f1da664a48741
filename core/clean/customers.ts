import { maskKey } from '../privacy/index.ts';
import { customerAttributes } from './attributes/customer-attributes.ts';
import { registeredOn } from './attributes/registered.ts';
import type { AboutCustomers } from './attributes/types.ts';
import { contactableCustomers } from './contact.ts';
import type { Journal } from './journal.ts';
import { customersOf, type People } from './people.ts';
import type { TableReader } from './table-reader.ts';
import type { Customers, Orders } from './types.ts';

/** Registers everyone a customers sheet lists; notes rows without a key and repeated keys. */
export function readCustomerSheet(
  reader: TableReader,
  people: People,
  journal: Journal,
): AboutCustomers | null {
  const { table } = reader;
  const keys = reader.customers;
  if (keys === null) {
    journal.note('problem', 'clean.customers-without-key', { sheet: table.sheet });
    return null;
  }
  const everyRow = Int32Array.from({ length: table.rowCount }, (_, row) => row);
  const customer = customersOf(people, keys, everyRow);
  const blank = everyRow.filter((row) => customer[row]! < 0);
  if (blank.length > 0) {
    const params = { sheet: table.sheet, n: blank.length };
    journal.rows(table, 'clean.row-without-customer', blank, null);
    journal.note('warning', 'clean.customers-blank-key', params);
  }
  const repeated = table.rowCount - blank.length - keys.values.length;
  if (repeated > 0) {
    const params = { sheet: table.sheet, n: repeated };
    journal.note('info', 'clean.customers-repeated', params);
  }
  return { reader, customer };
}

/**
 * A table of another kind as one that tells about customers, for consent marks on order or event rows.
 * Nobody is registered by it.
 */
export function aboutKnownCustomers(reader: TableReader, people: People): AboutCustomers | null {
  return reader.firstOf('consent', 'opt-out') === null ? null : rowsOfKnown(reader, people);
}

/** A table with the known customers of its rows; `null` when it doesn't name any. */
export function rowsOfKnown(reader: TableReader, people: People): AboutCustomers | null {
  const keys = reader.customers;
  if (keys === null) return null;
  const known = keys.values.map((key) => people.find(key));
  return { reader, customer: keys.codes.map((code) => (code < 0 ? -1 : known[code]!)) };
}

/** Everyone the files know, with what the customers sheets and their own answers say of them. */
export function joinCustomers(
  sheets: readonly AboutCustomers[],
  answers: readonly AboutCustomers[],
  others: readonly AboutCustomers[],
  orders: Orders | null,
  people: People,
  journal: Journal,
): Customers {
  const count = people.ids.length;
  const listed = new Uint8Array(count);
  for (const { customer } of sheets) for (const who of customer) if (who >= 0) listed[who] = 1;
  const ordered = new Uint8Array(count);
  for (const who of orders?.customer ?? []) if (who >= 0) ordered[who] = 1;
  const contactable = contactableCustomers([...sheets, ...others], count);
  if (contactable !== null) {
    const n = contactable.reduce((sum, flag) => sum + (1 - flag), 0);
    if (n > 0) journal.note('info', 'clean.not-contactable', { n });
  }
  const since = registeredOn(sheets, count);
  return {
    count,
    ids: people.ids.map(maskKey),
    listed,
    ...(since === null ? {} : { since }),
    ordered,
    ...customerAttributes([...sheets, ...answers], people, journal),
    contactable,
  };
}
