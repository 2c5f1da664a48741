import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, holm } from '#core';

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

describe('holm', () => {
  it('multiplies the smallest by the number of tests, the next by one fewer', () => {
    // .01 × 4, .02 × 3, .03 × 2 = .06 and .04 × 1 raised to the one before.
    const adjusted = holm([0.04, 0.01, 0.03, 0.02]);
    [0.06, 0.04, 0.06, 0.06].forEach((p, index) => {
      expect(adjusted[index]).toBeCloseTo(p, 12);
    });
  });

  it('gives nothing for nothing and leaves a single test alone', () => {
    expect(holm([])).toEqual([]);
    expect(holm([0.03])).toEqual([0.03]);
  });

  it('never lowers a p-value, exceeds 1 or changes the order', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        const adjusted = holm(p);
        adjusted.forEach((value, index) => {
          expect(value).toBeGreaterThanOrEqual(p[index]!);
          expect(value).toBeLessThanOrEqual(1);
        });
        for (const [i, one] of p.entries()) {
          for (const [j, other] of p.entries()) {
            if (one < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]!);
          }
        }
      }),
    );
  });
});

describe('benjaminiHochberg', () => {
  it('multiplies by tests over rank, from the largest down', () => {
    const adjusted = benjaminiHochberg([0.01, 0.5, 0.03]);
    [0.03, 0.5, 0.045].forEach((p, index) => {
      expect(adjusted[index]).toBeCloseTo(p, 12);
    });
  });

  it('is never above Holm', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        const strict = holm(p);
        benjaminiHochberg(p).forEach((value, index) => {
          expect(value).toBeLessThanOrEqual(strict[index]! + 1e-12);
        });
      }),
    );
  });
});
