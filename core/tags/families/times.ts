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
  const parts = new Int32Array(count * PARTS.length);
  const dated = new Int32Array(count);
  const weekend = new Int32Array(count);
  const partOfHour = Int8Array.from({ length: 24 }, (_, hour) =>
    PARTS.findIndex(([, from, to]) =>
      from < to ? hour >= from && hour < to : hour >= from || hour < to,
    ),
  );
  let midnight = 0;
  for (let order = 0; order < purchases.count; order += 1) {
    const time = purchases.time[order]!;
    if (Number.isNaN(time)) continue;
    const customer = purchases.customer[order]!;
    const day = dayOf(time);
    const within = time - day * DAY_MS;
    if (within === 0) midnight += 1;
    dated[customer]! += 1;
    // 1970-01-01 was a Thursday; Monday is 0.
    if ((((day + 3) % 7) + 7) % 7 >= 5) weekend[customer]! += 1;
    const part = partOfHour[Math.floor(within / 3_600_000)]!;
    parts[customer * PARTS.length + part]! += 1;
  }
  const habit = (share: number, hitsOf: (customer: number) => number) =>
    statesOf(count, (customer) => {
      const n = dated[customer]!;
      return n < LEAST_ORDERS ? null : hitsOf(customer) >= share * n;
    });
  const hasTimes = midnight <= MOST_AT_MIDNIGHT * purchases.count;
  const byHour: readonly TagDraft[] = hasTimes
    ? PARTS.map(([id, from, to], index) =>
        fixedTag(
          id,
          TIME,
          habit(LEAST_SHARE, (customer) => parts[customer * PARTS.length + index]!),
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
        habit(LEAST_SHARE, (customer) => weekend[customer]!),
        {
          least: LEAST_ORDERS,
          share: LEAST_SHARE,
        },
      ),
      fixedTag(
        'weekday-buyer',
        TIME,
        habit(WEEKDAY_SHARE, (customer) => dated[customer]! - weekend[customer]!),
        {
          least: LEAST_ORDERS,
          share: WEEKDAY_SHARE,
        },
      ),
    ],
    missing: hasTimes ? [] : ['tags.missing.times'],
  };
}
