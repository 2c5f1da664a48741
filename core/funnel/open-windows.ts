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
  return Uint8Array.from(walks, ({ depth, lastEntry }) => {
    const stillOpen = windowMs !== null && lastEntry + windowMs >= end;
    return depth > 0 && depth < stepCount && stillOpen ? 1 : 0;
  });
}
