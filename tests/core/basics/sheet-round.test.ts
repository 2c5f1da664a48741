import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetRound } from '#core';

describe('sheetRound', () => {
  it('rounds ties away from zero, also where the binary number lies below the tie', () => {
    expect(sheetRound(1.005, 2)).toBe(1.01);
    expect(sheetRound(1.45, 1)).toBe(1.5);
    expect(sheetRound(-2.5, 0)).toBe(-3);
    expect(sheetRound((0.0755 - 0.05) * 100, 1)).toBe(2.6);
  });

  it('has no negative zero and leaves very small and very large numbers in order', () => {
    expect(Object.is(sheetRound(-0.04, 1), 0)).toBe(true);
    expect(sheetRound(1e-9, 3)).toBe(0);
    expect(sheetRound(8_911_407.904, 0)).toBe(8_911_408);
    expect(sheetRound(1.5e18, 0)).toBe(1.5e18);
  });

  it('is never further than half a unit from the number', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const distance = Math.abs(sheetRound(value, decimals) - value);
          expect(distance).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
        },
      ),
    );
  });
});
