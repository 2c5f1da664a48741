import { describe, expect, it } from 'vitest';
import { compareNumbers } from '../../../core/compare/numbers.ts';

const side = Int8Array.from([0, 0, 0, 0, 1, 1, 1, 1, -1, 0]);
const values = [2, 4, 6, 8, 1, 3, 5, 7, 99, Number.NaN];

describe('compareNumbers', () => {
  it('gives means, Welch’s test and Hedges’ g of the first less the second', () => {
    // Means 5 and 4, both with variance 20/3; d = 1/√(20/3) = 0.3873, g = d (1 − 3/23) = 0.3368.
    const { first, second, test } = compareNumbers(side, values, 'number');
    expect(first).toMatchObject({ n: 4, mean: 5, median: 5 });
    expect(second).toMatchObject({ n: 4, mean: 4, median: 4 });
    expect(test?.difference).toBe(1);
    expect(test?.t).toBeCloseTo(1 / Math.sqrt(20 / 3 / 2), 10);
    expect(test?.df).toBeCloseTo(6, 10);
    expect(test?.hedgesG).toBeCloseTo(0.3368, 4);
    expect(test?.size).toBe('small');
    expect(test!.low).toBeLessThan(0);
    expect(test!.high).toBeGreaterThan(2);
  });

  it('has nothing to test with one value, none, or no spread', () => {
    expect(compareNumbers(Int8Array.from([0, 1, 1]), [1, 2, 3], 'days').test).toBeNull();
    const none = compareNumbers(Int8Array.from([1, 1]), [2, 3], 'money');
    expect(none.first).toEqual({ n: 0, mean: null, median: null, sd: null });
    expect(compareNumbers(Int8Array.from([0, 0, 1, 1]), [3, 3, 4, 4], 'number').test).toBeNull();
  });
});
