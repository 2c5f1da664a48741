import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedRand, histogram, seededRandom } from '#core';

const sorted = (values: readonly number[]) => Float64Array.from(values).sort();

describe('histogram', () => {
  it('has the bins of numpy for the rule of Freedman and Diaconis', () => {
    // numpy.histogram([0.5, 1.5, …, 7.5, 20.5], bins='fd'): 2 · IQR / ∛9 = 3.846, six bins.
    const found = histogram(sorted([0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 20.5]))!;
    expect(found.counts).toEqual([4, 3, 1, 0, 0, 1]);
    expect(found.edges).toHaveLength(7);
    expect(found.width).toBeCloseTo(20 / 6, 12);
  });

  it('gives whole numbers bins at least 1 wide', () => {
    const values = Array.from({ length: 1_000 }, (_, index) => index % 4);
    expect(histogram(sorted(values))).toMatchObject({ width: 1, counts: [250, 250, 500] });
  });

  it('counts far tails beside the bins', () => {
    const values = [...Array.from({ length: 1_000 }, (_, index) => index / 100), 1e6];
    const found = histogram(sorted(values))!;
    expect(found.above).toBe(1);
    expect(found.edges.at(-1)).toBeLessThan(30);
  });

  it('is one bin for equal values and null for none', () => {
    expect(histogram([3, 3])).toEqual({ width: 0, edges: [3, 3], counts: [2], below: 0, above: 0 });
    expect(histogram([])).toBeNull();
  });

  it('counts every value once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 }),
        (values) => {
          const { counts, below, above, edges } = histogram(sorted(values))!;
          expect(counts.reduce((sum, count) => sum + count, below + above)).toBe(values.length);
          expect(counts.length).toBeLessThanOrEqual(100);
          expect(edges).toHaveLength(counts.length + 1);
          const inBin = (bin: number) => (value: number) =>
            value >= edges[bin]! &&
            (bin === counts.length - 1 ? value <= edges[bin + 1]! : value < edges[bin + 1]!);
          if (edges[0] !== edges.at(-1)) {
            expect(counts).toEqual(counts.map((_, bin) => values.filter(inBin(bin)).length));
          }
        },
      ),
    );
  });
});

/** Many numbers of several sizes: bins by the rule, whole numbers, mostly equal, far tails. */
const SHAPES: Readonly<Record<string, (random: () => number) => number>> = {
  even: (random) => random(),
  'whole numbers': (random) => Math.floor(random() * 12) - 3,
  'mostly equal': (random) => (random() < 0.9 ? 1 : random() * 1e6),
  'far tails': (random) => Math.exp(40 * random() - 20) * (random() < 0.3 ? -1 : 1),
  'hardly apart': (random) => 1 + Math.floor(random() * 40) * Number.EPSILON,
};

describe('histogram of 20,000 numbers', () => {
  for (const [name, draw] of Object.entries(SHAPES)) {
    it(`counts each between its edges: ${name}`, () => {
      const random = seededRandom(7);
      const values = Float64Array.from({ length: 20_000 }, () => draw(random));
      const { counts, below, above, edges } = histogram(values)!;
      expect(counts.reduce((sum, count) => sum + count, below + above)).toBe(values.length);
      const last = counts.length - 1;
      const held = counts.map(
        (_, bin) =>
          values.filter(
            (value) =>
              value >= edges[bin]! &&
              (bin === last ? value <= edges[bin + 1]! : value < edges[bin + 1]!),
          ).length,
      );
      expect(counts).toEqual(held);
      expect(below).toBe(values.filter((value) => value < edges[0]!).length);
    });
  }
});

describe('adjustedRand', () => {
  it('matches the example of scikit-learn', () => {
    expect(adjustedRand([0, 0, 1, 2], [0, 0, 1, 1])).toBeCloseTo(0.5714285714285714, 12);
  });
  it('is 1 for the same groups under other numbers, null for fewer than two things', () => {
    expect(adjustedRand([0, 1, 1, 2], [2, 0, 0, 1])).toBe(1);
    expect(adjustedRand([0, 0], [0, 0])).toBe(1);
    expect(adjustedRand([0], [0])).toBeNull();
  });
});

describe('seededRandom', () => {
  it('draws evenly from 0 to 1, each seed its own numbers', () => {
    const random = seededRandom(1);
    const drawn = Array.from({ length: 10_000 }, random);
    expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(drawn.reduce((sum, number) => sum + number, 0) / 10_000).toBeCloseTo(0.5, 2);
    expect(seededRandom(2)()).not.toBe(seededRandom(1)());
  });
});
