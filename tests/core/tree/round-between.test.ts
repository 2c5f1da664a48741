import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundBetween } from '../../../core/tree/round-between.ts';

describe('roundBetween', () => {
  it('stays at or above the lower value and below the higher one', () => {
    const pair = fc.tuple(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(pair, ([low, gap]) => {
        const high = low + gap;
        if (!(high > low)) return;
        const found = roundBetween(low, high);
        expect(found).toBeGreaterThanOrEqual(low);
        expect(found).toBeLessThan(high);
      }),
    );
  });

  it('takes zero where that lies between', () => {
    expect(roundBetween(-3, 2)).toBe(0);
    expect(roundBetween(0, 1)).toBe(0);
  });
});
