import type { Dimension } from '../basics/index.ts';
import type { Events } from '../clean/index.ts';

/**
 * Code of the channel of each customer's first event of the whole file (the earlier row where two are
 * as early); −1 where that event has none, or the customer has no events.
 */
export function firstTouch(events: Events, channel: Dimension, customers: number): Int32Array {
  const { customer, time } = events;
  const earliest = new Float64Array(customers).fill(Number.POSITIVE_INFINITY);
  const codes = new Int32Array(customers).fill(-1);
  for (let row = 0; row < events.count; row += 1) {
    const owner = customer[row]!;
    if (owner < 0 || !(time[row]! < earliest[owner]!)) continue;
    earliest[owner] = time[row]!;
    codes[owner] = channel.codes[row]!;
  }
  return codes;
}
