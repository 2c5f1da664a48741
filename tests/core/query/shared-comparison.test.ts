import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparedValue, SegmentComparison } from '../../../core/compare/index.ts';
import { sharedPairs, togetherEnough } from '../../../core/query/topic/shared-comparison.ts';
import { offBy, sharedShare } from '../../../core/query/topic/shared-rows.ts';

const MOST = 10;
const valuesOf = (counts: readonly (readonly [number, number])[]): ComparedValue[] =>
  counts
    .map(([first, second], index) => ({ value: `v${index}`, first, second }))
    .toSorted((one, other) => other.first + other.second - one.first - one.second)
    .map((one) => ({
      ...one,
      ...{ firstShare: 0, secondShare: 0, difference: 0, low: 0, high: 0, residual: 0, p: 1 },
      more: null,
    }));

const told = (counts: readonly (readonly [number, number])[]) =>
  togetherEnough(valuesOf(counts), MOST).map(({ values, first, second }) => [
    values.join('+') || 'rest',
    first,
    second,
  ]);

describe('togetherEnough', () => {
  it('leaves values alone that are large enough, also where nobody has one', () => {
    const counts = [
      [30, 40],
      [0, 50],
      [12, 11],
    ] as const;
    expect(told(counts)).toEqual([
      ['v0', 30, 40],
      ['v1', 0, 50],
      ['v2', 12, 11],
    ]);
  });

  it('puts small neighbours together', () => {
    const counts = [
      [10, 26],
      [8, 22],
      [7, 23],
      [6, 20],
      [5, 9],
      [4, 7],
      [3, 3],
    ] as const;
    expect(told(counts)).toEqual([
      ['v0+v1', 18, 48],
      ['v2+v3', 13, 43],
      ['v4+v5+v6', 12, 19],
    ]);
  });

  it('takes in others until what is left is large enough', () => {
    const counts = [
      [40, 40],
      [20, 20],
      [3, 2],
    ] as const;
    expect(told(counts)).toEqual([
      ['v0', 40, 40],
      ['rest', 23, 22],
    ]);
  });

  it('compares nothing where one row would be left', () => {
    expect(
      told([
        [40, 30],
        [5, 4],
      ]),
    ).toEqual([]);
    expect(told([])).toEqual([]);
  });

  it('shows no group of 1 to 10, loses nobody, and leaves no small group as a difference', () => {
    const count = fc.nat(60);
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { maxLength: 14 }), (counts) => {
        const rows = togetherEnough(valuesOf(counts), MOST);
        if (rows.length === 0) return;
        for (const side of ['first', 'second'] as const) {
          const whole = counts.reduce((sum, pair) => sum + pair[side === 'first' ? 0 : 1], 0);
          expect(rows.reduce((sum, row) => sum + row[side], 0)).toBe(whole);
          for (const row of rows) {
            for (const group of [row[side], whole - row[side]]) {
              expect(group === 0 || group > MOST).toBe(true);
            }
          }
        }
      }),
    );
  });
});

describe('sharedShare', () => {
  it('of a small segment says no more than the count to tens', () => {
    for (let n = 50; n < 200; n += 1) {
      for (let count = 11; count <= n - 11; count += 1) {
        const tens = Math.round(count / 10) * 10;
        expect(sharedShare(count, n)).toBe(sharedShare(tens, n));
        expect(Math.abs(sharedShare(count, n)! - count / n)).toBeLessThanOrEqual(offBy(n)! + 1e-9);
      }
    }
  });

  it('says nothing of fewer than 50', () => {
    expect(sharedShare(20, 49)).toBeNull();
    expect(sharedShare(0, 0)).toBeNull();
  });
});

describe('sharedPairs', () => {
  const comparison = (n: number): SegmentComparison => ({
    dimension: { id: 'city', label: 'city' },
    first: { id: 'a', name: 'A', n, missing: 0 },
    second: { id: 'b', name: 'B', n: 400, missing: 0 },
    verdict: 'not-shown',
    adjusted: { p: 0.5, over: 1 },
    result: {
      kind: 'categories',
      values: valuesOf([
        [n - 20, 180],
        [20, 220],
      ]),
      test: null,
    },
    notes: [],
  });
  const words = { language: 'en', others: 'others' } as const;

  it('tells both sides, rounded', () => {
    expect(sharedPairs(comparison(61), MOST, words)).toEqual([
      { label: 'v1', first: { value: 0.35, n: 20 }, second: { value: 0.55, n: 220 } },
      { label: 'v0', first: { value: 0.65, n: 40 }, second: { value: 0.45, n: 180 } },
    ]);
  });

  it('tells nothing of a segment too small for shares', () => {
    expect(sharedPairs(comparison(45), MOST, words)).toEqual([]);
  });
});
