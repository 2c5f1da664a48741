import { DAY_MS, type Dimension } from '../basics/index.ts';
import type { Orders } from '../clean/index.ts';
import type { discountedOrders, Purchases } from '../tags/index.ts';
import { TagState } from '../tags/index.ts';

const HOUR_MS = 3_600_000;
/** Parts of the day, by the hour they begin at; the night goes on past midnight. */
export const DAY_PARTS = ['night', 'morning', 'noon', 'afternoon', 'evening'] as const;
const PART_OF_HOUR = Uint8Array.from({ length: 24 }, (_, hour) => {
  if (hour < 6 || hour >= 23) return 0;
  if (hour < 11) return 1;
  if (hour < 14) return 2;
  return hour < 18 ? 3 : 4;
});
/** More rows than this share at midnight sharp: the sheet holds days without times. */
const MOST_AT_MIDNIGHT = 0.5;

/**
 * Part of the day of each order row, unknown where a day stands without a time (midnight sharp); `null`
 * where the sheet holds no times of day.
 */
export function dayParts({ time, count }: Orders): Dimension | null {
  const codes = new Int32Array(count).fill(-1);
  let [dated, midnight] = [0, 0];
  for (let row = 0; row < count; row++) {
    const at = time[row]!;
    if (Number.isNaN(at)) continue;
    const inDay = at - Math.floor(at / DAY_MS) * DAY_MS;
    dated += 1;
    if (inDay === 0) midnight += 1;
    else codes[row] = PART_OF_HOUR[Math.floor(inDay / HOUR_MS)]!;
  }
  return dated === 0 || midnight > MOST_AT_MIDNIGHT * dated ? null : { codes, values: DAY_PARTS };
}

/** Weekend or weekday of each order row; `null` without dates. */
export function weekParts({ time, count }: Orders): Dimension | null {
  const codes = new Int32Array(count).fill(-1);
  let dated = 0;
  for (let row = 0; row < count; row++) {
    const at = time[row]!;
    if (Number.isNaN(at)) continue;
    // Day 0 was a Thursday.
    const weekday = (((Math.floor(at / DAY_MS) + 4) % 7) + 7) % 7;
    codes[row] = weekday === 0 || weekday === 6 ? 0 : 1;
    dated += 1;
  }
  return dated === 0 ? null : { codes, values: ['weekend', 'weekday'] };
}

/** Whether something was taken off each order; `null` where no sheet says so. */
export function discountParts(
  { count }: Orders,
  purchases: Purchases,
  discounted: ReturnType<typeof discountedOrders>,
): Dimension | null {
  if (discounted === null) return null;
  const codes = new Int32Array(count).fill(-1);
  for (let row = 0; row < count; row++) {
    const entry = purchases.ofRow[row]!;
    if (entry < 0 || discounted[entry] === TagState.unknown) continue;
    codes[row] = discounted[entry] === TagState.yes ? 0 : 1;
  }
  return { codes, values: ['discount', 'full-price'] };
}
