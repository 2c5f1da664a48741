import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherExact } from '#core';

// Values from scipy 1.17 (stats.fisher_exact).
describe('fisherExact', () => {
  it.each([
    [1, 9, 11, 12, 0.00037083659374681044],
    [3, 10, 3, 10, 1],
    [0, 40, 6, 50, 0.031687466129731],
    [2, 35, 9, 400, 0.21904101516496813],
    [8, 10, 1, 10, 0.005477494641581329],
    [5, 2000, 1, 35, 0.09897390323121494],
  ])('%d of %d against %d of %d', (hitsOne, nOne, hitsTwo, nTwo, p) => {
    expect(fisherExact({ hits: hitsOne, n: nOne }, { hits: hitsTwo, n: nTwo })).toBeCloseTo(p, 11);
  });

  it('finds the tea taster: 3 of 4 against 1 of 4 is no proof', () => {
    // 2 × (16 + 1) / 70.
    expect(fisherExact({ hits: 3, n: 4 }, { hits: 1, n: 4 })).toBeCloseTo(34 / 70, 12);
  });

  it('is a probability, the same whichever group comes first', () => {
    const group = fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.nat(60))
      .map(([n, hits]) => ({ n, hits: Math.min(n, hits) }));
    fc.assert(
      fc.property(group, group, (first, second) => {
        const p = fisherExact(first, second);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(fisherExact(second, first)).toBeCloseTo(p, 10);
      }),
    );
  });
});
