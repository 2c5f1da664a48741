import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, RankedValues, rankedQuantiles, seededRandom } from '#core';

/** Many numbers of several sizes: far tails, many equal ones, integers, below 0. */
const SHAPES: Readonly<Record<string, (random: () => number) => number>> = {
  even: (random) => random(),
  integers: (random) => Math.floor(random() * 12) - 3,
  'mostly equal': (random) => (random() < 0.9 ? 1 : random() * 1e6),
  'far tails': (random) => Math.exp(40 * random() - 20) * (random() < 0.3 ? -1 : 1),
};

describe('RankedValues', () => {
  for (const [name, draw] of Object.entries(SHAPES)) {
    it(`ranks 20,000 numbers as sorting does: ${name}`, () => {
      const random = seededRandom(7);
      const values = Float64Array.from({ length: 20_000 }, () => draw(random));
      const before = values.slice();
      const ranked = new RankedValues(values);
      const sorted = values.slice().sort();
      expect(values).toEqual(before);
      for (let rank = 0; rank < sorted.length; rank += 97) {
        expect(ranked.at(rank)).toBe(sorted[rank]);
        const limit = sorted[rank]!;
        expect(ranked.countBelow(limit)).toBe(sorted.findIndex((value) => value >= limit));
        expect(ranked.countUpTo(limit)).toBe(sorted.findLastIndex((value) => value <= limit) + 1);
      }
      expect(ranked.at(sorted.length - 1)).toBe(sorted.at(-1));
      expect(ranked.countBelow(sorted[0]! - 1)).toBe(0);
      expect(ranked.countUpTo(sorted.at(-1)! + 1)).toBe(sorted.length);
      const again = new RankedValues(values);
      const ranks = [19_000, 0, 7, 7, 12_345];
      again.prepareRanks(ranks);
      expect(ranks.map((rank) => again.at(rank))).toEqual(ranks.map((rank) => sorted[rank]));
      again.prepareLimits([sorted[3]!, sorted[9_000]!, sorted[0]! - 1]);
      expect(again.countUpTo(sorted[9_000]!)).toBe(ranked.countUpTo(sorted[9_000]!));
    });
  }

  it('leaves out NaN, whether there are few or many', () => {
    for (const length of [9, 9_000]) {
      const values = Float64Array.from({ length }, (_, index) =>
        index % 3 === 0 ? Number.NaN : length - index,
      );
      const ranked = new RankedValues(values);
      expect(ranked.length).toBe((length / 3) * 2);
      expect([ranked.at(0), ranked.at(ranked.length - 1)]).toEqual([1, length - 1]);
    }
  });

  it('ranks numbers that are all equal, or too far apart for buckets', () => {
    const equal = new RankedValues(new Float64Array(5_000).fill(3));
    expect([equal.at(0), equal.at(4_999), equal.countBelow(3), equal.countUpTo(3)]).toEqual([
      3, 3, 0, 5_000,
    ]);
    const far = Float64Array.from({ length: 5_000 }, (_, index) => (index - 2_500) * 7e304);
    expect(new RankedValues(far).at(2_500)).toBe(0);
  });

  it('has no values for none', () => {
    expect(new RankedValues([]).length).toBe(0);
    expect(rankedQuantiles(new RankedValues([]), [0.5])).toEqual([Number.NaN]);
  });
});

describe('rankedQuantiles', () => {
  it('are the quantiles of the sorted values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 900 }),
        fc.double({ noNaN: true, min: 0, max: 1 }),
        (values, probability) => {
          const sorted = Float64Array.from(values).sort();
          const found = rankedQuantiles(new RankedValues(values), [probability, 0.5]);
          expect(found[0] === quantile(sorted, probability)).toBe(true);
          expect(found[1] === quantile(sorted, 0.5)).toBe(true);
        },
      ),
    );
  });
});
