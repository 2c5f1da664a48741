import { describe, expect, it } from 'vitest';
import { chiSquareTest, chiSquareUpper, cramersV } from '#core';

describe('chiSquareUpper', () => {
  it('has the critical values of the printed tables', () => {
    // Abramowitz & Stegun 1964, table 26.8
    expect(chiSquareUpper(3.84146, 1)).toBeCloseTo(0.05, 6);
    expect(chiSquareUpper(9.21034, 2)).toBeCloseTo(0.01, 7);
    expect(chiSquareUpper(18.307, 10)).toBeCloseTo(0.05, 5);
    expect(chiSquareUpper(124.342, 100)).toBeCloseTo(0.05, 5);
  });

  it('keeps the digits of very small values', () => {
    // Two degrees of freedom: exp(−x / 2), exactly.
    expect(chiSquareUpper(300, 2) / Math.exp(-150)).toBeCloseTo(1, 9);
    expect(chiSquareUpper(1e-9, 2)).toBeCloseTo(1, 8);
  });
});

describe('chiSquareTest', () => {
  it('is Pearson’s sum over the cells, worked by hand', () => {
    // Expected 15 everywhere: 4 × 25 / 15.
    const test = chiSquareTest([
      [10, 20],
      [20, 10],
    ])!;
    expect(test.statistic).toBeCloseTo(100 / 15, 12);
    expect(test).toMatchObject({ df: 1, n: 60, smallestExpected: 15 });
    expect(test.p).toBeCloseTo(0.009823, 6);
    // (10 − 15) / √(15 · ½ · ½)
    expect(test.residuals[0]![0]).toBeCloseTo(-5 / Math.sqrt(3.75), 12);
  });

  it('agrees with scipy 1.10 (chi2_contingency without correction)', () => {
    const test = chiSquareTest([
      [12, 5, 9],
      [7, 14, 3],
    ])!;
    expect(test.statistic).toBeCloseTo(8.512567476383268, 12);
    expect(test.p).toBeCloseTo(0.014174882222918836, 13);
    expect(test.smallestExpected).toBeCloseTo(5.76, 12);
  });

  it('leaves empty rows and columns out of the degrees of freedom', () => {
    const full = chiSquareTest([
      [5, 9],
      [8, 4],
    ])!;
    const padded = chiSquareTest([
      [5, 9, 0],
      [8, 4, 0],
      [0, 0, 0],
    ])!;
    expect(padded.df).toBe(1);
    expect(padded.p).toBeCloseTo(full.p, 12);
  });

  it('tells nothing of a single row or an empty table', () => {
    expect(chiSquareTest([[3, 4]])).toBeNull();
    expect(chiSquareTest([])).toBeNull();
    expect(
      chiSquareTest([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull();
  });
});

describe('cramersV', () => {
  it('is 0 for independent variables and 1 where one tells the other', () => {
    expect(
      cramersV([
        [10, 30],
        [20, 60],
      ]),
    ).toBeCloseTo(0, 12);
    expect(
      cramersV([
        [7, 0, 0],
        [0, 5, 9],
      ]),
    ).toBeCloseTo(1, 12);
  });

  it('is the square root of chi-square over n for two by two', () => {
    expect(
      cramersV([
        [10, 20],
        [20, 10],
      ]),
    ).toBeCloseTo(1 / 3, 12);
  });
});
