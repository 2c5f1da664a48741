import { DAY_MS, type Day, type Millis } from '../basics/index.ts';
import type { Walks } from './entries/walk.ts';

/**
 * 1 for customers who entered, have not converted and still have time: the window of their latest entry
 * runs past the end of the as-of day. Without a window nothing is open.
 */
export function openWindows(
  { depth, lastEntry }: Walks,
  stepCount: number,
  windowMs: Millis | null,
  asOf: Day,
): Uint8Array {
  const end = (asOf + 1) * DAY_MS;
  const open = new Uint8Array(depth.length);
  if (windowMs === null) return open;
  for (let customer = 0; customer < open.length; customer += 1) {
    const reached = depth[customer]!;
    const onTheWay = reached > 0 && reached < stepCount;
    if (onTheWay && lastEntry[customer]! + windowMs >= end) open[customer] = 1;
  }
  return open;
}

export function countOpen(open: Uint8Array): number {
  let count = 0;
  for (let customer = 0; customer < open.length; customer += 1) count += open[customer]!;
  return count;
}
