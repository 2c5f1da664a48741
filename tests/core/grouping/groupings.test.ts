import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groupingNamed,
  groupingsOf,
  groupSummaries,
  LensError,
  migrationSince,
  parseIsoDay,
  relateGroupings,
  segmentedBy,
  segmentedOf,
} from '#core';
import { cleanedFrom, type OrderRow } from '../../support/cleaned.ts';
import { segmentedAnalysis } from '../../support/segmented.ts';

const asOf = parseIsoDay('2026-06-30')!;
const DAY = 86_400_000;
const order = (customer: string, daysAgo: number, amount: number): OrderRow => ({
  customer,
  time: (asOf - daysAgo) * DAY,
  amount,
});

const people = Array.from({ length: 60 }, (_, index) => ({
  id: `c${index}`,
  attributes: {
    city: ['上海', '成都', 'Atlantis'][index % 3]!,
    gender: index % 2 === 0 ? 'F' : 'M',
    age: index % 20 === 19 ? null : 16 + index,
  },
}));
const orders = people.flatMap(({ id }, index) =>
  Array.from({ length: (index % 4) + 1 }, (_, one) => order(id, index + one * 9, 50 + index * 10)),
);
const events = people.slice(0, 30).map(({ id }, index) => ({
  customer: id,
  event: 'view',
  time: (asOf - index) * DAY - 3_600_000,
}));
const analysis = segmentedAnalysis(cleanedFrom({ customers: people, orders, events }), asOf);
const segmented = segmentedOf(analysis)!;

describe('groupingsOf', () => {
  it('has the segments in use first, every preset, and what the columns allow', () => {
    const { found, missing } = groupingsOf(analysis);
    expect(found.map(({ id }) => id)).toEqual([
      'template4',
      'rfm11',
      'cn8',
      'clv3',
      'lifecycle',
      'activity3',
      'shopper',
      'clusters',
      'city',
      'city_tier',
      'demographic',
    ]);
    expect(missing.map(({ id }) => id)).toEqual(['region', 'attitudes']);
  });

  it('groups by city, by the tier of cities it knows, and by age band and gender', () => {
    const city = groupingNamed(analysis, 'City');
    expect(city.groups.map(({ name }) => name).toSorted()).toEqual(['Atlantis', '上海', '成都']);
    const tier = groupingNamed(analysis, 'city_tier');
    expect([...tier.assignment.slice(0, 3)]).toEqual([0, 1, -1]);
    const demographic = groupingNamed(analysis, 'demographic');
    const name = (one: number) => demographic.groups[demographic.assignment[one]!]?.name;
    expect([name(0), name(1), name(2), name(19), name(59)]).toEqual([
      'F under 18',
      'M under 18',
      'F 18–24',
      undefined,
      undefined,
    ]);
  });

  it('tells shopper types of buyers alone, each by the first that fits', () => {
    const shopper = groupingNamed(analysis, 'shopper');
    expect(shopper.groups.map(({ id }) => id)).toEqual([
      'wealthy',
      'careful',
      'impulsive',
      'casual',
    ]);
    expect(shopper.assignment.every((one) => one >= 0)).toBe(true);
    // The largest average order and among the largest revenue.
    expect(shopper.assignment[59]).toBe(0);
    // Four orders, the last an hour after a touch: quick in half of those that followed on one.
    expect(shopper.assignment[3]).toBe(2);
  });

  it('names what it hasn’t, and what would work', () => {
    const code = (word: string) => {
      try {
        return groupingNamed(analysis, word).id;
      } catch (error) {
        return error instanceof LensError ? error.code : 'another error';
      }
    };
    expect(code('lifecycel')).toBe('grouping.unknown-near');
    expect(code('horoscope')).toBe('grouping.unknown');
    expect(code('region')).toBe('grouping.no-region');
    expect(code('生命周期')).toBe('grouping.unknown');
    expect(code('Lifecycle')).toBe('lifecycle');
  });
});

describe('groupSummaries', () => {
  it('has sizes, shares and revenue that add up for every grouping', () => {
    for (const grouping of groupingsOf(analysis).found) {
      const summaries = groupSummaries(segmented, grouping);
      const told = grouping.assignment.reduce((sum, one) => sum + (one >= 0 ? 1 : 0), 0);
      expect(summaries.reduce((sum, { n }) => sum + n, 0)).toBe(told);
      expect(summaries.reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(1, 10);
      expect(summaries.reduce((sum, one) => sum + one.revenueShare!, 0)).toBeCloseTo(1, 10);
    }
  });
});

describe('relateGroupings', () => {
  const grouping = (assignment: readonly number[], groups: number) => ({
    id: 'x',
    name: 'x',
    groups: Array.from({ length: groups }, (_, index) => ({
      id: `${index}`,
      name: `${index}`,
      definition: '',
      rule: null,
    })),
    assignment: Int16Array.from(assignment),
    definition: '',
    basis: [],
  });

  it('counts both, finds which groups correspond, and how far they agree', () => {
    const relation = relateGroupings(
      grouping([0, 0, 0, 1, 1, -1], 3),
      grouping([1, 1, 0, 0, 0, 0], 2),
    );
    expect(relation.n).toBe(5);
    expect(relation.counts).toEqual([
      [1, 2],
      [2, 0],
      [0, 0],
    ]);
    expect(relation.matches).toEqual([{ group: 1, share: 2 / 3 }, { group: 0, share: 1 }, null]);
    // Pairs: together 1 + 1 = 2, in one 3 + 1 = 4, in the other 3 + 1 = 4, of 10; (2 − 1.6) / (4 − 1.6).
    expect(relation.adjustedRand).toBeCloseTo(0.4 / 2.4, 12);
  });

  it('is 1 for a grouping and itself, and the same both ways', () => {
    const labels = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 2 })), { minLength: 2 });
    fc.assert(
      fc.property(labels, (pairs) => {
        const one = grouping(
          pairs.map(([a]) => a),
          4,
        );
        const other = grouping(
          pairs.map(([, b]) => b),
          3,
        );
        expect(relateGroupings(one, one).adjustedRand).toBeCloseTo(1, 12);
        const there = relateGroupings(one, other).adjustedRand!;
        expect(relateGroupings(other, one).adjustedRand!).toBeCloseTo(there, 12);
        expect(there).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

describe('migrationSince', () => {
  it('follows every customer from an earlier day by the same rules', () => {
    const found = migrationSince(segmentedBy(segmented, 'activity3'), asOf - 30)!;
    const at = (id: string) => found.segments.findIndex((one) => one.id === id);
    const all = found.counts.flat().reduce((sum, one) => sum + one, 0);
    expect(all + found.arrived.reduce((sum, one) => sum + one, 0)).toBe(60);
    expect(found.moved + found.stayed).toBe(all);
    // Those whose last order is 31–59 days ago had bought within the 30 days before the earlier day.
    expect(found.counts[at('active')]![at('potential')]).toBe(29);
    expect(migrationSince(segmented, asOf - 3000)).toBeNull();
  });
});
