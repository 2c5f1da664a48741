import { describe, expect, it } from 'vitest';
import {
  compareEachSegment,
  compareSegments,
  compareSheet,
  comparisonHeadline,
  LensError,
  parseIsoDay,
  reportContext,
} from '#core';
import { cleanedFrom } from '../../support/cleaned.ts';
import { segmentedAnalysis } from '../../support/segmented.ts';

const asOf = parseIsoDay('2026-06-30')!;

/** Active and lost customers of two cities, told by the number of their city and stage. */
function story(sizes: {
  activeNorth: number;
  activeSouth: number;
  lostNorth: number;
  lostSouth: number;
}) {
  const people = Object.entries(sizes).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${kind}-${index}`,
      city: kind.endsWith('North') ? 'North' : 'South',
      daysAgo: kind.startsWith('active') ? 10 : 200,
      amount: 100 + index,
    })),
  );
  return cleanedFrom({
    customers: [
      ...people.map(({ id, city }) => ({ id, attributes: { city } })),
      { id: 'nowhere', attributes: { city: null } },
    ],
    orders: [...people, { id: 'nowhere', daysAgo: 10, amount: 5 }].map(
      ({ id, daysAgo, amount }, index) => ({
        customer: id,
        time: (asOf - daysAgo) * 86_400_000,
        amount,
        texts: { category: index % 2 === 0 ? 'tea' : 'cups', comment: 'x' },
      }),
    ),
  });
}

const many = story({ activeNorth: 60, activeSouth: 20, lostNorth: 20, lostSouth: 60 });
const analysis = segmentedAnalysis(many, asOf, { preset: 'activity3' });
const code = (work: () => unknown): string => {
  try {
    work();
    return 'nothing thrown';
  } catch (error) {
    return error instanceof LensError ? error.code : 'another error';
  }
};

describe('compareSegments', () => {
  it('holds two segments against each other by an attribute, with those without one said', () => {
    const found = compareSegments(analysis, ['active', 'dormant'], 'city');
    expect(found.first).toEqual({ id: 'active', name: 'Active', n: 80, missing: 1 });
    expect(found.second).toMatchObject({ id: 'dormant', n: 80, missing: 0 });
    expect(found.verdict).toBe('differ');
    expect(found.result.kind === 'categories' && found.result.test?.statistic).toBeCloseTo(40, 9);
    expect(found.notes.map((one) => one.code)).toEqual(['compare.missing']);
  });

  it('knows segments by id, name in either language, and the beginning of a name', () => {
    for (const word of ['active', 'ACTIVE', '活跃客户', '活跃', 'act']) {
      expect(compareSegments(analysis, [word, 'rest'], 'city').first.id).toBe('active');
    }
  });

  it('knows columns by role, in either language, by what is bought most, and by rule names', () => {
    const by = (name: string) => compareSegments(analysis, ['active', 'dormant'], name).dimension;
    expect(by('城市').id).toBe('city');
    expect(by('Category')).toEqual({ id: 'category', label: 'category (most often bought)' });
    expect(by('客单价').id).toBe('aov');
    expect(by('orders_90d').id).toBe('orders_90d');
  });

  it('gives both means of a number, and says when the rule itself decides it', () => {
    const found = compareSegments(analysis, ['active', 'dormant'], 'recency_days');
    expect(found.result).toMatchObject({
      kind: 'numbers',
      first: { mean: 10 },
      second: { mean: 200 },
    });
    expect(found.notes.map((one) => one.code)).toContain('compare.by-rule');
  });

  it('gives no verdict below the smallest n', () => {
    const few = segmentedAnalysis(
      story({ activeNorth: 12, activeSouth: 1, lostNorth: 1, lostSouth: 12 }),
      asOf,
      { preset: 'activity3' },
    );
    const found = compareSegments(few, ['active', 'dormant'], 'city');
    expect(found.verdict).toBe('too-few');
    expect(
      found.result.kind === 'categories' && found.result.values.map(({ more }) => more),
    ).toEqual([null, null]);
    expect(found.notes.map((one) => one.code)).toContain('compare.too-few');
  });

  it('refuses what it doesn’t know, one segment twice, and columns about single persons', () => {
    expect(code(() => compareSegments(analysis, ['actve', 'rest'], 'city'))).toBe(
      'compare.unknown-segment-near',
    );
    expect(code(() => compareSegments(analysis, ['zzzzzz', 'rest'], 'city'))).toBe(
      'compare.unknown-segment',
    );
    expect(code(() => compareSegments(analysis, ['active', 'Active'], 'city'))).toBe(
      'compare.same-segment',
    );
    expect(code(() => compareSegments(analysis, ['active', 'rest'], 'citty'))).toBe(
      'compare.unknown-column-near',
    );
    expect(code(() => compareSegments(analysis, ['active', 'rest'], 'phone'))).toBe(
      'compare.personal-column',
    );
  });
});

describe('compareEachSegment', () => {
  it('holds every segment with customers against everyone else', () => {
    const all = compareEachSegment(analysis, 'city');
    expect(all.map(({ first, second }) => [first.id, second.id])).toEqual([
      ['active', 'rest'],
      ['dormant', 'rest'],
    ]);
  });
});

describe('compareSheet', () => {
  it('leads with how two segments differ, in numbers', () => {
    const found = compareSegments(analysis, ['active', 'dormant'], 'city');
    expect(comparisonHeadline(reportContext(analysis), found)).toBe(
      'City: “Active” (n = 80) and “Dormant” (n = 80) differ, a large difference (Cramér’s V 0.50). North 75.0% against 25.0%, South 25.0% against 75.0%.',
    );
    const sheet = compareSheet(reportContext(analysis), [found]);
    const table = sheet.sections.find((section) => section.kind === 'table');
    expect(table?.kind === 'table' && table.rows[0]?.slice(0, 6)).toEqual([
      'North',
      60,
      0.75,
      20,
      0.25,
      50,
    ]);
  });
});
