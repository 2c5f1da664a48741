import { describe, expect, it } from 'vitest';
import type { Cleaned, Dimension } from '#core';
import { campaignNameOf } from '../../../core/analysis/campaign-name.ts';

const DAY = 86_400_000;

/** Events as [day, campaign name]. */
function events(
  rows: readonly (readonly [number, string | null])[],
): Pick<Cleaned, 'events' | 'orders'> {
  const values = [...new Set(rows.flatMap(([, name]) => (name === null ? [] : [name])))];
  const campaign: Dimension = {
    codes: Int32Array.from(rows, ([, name]) => (name === null ? -1 : values.indexOf(name))),
    values,
  };
  const time = Float64Array.from(rows, ([day]) => day * DAY + 1);
  const dimensions = new Map([['campaign', campaign]]);
  return { events: { dimensions, time } as unknown as Cleaned['events'], orders: null };
}

describe('campaignNameOf', () => {
  const days = { from: 10, to: 19 };

  it('takes the name on most touches of the campaign’s days', () => {
    const found = events([
      [9, 'May'],
      [9, 'May'],
      [10, '618'],
      [19, '618'],
      [12, 'May'],
      [13, null],
    ]);
    expect(campaignNameOf(found, days)).toBe('618');
  });

  it('takes none when no name stands on half of them', () => {
    const found = events([
      [10, 'a'],
      [11, 'b'],
      [12, 'c'],
    ]);
    expect(campaignNameOf(found, days)).toBeNull();
  });

  it('takes none without names, or without touches in those days', () => {
    expect(campaignNameOf(events([[10, null]]), days)).toBeNull();
    expect(campaignNameOf(events([[2, 'May']]), days)).toBeNull();
    expect(campaignNameOf({ events: null, orders: null }, days)).toBeNull();
  });
});
