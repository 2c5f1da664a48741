import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile, normalTwoSided } from '#core';
import { relativeError } from './relative-error.ts';

// Values from scipy 1.17 (stats.norm).
describe('normalCdf', () => {
  it('agrees with scipy in the middle and far out in the tail', () => {
    expect(relativeError(normalCdf(-37), 5.7255712225239266e-300)).toBeLessThan(1e-11);
    expect(relativeError(normalCdf(-10), 7.61985302416047e-24)).toBeLessThan(1e-12);
    expect(relativeError(normalCdf(-3), 0.0013498980316300933)).toBeLessThan(1e-13);
    expect(relativeError(normalCdf(0.5), 0.6914624612740131)).toBeLessThan(1e-14);
    expect(relativeError(normalCdf(3), 0.9986501019683699)).toBeLessThan(1e-14);
  });

  it('adds to 1 with its mirror image and never falls', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -8, max: 8, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (z, step) => {
          expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 14);
          expect(normalCdf(z + step)).toBeGreaterThanOrEqual(normalCdf(z) - 1e-15);
        },
      ),
    );
  });
});

describe('normalTwoSided', () => {
  it('is twice the smaller tail', () => {
    expect(relativeError(normalTwoSided(-10), 2 * 7.61985302416047e-24)).toBeLessThan(1e-12);
    expect(normalTwoSided(10)).toBe(normalTwoSided(-10));
  });

  it('ends at 0 where no number is small enough', () => {
    expect(normalTwoSided(60)).toBe(0);
  });
});

describe('normalQuantile', () => {
  it('agrees with scipy', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 13);
    expect(normalQuantile(0.8)).toBeCloseTo(0.8416212335729143, 13);
    expect(normalQuantile(0.01)).toBeCloseTo(-2.3263478740408408, 13);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.262340089798409, 11);
  });

  it('is the inverse of the distribution function', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 0.999, noNaN: true }), (p) => {
        expect(relativeError(normalCdf(normalQuantile(p)), p)).toBeLessThan(1e-10);
      }),
    );
  });

  it('is infinite at 0 and 1', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  });
});
