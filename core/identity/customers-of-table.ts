import type { Dimension } from '../basics/index.ts';
import type { Identity } from './types.ts';

/**
 * Whose the rows of a table are, by the keys that all sheets know a customer by.
 *
 * @param table index into `Recognition.tables`
 * @returns `null` for a table that names no customers
 */
export function customersOfTable(identity: Identity, table: number): Dimension | null {
  const sheet = identity.sheets.find(({ keys }) => keys.table === table);
  if (sheet === undefined) return null;
  const { own } = sheet.keys;
  if (sheet.customers !== null || own === null) return sheet.customers;
  return { codes: own.codes, values: own.names ?? own.values };
}
