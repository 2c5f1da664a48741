import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombeInterval, smallestExpected, twoProportionZ, wilsonInterval } from '#core';

const proportion = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => ({ n, hits: Math.round(n * share) }));

describe('wilsonInterval', () => {
  it('agrees with the example of Newcombe 1998, table I: 15 of 148', () => {
    const { low, high } = wilsonInterval({ hits: 15, n: 148 });
    expect(low).toBeCloseTo(0.0624, 4);
    expect(high).toBeCloseTo(0.1605, 4);
  });

  it('starts at 0 for nobody and ends at 1 for everybody', () => {
    expect(wilsonInterval({ hits: 0, n: 20 }).low).toBe(0);
    expect(wilsonInterval({ hits: 20, n: 20 }).high).toBe(1);
  });

  it('holds the rate itself and stays within 0 to 1', () => {
    fc.assert(
      fc.property(proportion, ({ hits, n }) => {
        const { low, high } = wilsonInterval({ hits, n });
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(hits / n + 1e-15);
        expect(high).toBeGreaterThanOrEqual(hits / n - 1e-15);
      }),
    );
  });
});

describe('newcombeInterval', () => {
  it('agrees with the example of Newcombe 1998, table II (a): 48/80 against 56/70', () => {
    // Published as 56/70 − 48/80: 0.0524 to 0.3339.
    const { low, high } = newcombeInterval({ hits: 48, n: 80 }, { hits: 56, n: 70 });
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  it('turns around when the groups are swapped', () => {
    fc.assert(
      fc.property(proportion, proportion, (first, second) => {
        const ahead = newcombeInterval(first, second);
        const back = newcombeInterval(second, first);
        expect(ahead.low).toBeCloseTo(-back.high, 12);
        expect(ahead.high).toBeCloseTo(-back.low, 12);
      }),
    );
  });
});

describe('twoProportionZ', () => {
  it('is positive when the second rate is higher', () => {
    // Pooled rate .5: z = .2 / √(.25 × 2/100) = 2.828427…
    const { z, p } = twoProportionZ({ hits: 40, n: 100 }, { hits: 60, n: 100 });
    expect(z).toBeCloseTo(2.8284271247, 9);
    expect(p).toBeCloseTo(0.0046777349, 9);
  });

  it('sees no difference when nobody or everybody is a hit', () => {
    expect(twoProportionZ({ hits: 0, n: 9 }, { hits: 0, n: 4 })).toEqual({ z: 0, p: 1 });
    expect(twoProportionZ({ hits: 9, n: 9 }, { hits: 4, n: 4 })).toEqual({ z: 0, p: 1 });
  });
});

describe('smallestExpected', () => {
  it('is the smallest of the four cells under equal rates', () => {
    expect(smallestExpected({ hits: 1, n: 20 }, { hits: 5, n: 40 })).toBe(2);
    expect(smallestExpected({ hits: 19, n: 20 }, { hits: 35, n: 40 })).toBe(2);
  });
});
