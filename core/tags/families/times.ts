import { DAY_MS, dayOf } from '../../basics/index.ts';
import { fixedTag, statesOf } from '../draft.ts';
import type { Purchases } from '../purchases.ts';
import type { Family, TagDraft, TagInput } from '../types.ts';
import { LEAST_ORDERS } from './preferences.ts';

/** Hours of the day, from … up to but not including …; the night goes past midnight. */
const PARTS = [
  ['morning-buyer', 6, 11],
  ['noon-buyer', 11, 14],
  ['afternoon-buyer', 14, 18],
  ['evening-buyer', 18, 23],
  ['night-buyer', 23, 6],
] as const;
/** Places of the counts of a customer. */
const [WEEKEND, ALL, TIMED, STRIDE] = [5, 6, 7, 8];
/** Share of orders that makes a habit. */
const LEAST_SHARE = 0.5;
/** Five days of seven are weekdays, so most orders there are no habit yet. */
const WEEKDAY_SHARE = 0.9;
/** More orders than this share at midnight sharp: the sheet holds days without times. */
const MOST_AT_MIDNIGHT = 0.5;

const TIME = ['fact', 'time'] as const;

/** When customers buy: time of day and days of the week. */
export function timeTags({ metrics }: TagInput, purchases: Purchases | null): Family {
  if (metrics === null || purchases === null || purchases.count === 0) {
    return { tags: [], missing: [] };
  }
  const { count } = metrics;
  // All counts of a customer side by side: parts of the day, then weekend, all, and all with a time.
  const hits = new Int32Array(count * STRIDE);
  const partOfHour = Int8Array.from({ length: 24 }, (_, hour) =>
    PARTS.findIndex(([, from, to]) =>
      from < to ? hour >= from && hour < to : hour >= from || hour < to,
    ),
  );
  let midnight = 0;
  for (let order = 0; order < purchases.count; order += 1) {
    const time = purchases.time[order]!;
    if (Number.isNaN(time)) continue;
    const at = purchases.customer[order]! * STRIDE;
    const day = dayOf(time) | 0;
    const within = time - day * DAY_MS;
    hits[at + ALL]! += 1;
    // 1970-01-01 was a Thursday; Monday is 0.
    if ((((day + 3) % 7) + 7) % 7 >= 5) hits[at + WEEKEND]! += 1;
    // A day without a time stands at midnight sharp: it says nothing about the hour.
    if (within === 0) {
      midnight += 1;
      continue;
    }
    hits[at + TIMED]! += 1;
    hits[at + partOfHour[(within / 3_600_000) | 0]!]! += 1;
  }
  const habit = (share: number, of: number, hitsOf: (customer: number) => number) =>
    statesOf(count, (customer) => {
      const n = hits[customer * STRIDE + of]!;
      return n < LEAST_ORDERS ? null : hitsOf(customer) >= share * n;
    });
  const hasTimes = midnight <= MOST_AT_MIDNIGHT * purchases.count;
  const byHour: readonly TagDraft[] = hasTimes
    ? PARTS.map(([id, from, to], index) =>
        fixedTag(
          id,
          TIME,
          habit(LEAST_SHARE, TIMED, (customer) => hits[customer * STRIDE + index]!),
          { from, to, least: LEAST_ORDERS, share: LEAST_SHARE },
        ),
      )
    : [];
  return {
    tags: [
      ...byHour,
      fixedTag(
        'weekend-buyer',
        TIME,
        habit(LEAST_SHARE, ALL, (customer) => hits[customer * STRIDE + WEEKEND]!),
        {
          least: LEAST_ORDERS,
          share: LEAST_SHARE,
        },
      ),
      fixedTag(
        'weekday-buyer',
        TIME,
        habit(
          WEEKDAY_SHARE,
          ALL,
          (customer) => hits[customer * STRIDE + ALL]! - hits[customer * STRIDE + WEEKEND]!,
        ),
        {
          least: LEAST_ORDERS,
          share: WEEKDAY_SHARE,
        },
      ),
    ],
    missing: hasTimes ? [] : ['tags.missing.times'],
  };
}
