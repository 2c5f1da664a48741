import type { Cleaned } from '../clean/index.ts';
import { total } from './order-measures.ts';
import type { Groups, Measure } from './types.ts';

/**
 * Customers in scope (listed in a customers sheet or with an order) of every group.
 *
 * @param customers 1 for customers that count; `null`: all
 * @param groups by customers; `null`: one group
 */
export function customerMeasures(
  { customers: { count, listed, ordered } }: Cleaned,
  customers: Uint8Array | null,
  groups: Groups | null,
): readonly Measure[] {
  const sizes = new Int32Array(groups?.count ?? 1);
  for (let customer = 0; customer < count; customer += 1) {
    if (listed[customer] !== 1 && ordered[customer] !== 1) continue;
    if (customers !== null && customers[customer] !== 1) continue;
    const group = groups === null ? 0 : groups.codes[customer]!;
    if (group >= 0) sizes[group]! += 1;
  }
  return Array.from(sizes, (size) => total('customers', size, size));
}
