import { type Dimension, dayOf, type Period } from '../basics/index.ts';
import type { Cleaned } from '../clean/index.ts';

/**
 * What the data itself calls the campaign: the name on most touches (else orders) of its days;
 * `null` when no name stands on at least half of those that have one.
 */
export function campaignNameOf(
  { events, orders }: Pick<Cleaned, 'events' | 'orders'>,
  campaign: Period,
): string | null {
  for (const rows of [events, orders]) {
    const names = rows?.dimensions.get('campaign');
    if (rows === null || names === undefined) continue;
    const name = mostFrequent(names, rows.time, campaign);
    if (name !== null) return name;
  }
  return null;
}

function mostFrequent(names: Dimension, time: Float64Array, { from, to }: Period): string | null {
  const counts = new Int32Array(names.values.length);
  let named = 0;
  names.codes.forEach((code, row) => {
    const day = dayOf(time[row]!);
    if (code < 0 || !(day >= from && day <= to)) return;
    counts[code]! += 1;
    named += 1;
  });
  const most = counts.indexOf(counts.reduce((largest, count) => Math.max(largest, count), 0));
  return named > 0 && counts[most]! * 2 >= named ? (names.values[most] ?? null) : null;
}
