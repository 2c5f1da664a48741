import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerMetrics, parseIsoDay, rfmScores } from '#core';
import { cleanedFrom } from '../../support/cleaned.ts';

const asOf = parseIsoDay('2024-06-30')!;

/** Scores of customers who each bought once: days ago, money. */
function scoresOf(buyers: readonly (readonly [daysAgo: number, amount: number])[], others = 0) {
  const cleaned = cleanedFrom({
    customers: Array.from({ length: others }, (_, index) => ({ id: `P${index}` })),
    orders: buyers.map(([daysAgo, amount], index) => ({
      customer: `C${index}`,
      time: (asOf - daysAgo) * 86_400_000,
      amount,
    })),
  });
  return rfmScores(customerMetrics(cleaned, asOf));
}

describe('rfmScores', () => {
  it('cuts at the type-7 quantiles 20, 40, 60 and 80 %', () => {
    const rfm = scoresOf([1, 2, 3, 4, 5, 6].map((n) => [n * 10, n]));
    expect(rfm.cutPoints.monetary).toEqual([2, 3, 4, 5]);
    expect(rfm.cutPoints.recencyDays).toEqual([20, 30, 40, 50]);
    expect([...rfm.m]).toEqual([1, 1, 2, 3, 4, 5]);
    expect([...rfm.r]).toEqual([5, 5, 4, 3, 2, 1]);
  });

  it('gives everyone the same score when all values are equal, and says the cut points do', () => {
    const rfm = scoresOf(Array.from({ length: 25 }, () => [7, 10]));
    expect(new Set(rfm.m)).toEqual(new Set([1]));
    expect(new Set(rfm.r)).toEqual(new Set([5]));
    expect(rfm.cells).toEqual(new Map([['511', 25]]));
    expect(rfm.notes.map(({ code }) => code)).toEqual([
      'segment.rfm-ties-recency',
      'segment.rfm-ties-frequency',
      'segment.rfm-ties-monetary',
    ]);
  });

  it('scores buyers only; everyone else has 0', () => {
    const rfm = scoresOf([[5, 10]], 2);
    expect(rfm.customers).toBe(1);
    expect([...rfm.r]).toEqual([0, 0, 5]);
    expect(rfm.notes[0]).toMatchObject({ code: 'segment.rfm-few-buyers', params: { buyers: 1 } });
  });

  it('has no cut points and says so when nobody has bought', () => {
    const rfm = scoresOf([], 3);
    expect(rfm.cutPoints).toEqual({ recencyDays: [], frequency: [], monetary: [] });
    expect(rfm.notes.map(({ code }) => code)).toEqual(['segment.rfm-no-buyers']);
  });

  it('gives equal values equal scores, larger money never a smaller one, and counts every buyer', () => {
    const buyer = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(buyer, { minLength: 1, maxLength: 60 }), (buyers) => {
        const rfm = scoresOf(buyers);
        buyers.forEach(([days, amount], one) => {
          buyers.forEach(([otherDays, otherAmount], other) => {
            if (amount >= otherAmount) expect(rfm.m[one]).toBeGreaterThanOrEqual(rfm.m[other]!);
            if (days <= otherDays) expect(rfm.r[one]).toBeGreaterThanOrEqual(rfm.r[other]!);
          });
        });
        expect([...rfm.cells.values()].reduce((sum, size) => sum + size, 0)).toBe(buyers.length);
      }),
      { numRuns: 40 },
    );
  });
});
