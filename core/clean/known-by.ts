import type { Day } from '../basics/index.ts';
import type { Customers } from './types.ts';

/**
 * 1: the customer was known by a day: had ordered, or stands in a customers sheet and was registered by
 * then. Without a day of registration whoever is listed counts as known all along.
 *
 * @param firstDay day of each customer's first order; NaN none
 */
export function knownBy(
  { listed, since }: Pick<Customers, 'listed' | 'since'>,
  firstDay: ArrayLike<number>,
  day: Day,
): Uint8Array {
  return listed.map((one, customer) => {
    if (firstDay[customer]! <= day) return 1;
    const registered = since?.[customer] ?? Number.NaN;
    return one === 1 && !(registered > day) ? 1 : 0;
  });
}
