import type { TableReader } from '../table-reader.ts';

/** A table that tells about customers: its reader, and the customer of each row (−1 unknown). */
export interface AboutCustomers {
  readonly reader: TableReader;
  readonly customer: Int32Array;
}
