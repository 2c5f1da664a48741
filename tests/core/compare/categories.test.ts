import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCategories } from '../../../core/compare/categories.ts';

/** Groups as counts by value: the first group's, then the second's. */
function drawn(first: readonly number[], second: readonly number[]) {
  const side: number[] = [];
  const codes: number[] = [];
  [first, second].forEach((counts, which) => {
    counts.forEach((count, code) => {
      for (let one = 0; one < count; one += 1) {
        side.push(which);
        codes.push(code);
      }
    });
  });
  return { side: Int8Array.from(side), codes };
}

const usual = { level: 0.05, mayTell: true };
const compare = (first: readonly number[], second: readonly number[], options = usual) => {
  const { side, codes } = drawn(first, second);
  const names = first.map((_, code) => `value ${code + 1}`);
  return compareCategories(side, codes, names, options);
};

describe('compareCategories', () => {
  it('gives shares, their difference and Pearson’s chi-square', () => {
    // 30/20 against 20/30: every expected count is 25, so chi-square is 4 × 25/25 = 4, V = √(4/100) = 0.2.
    const { values, test } = compare([30, 20], [20, 30]);
    expect(values[0]).toMatchObject({ first: 30, second: 20, firstShare: 0.6, secondShare: 0.4 });
    expect(values[0]?.difference).toBeCloseTo(0.2, 12);
    expect(values[0]?.residual).toBeCloseTo(2, 12);
    expect(test).toMatchObject({ method: 'chi-square', df: 1, pooled: 0, size: 'small' });
    expect(test?.statistic).toBeCloseTo(4, 12);
    // Upper tail of chi-square(1) at 4, from a table.
    expect(test?.p).toBeCloseTo(0.0455, 4);
    expect(test?.cramersV).toBeCloseTo(0.2, 12);
    expect(values.map(({ more }) => more)).toEqual(['first', 'second']);
  });

  it('names no value where it may not tell', () => {
    const { values } = compare([30, 20], [20, 30], { level: 0.05, mayTell: false });
    expect(values.map(({ more }) => more)).toEqual([null, null]);
  });

  it('puts values with few expected customers together for the test', () => {
    const { test, values } = compare([30, 20, 2, 4], [20, 30, 3, 3]);
    expect(values).toHaveLength(4);
    expect(test).toMatchObject({ method: 'chi-square', pooled: 2, df: 2 });
  });

  it('takes Fisher’s exact test where even two values are few', () => {
    // Fisher's tea: 3 of 4 against 1 of 4, two-sided p = 34/70.
    const { test } = compare([3, 1], [1, 3]);
    expect(test?.method).toBe('fisher');
    expect(test?.p).toBeCloseTo(34 / 70, 10);
  });

  it('has no test with one value or an empty group', () => {
    expect(compare([5], [7]).test).toBeNull();
    expect(compare([5, 3], [0, 0])).toMatchObject({ test: null, values: [] });
  });

  it('has shares of each group summing to 1, and differences to 0', () => {
    const counts = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 })), {
      minLength: 1,
      maxLength: 70,
    });
    fc.assert(
      fc.property(counts, (pairs) => {
        const { values, test } = compare(
          pairs.map(([one]) => one),
          pairs.map(([, two]) => two),
        );
        if (values.length === 0) return;
        const sum = (of: (one: (typeof values)[number]) => number) =>
          values.reduce((total, one) => total + of(one), 0);
        expect(sum((one) => one.firstShare)).toBeCloseTo(1, 9);
        expect(sum((one) => one.secondShare)).toBeCloseTo(1, 9);
        expect(sum((one) => one.difference)).toBeCloseTo(0, 9);
        for (const { low, high, difference, p } of values) {
          expect(low).toBeLessThanOrEqual(difference + 1e-9);
          expect(high).toBeGreaterThanOrEqual(difference - 1e-9);
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
        if (test !== null) expect(test.p >= 0 && test.p <= 1).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
