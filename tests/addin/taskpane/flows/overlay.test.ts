import { describe, expect, it } from 'vitest';
import { overlay, roleSetting } from '../../../../addin/taskpane/flows/overlay.ts';

describe('overlay', () => {
  it('lets the later setting win', () => {
    expect(overlay({ asOf: '2026-01-01', alpha: 0.05 }, { asOf: '2026-06-26' })).toEqual({
      asOf: '2026-06-26',
      alpha: 0.05,
    });
  });

  it('puts thresholds together one by one', () => {
    expect(overlay({ thresholds: { aovHigh: 800 } }, { thresholds: { aovLow: 200 } })).toEqual({
      thresholds: { aovHigh: 800, aovLow: 200 },
    });
  });

  it('keeps one role a column', () => {
    const first = roleSetting('Orders', 'Price', 'amount');
    const second = roleSetting('Orders', 'Price', 'unit-price');
    expect(overlay(first, second)).toEqual(second);
    expect(overlay(first, roleSetting('Orders', 'Source', 'channel')).roles).toHaveLength(2);
  });
});
