import { DAY_MS, type Day, type Millis } from '../basics/index.ts';
import type { Walk } from './entries/walk.ts';

/**
 * 1 for customers who entered, have not converted and still have time: the window of their latest entry
 * runs past the end of the as-of day. Without a window nothing is open.
 */
export function openWindows(
  walks: readonly Walk[],
  stepCount: number,
  windowMs: Millis | null,
  asOf: Day,
): Uint8Array {
  const end = (asOf + 1) * DAY_MS;
  const open = new Uint8Array(walks.length);
  if (windowMs === null) return open;
  for (let customer = 0; customer < open.length; customer += 1) {
    const { depth, lastEntry } = walks[customer]!;
    if (depth > 0 && depth < stepCount && lastEntry + windowMs >= end) open[customer] = 1;
  }
  return open;
}
