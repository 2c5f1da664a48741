import { describe, expect, it } from 'vitest';
import { welchTest } from '#core';

describe('welchTest', () => {
  it('agrees with scipy: 20 ± 4 (11) against 25 ± 9 (18)', () => {
    const test = welchTest({ mean: 20, sd: 4, n: 11 }, { mean: 25, sd: 9, n: 18 });
    expect(test?.t).toBeCloseTo(2.0490176383922973, 12);
    expect(test?.p).toBeCloseTo(0.050975614882833226, 10);
  });

  it('gives an interval around the difference that holds 0 just when p > .05', () => {
    const test = welchTest({ mean: 20, sd: 4, n: 11 }, { mean: 25, sd: 9, n: 18 });
    expect(test?.low).toBeLessThan(0);
    expect(((test?.low ?? 0) + (test?.high ?? 0)) / 2).toBeCloseTo(5, 12);
    const clearer = welchTest({ mean: 20, sd: 4, n: 11 }, { mean: 26, sd: 9, n: 18 });
    expect(clearer?.p).toBeLessThan(0.05);
    expect(clearer?.low).toBeGreaterThan(0);
  });

  it('is null with one value in a group, or no spread', () => {
    expect(welchTest({ mean: 1, sd: 0, n: 1 }, { mean: 2, sd: 1, n: 9 })).toBeNull();
    expect(welchTest({ mean: 1, sd: 0, n: 5 }, { mean: 2, sd: 0, n: 5 })).toBeNull();
  });
});
