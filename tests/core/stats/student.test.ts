import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalTwoSided, studentCdf, studentQuantile, studentTwoSided } from '#core';
import { relativeError } from './relative-error.ts';

// Values from scipy 1.17 (stats.t).
describe('studentTwoSided', () => {
  it.each([
    [1, 1, 0.5],
    [2.5, 3.7, 0.07182202291182678],
    [0.001, 10, 0.999221783374741],
    [5.3, 36671.15797736051, 1.1647093374361054e-7],
    [40, 2, 0.0006244146721847406],
    [12, 30, 5.580185415199261e-13],
    [1.96, 1e7, 0.04999581802531423],
    [30, 1000, 1.5374687444043095e-141],
  ])('t = %d with %d degrees of freedom', (t, degrees, p) => {
    expect(relativeError(studentTwoSided(t, degrees), p)).toBeLessThan(1e-8);
  });

  it('comes near the normal with many degrees of freedom', () => {
    expect(relativeError(studentTwoSided(3, 1e8), normalTwoSided(3))).toBeLessThan(1e-6);
  });
});

describe('studentCdf', () => {
  it('adds to 1 with its mirror image', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -50, max: 50, noNaN: true }),
        fc.double({ min: 0.5, max: 500, noNaN: true }),
        (t, degrees) => {
          expect(studentCdf(t, degrees) + studentCdf(-t, degrees)).toBeCloseTo(1, 12);
        },
      ),
    );
  });
});

describe('studentQuantile', () => {
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 5.5, 2.501858617589239],
    [0.975, 100, 1.9839715185235518],
    [0.975, 1e6, 1.959966356814107],
    [0.9995, 2, 31.599054576445365],
    [0.05, 12, -1.7822875556493194],
    [0.6, 3, 0.2766706623326898],
  ])('probability %d with %d degrees of freedom', (probability, degrees, t) => {
    expect(relativeError(studentQuantile(probability, degrees), t)).toBeLessThan(1e-9);
  });

  it('is 0 in the middle and infinite at the ends', () => {
    expect(studentQuantile(0.5, 3)).toBe(0);
    expect(studentQuantile(0, 3)).toBe(Number.NEGATIVE_INFINITY);
    expect(studentQuantile(1, 3)).toBe(Number.POSITIVE_INFINITY);
  });
});
