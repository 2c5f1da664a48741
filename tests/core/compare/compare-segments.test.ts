import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareEachSegment,
  compareSegments,
  compareSheet,
  comparisonHeadline,
  correctedTogether,
  LensError,
  parseIsoDay,
  reportContext,
} from '#core';
import { type CustomerRow, cleanedFrom, type OrderRow } from '../../support/cleaned.ts';
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

describe('what a customer buys most often', () => {
  const bought = (order: string, category: string, amount: number, refund = false): OrderRow => ({
    ...{ customer: 'C1', order, time: (asOf - 10) * 86_400_000, amount, refund },
    texts: { category },
  });
  const other: OrderRow = {
    ...{ customer: 'C2', time: (asOf - 200) * 86_400_000, amount: 1 },
    texts: { category: 'pots' },
  };
  const usual = (orders: readonly OrderRow[]) => {
    const cleaned = cleanedFrom({ orders: [...orders, other] });
    const few = segmentedAnalysis(cleaned, asOf, { preset: 'activity3' });
    const { result } = compareSegments(few, ['active', 'dormant'], 'category');
    if (result.kind !== 'categories') return null;
    return result.values.flatMap(({ value, first }) => (first === 0 ? [] : [value]));
  };

  it('is what most orders hold, however many rows an order has', () => {
    const orders = [
      bought('1', 'tea', 1),
      bought('2', 'tea', 1),
      ...['3', '3', '3'].map((order) => bought(order, 'cups', 90)),
    ];
    expect(usual(orders)).toEqual(['tea']);
  });

  it('is of equals what more was spent on, not the first by name', () => {
    expect(usual([bought('1', 'cups', 20), bought('2', 'tea', 30)])).toEqual(['tea']);
  });

  it('does not count refunds', () => {
    const orders = [
      ...[bought('1', 'tea', 20), bought('2', 'cups', 30)],
      ...[bought('1', 'tea', -5, true), bought('3', 'tea', -5, true)],
    ];
    expect(usual(orders)).toEqual(['cups']);
  });
});

describe('compareSegments, whatever the order of the rows', () => {
  const customer = fc.record({
    city: fc.constantFrom('North', 'South', 'East', null),
    age: fc.option(fc.integer({ min: 18, max: 70 })),
    daysAgo: fc.integer({ min: 0, max: 300 }),
    amounts: fc.array(fc.double({ min: 0.01, max: 999, noNaN: true }), {
      minLength: 1,
      maxLength: 3,
    }),
    category: fc.constantFrom('tea', 'cups'),
  });
  const shuffled = fc.array(customer, { minLength: 8, maxLength: 40 }).chain((people) =>
    fc.record({
      people: fc.constant(people),
      listed: fc.shuffledSubarray([...people.keys()], { minLength: people.length }),
      turned: fc.boolean(),
    }),
  );

  it('says the same of an attribute, a number and what is bought most', () => {
    fc.assert(
      fc.property(shuffled, ({ people, listed, turned }) => {
        const rowsOf = (order: readonly number[], isTurned: boolean) => {
          const customers = order.map((one): CustomerRow => {
            const { city, age } = people[one]!;
            return { id: `c${one}`, attributes: { city, age } };
          });
          const orders = order.flatMap((one) =>
            people[one]!.amounts.map((amount, index): OrderRow => {
              const { daysAgo, category } = people[one]!;
              const time = (asOf - daysAgo - index) * 86_400_000;
              return { customer: `c${one}`, time, amount, texts: { category } };
            }),
          );
          const cleaned = cleanedFrom({
            customers,
            orders: isTurned ? orders.toReversed() : orders,
          });
          return segmentedAnalysis(cleaned, asOf, { preset: 'activity3', minimumN: 3 });
        };
        const one = rowsOf([...people.keys()], false);
        const two = rowsOf(listed, turned);
        for (const column of ['city', 'age', 'category', 'aov', 'recency_days']) {
          const said = compareEachSegment(one, column);
          expect(compareEachSegment(two, column)).toEqual(said);
          const pair = ['active', 'rest'] as const;
          expect(compareSegments(two, pair, column)).toEqual(compareSegments(one, pair, column));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('correctedTogether', () => {
  const found = compareSegments(analysis, ['active', 'dormant'], 'city');
  const withP = (p: number) => ({ ...found, adjusted: { p, over: 1 } });

  it('corrects the p-values of all comparisons made at once, and goes by them', () => {
    // 0.01 × 4/1, 0.03 × 4/2, 0.04 × 4/3, 0.8; running minimum from the largest down.
    const all = correctedTogether([withP(0.04), withP(0.01), withP(0.8), withP(0.03)], 0.05);
    const expected = [(0.04 * 4) / 3, 0.04, 0.8, (0.04 * 4) / 3];
    all.forEach(({ adjusted }, index) => {
      expect(adjusted.p).toBeCloseTo(expected[index]!, 12);
      expect(adjusted.over).toBe(4);
    });
    expect(all.map(({ verdict }) => verdict)).toEqual([
      'not-shown',
      'differ',
      'not-shown',
      'not-shown',
    ]);
    const [first, second] = all.map(({ result }) => result);
    expect(first?.kind === 'categories' && first.values.some(({ more }) => more !== null)).toBe(
      false,
    );
    expect(second).toEqual(found.result);
  });

  it('leaves one comparison as it is, and those without a verdict out of the count', () => {
    expect(correctedTogether([found], 0.05)).toEqual([found]);
    const few = { ...found, verdict: 'too-few' as const, adjusted: { p: null, over: 1 } };
    expect(correctedTogether([few, found], 0.05)).toEqual([few, found]);
    expect(correctedTogether([], 0.05)).toEqual([]);
  });

  it('says on the sheet how many comparisons were made', () => {
    const sheet = compareSheet(reportContext(analysis), correctedTogether([found, found], 0.05));
    expect(JSON.stringify(sheet)).toContain('Corrected for the 2 comparisons made at once');
    expect(JSON.stringify(compareSheet(reportContext(analysis), [found]))).not.toContain(
      'Corrected for the',
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
