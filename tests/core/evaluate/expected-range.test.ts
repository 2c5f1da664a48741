import { describe, expect, it } from 'vitest';
import { expectedRange, outsideRangeP } from '../../../core/evaluate/expected-range.ts';
import { normalQuantile, seededRandom } from '../../../core/stats/index.ts';

describe('expectedRange', () => {
  it('is mean ± t · s · √(1 + 1/n)', () => {
    // t(0.975, 4) = 2.776445; s of 9, 11, 10, 12, 8 is √2.5: 10 ± 2.776445 · √2.5 · √1.2
    const range = expectedRange([9, 11, 10, 12, 8]);
    expect(range?.mean).toBe(10);
    expect(range?.df).toBe(4);
    expect(range?.low).toBeCloseTo(10 - 4.808943, 4);
    expect(range?.high).toBeCloseTo(10 + 4.808943, 4);
  });

  it('is narrower for a mean of two', () => {
    const one = expectedRange([9, 11, 10, 12, 8])!;
    const two = expectedRange([9, 11, 10, 12, 8], { ahead: 2 })!;
    expect((two.high - two.mean) / (one.high - one.mean)).toBeCloseTo(Math.sqrt(0.7 / 1.2), 12);
  });

  it('is null from three periods, and without any spread', () => {
    expect(expectedRange([1, 2, 3])).toBeNull();
    expect(expectedRange([5, 5, 5, 5])).toBeNull();
    expect(expectedRange([5, 5, 5, 5], { leastSd: 1 })?.sd).toBe(1);
  });

  it('holds the next value as often as its level says', () => {
    const random = seededRandom(11);
    const noise = () => normalQuantile(random() || 0.5);
    let held = 0;
    for (let run = 0; run < 4000; run += 1) {
      const range = expectedRange(Array.from({ length: 6 }, noise), { level: 0.9 })!;
      const next = noise();
      if (next >= range.low && next <= range.high) held += 1;
    }
    expect(held / 4000).toBeGreaterThan(0.885);
    expect(held / 4000).toBeLessThan(0.915);
  });
});

describe('outsideRangeP', () => {
  it('is 1 − level at the edge of the range', () => {
    for (const ahead of [1, 2]) {
      const range = expectedRange([9, 11, 10, 12, 8], { level: 0.95, ahead })!;
      expect(outsideRangeP(range.high, range, ahead)).toBeCloseTo(0.05, 10);
      expect(outsideRangeP(range.low, range, ahead)).toBeCloseTo(0.05, 10);
      expect(outsideRangeP(range.mean, range, ahead)).toBe(1);
    }
  });
});
