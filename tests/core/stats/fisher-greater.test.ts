import { describe, expect, it } from 'vitest';
import { fisherGreater } from '#core';
import { relativeError } from './relative-error.ts';

describe('fisherGreater', () => {
  // Sums of whole-number binomials in exact fractions, rounded once.
  it.each([
    [3, 4, 5, 10, 0.2619047619047619],
    [11, 20, 30, 100, 0.008458811475151718],
    [2, 20, 30, 100, 0.9961446390564724],
    [19, 21, 792, 9835, 2.4032440202459893e-19],
    [102, 163, 1903, 9835, 3.2223846670131837e-34],
    [40, 500, 900, 9835, 0.8404212519237075],
    [150, 163, 1903, 18532, 3.62199013566468e-133],
  ] as const)('is exact: %i of %i and %i among %i', (both, one, other, n, p) => {
    expect(relativeError(fisherGreater(n)(both, one, other), p)).toBeLessThan(1e-9);
  });

  it('is certain when no fewer are possible', () => {
    expect(fisherGreater(10)(0, 3, 4)).toBe(1);
    expect(fisherGreater(10)(5, 7, 8)).toBe(1);
  });

  it('stays within 0 and 1 where the probability is too small for a number', () => {
    expect(fisherGreater(100_000)(50_000, 50_000, 50_000)).toBe(0);
  });
});
