import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Analysis,
  type Cleaned,
  customerMetrics,
  type Lifecycle,
  minedPart,
  PARTS,
  parseIsoDay,
  reportContext,
  rfmScores,
  STAGE_IDS,
  type StageId,
  segmentCustomers,
  sheetsOfPart,
} from '#core';
import { smallAnalysis } from '../../support/analysis.ts';
import { type CleanedParts, cleanedFrom, type OrderRow } from '../../support/cleaned.ts';
import { demoAnalysis } from '../../support/demo-analysis.ts';

const AS_OF = parseIsoDay('2026-06-26')!;

function analysisOf(cleaned: Cleaned, asOf = AS_OF): Analysis {
  return smallAnalysis('en', { cleaned, asOf, metrics: customerMetrics(cleaned, asOf) });
}

function lifecycleOf(parts: CleanedParts, asOf = AS_OF): Lifecycle {
  const { result } = minedPart(analysisOf(cleanedFrom(parts), asOf), 'lifecycle');
  if (result === null) throw new Error('no lifecycle');
  return result;
}

const order = (customer: string, time: string): OrderRow => ({ customer, time, amount: 100 });
const stage = (lifecycle: Lifecycle, id: string) =>
  lifecycle.stages.find((each) => each.id === id)!;

/**
 * As of 26 June, a quarter before is 26 March:
 * C1 first and last on 10 June: new now, no order then.
 * C2 on 1 March and 20 June: new then, active now.
 * C3 on 2 January and 1 May: potential then (83 days), potential now (56 days).
 * C4 on 1 November and 20 April: dormant then (145 days), potential now (67 days): won back.
 * C5 on 1 November only: dormant then, lost now (237 days).
 * C6 on 1 June 2025 only: lost then and now. C7 is listed and never ordered.
 */
const SEVEN: CleanedParts = {
  customers: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'].map((id) => ({ id })),
  orders: [
    order('C1', '2026-06-10'),
    order('C2', '2026-03-01'),
    order('C2', '2026-06-20'),
    order('C3', '2026-01-02'),
    order('C3', '2026-05-01'),
    order('C4', '2025-11-01'),
    order('C4', '2026-04-20'),
    order('C5', '2025-11-01'),
    order('C6', '2025-06-01'),
  ],
};

describe('lifecycle stages', () => {
  const seven = lifecycleOf(SEVEN);

  it('put everyone into one stage, by the rules of the preset', () => {
    const sizes = Object.fromEntries(seven.stages.map(({ id, customers }) => [id, customers]));
    expect(sizes).toEqual({ prospect: 1, new: 1, active: 1, potential: 2, dormant: 0, lost: 2 });
    expect(seven.customers).toBe(7);
    expect(stage(seven, 'potential')).toMatchObject({ share: 2 / 7, revenueShare: 0.5 });
    expect(stage(seven, 'active')).toMatchObject({ revenueShare: 0.25, ordersPerCustomer: 1 });
  });

  it('are compared with those of 90 days before', () => {
    const then = Object.fromEntries(seven.stages.map(({ id, earlier }) => [id, earlier]));
    expect(then).toEqual({ prospect: 2, new: 1, active: 0, potential: 1, dormant: 2, lost: 1 });
    const from = (id: StageId) =>
      Object.fromEntries(
        STAGE_IDS.map((to, index) => [
          to,
          seven.movement!.customers[STAGE_IDS.indexOf(id)]![index]!,
        ]).filter(([, n]) => n !== 0),
      );
    expect(from('prospect')).toEqual({ prospect: 1, new: 1 });
    expect(from('new')).toEqual({ active: 1 });
    expect(from('dormant')).toEqual({ potential: 1, lost: 1 });
    expect(from('lost')).toEqual({ lost: 1 });
  });

  it('are judged by what their customers did since', () => {
    expect(stage(seven, 'prospect').success).toEqual({ hits: 1, n: 2 });
    expect(stage(seven, 'active').success).toEqual({ hits: 0, n: 0 });
    expect(stage(seven, 'dormant').success).toEqual({ hits: 1, n: 2 });
    expect(stage(seven, 'lost').success).toEqual({ hits: 0, n: 1 });
    // C1's first order is 16 days old; the other five had 60 days, none came back within them.
    expect(stage(seven, 'new').success).toEqual({ hits: 0, n: 5 });
  });

  it('count nobody as a prospect of a time before the day of registration', () => {
    // C1 registered in June: not a prospect on 26 March. C7 registered before, and has not ordered.
    const registered = lifecycleOf({
      ...SEVEN,
      customers: SEVEN.customers!.map(({ id }) => ({
        id,
        since: id === 'C1' ? '2026-06-01' : '2025-01-01',
      })),
    });
    expect(stage(registered, 'prospect')).toMatchObject({
      ...{ customers: 1, earlier: 1, success: { hits: 0, n: 1 } },
    });
    expect(registered.movement!.arrived).toEqual([0, 1, 0, 0, 0, 0]);
    expect(seven.movement!.arrived).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('know the day of registration of the demo’s customers', async () => {
    const { result } = minedPart(await demoAnalysis('en'), 'lifecycle');
    // Counted from the cells: 204 were registered by 26 March and had not ordered; 64 have since.
    expect(stage(result!, 'prospect').success).toEqual({ hits: 64, n: 204 });
  });

  it('count no prospects without a customers sheet, and say so', () => {
    const without = lifecycleOf({ orders: SEVEN.orders! });
    expect(stage(without, 'prospect').success).toEqual({ hits: 0, n: 0 });
    expect(without.notes.map(({ code }) => code)).toEqual(['lifecycle.no-list']);
  });

  it('say nothing of moves when the orders are younger than a quarter', () => {
    const young = lifecycleOf({ orders: [order('C1', '2026-06-10'), order('C2', '2026-06-12')] });
    expect(young.movement).toBeNull();
    expect(stage(young, 'dormant')).toMatchObject({ earlier: null, success: null });
    expect(young.notes.map(({ code }) => code)).toContain('lifecycle.no-quarter');
  });
});

describe('cohorts and retention', () => {
  it('count who ordered so many months later, once a month', () => {
    // January: C1 again in February (twice) and April, C2 again in April; February: C3 never again.
    const { cohorts, retention } = lifecycleOf(
      {
        orders: [
          ...['2026-01-05', '2026-02-10', '2026-02-20', '2026-04-01'].map((day) =>
            order('C1', day),
          ),
          ...['2026-01-31', '2026-04-30'].map((day) => order('C2', day)),
          order('C3', '2026-02-14'),
        ],
      },
      parseIsoDay('2026-05-01')!,
    );
    expect(cohorts.map(({ customers }) => customers)).toEqual([2, 1]);
    expect(cohorts[0]?.returned.slice(0, 4)).toEqual([1, 0, 2, null]);
    expect(cohorts[1]?.returned.slice(0, 3)).toEqual([0, 0, null]);
    expect(retention).toEqual([
      { month: 1, returned: 1, customers: 3 },
      { month: 2, returned: 0, customers: 3 },
      { month: 3, returned: 2, customers: 2 },
    ]);
  });

  it('leave a month empty until it is over, and beyond the data', () => {
    const orders = [order('C1', '2026-01-05'), order('C2', '2026-03-30')];
    const on = (asOf: string) =>
      lifecycleOf({ orders }, parseIsoDay(asOf)!).cohorts[0]?.returned.slice(0, 3);
    expect(on('2026-03-30')).toEqual([0, null, null]);
    expect(on('2026-03-31')).toEqual([0, 0, null]);
    expect(on('2026-12-31')).toEqual([0, 0, null]);
  });
});

describe('coming back', () => {
  it('takes quartiles of the days between order days', () => {
    // 10, 20 and 30 days; two orders of one day are one.
    const days = ['2026-01-01', '2026-01-11', '2026-01-11', '2026-01-31', '2026-03-02'];
    const { repeat } = lifecycleOf({ orders: days.map((day) => order('C1', day)) });
    expect(repeat).toEqual({ intervals: 3, customers: 1, q1: 15, median: 20, q3: 25 });
    expect(lifecycleOf({ orders: [order('C1', '2026-01-01')] }).repeat).toBeNull();
  });

  it('estimates second orders by Kaplan and Meier', () => {
    // Watched to 17 June, the day after the last order: C1 back after 5 days, C2 watched for 1, C3 back
    // after 20, C4 watched for 31. Without a second order are 2/3 after day 5 and 1/3 after day 20.
    const { secondOrder } = lifecycleOf({
      orders: [
        order('C1', '2026-05-01'),
        order('C1', '2026-05-06'),
        order('C2', '2026-06-16'),
        order('C3', '2026-05-01'),
        order('C3', '2026-05-21'),
        order('C4', '2026-05-17'),
      ],
    });
    expect(secondOrder.map(({ days, atRisk }) => [days, atRisk])).toEqual([
      [7, 2],
      [14, 2],
      [30, 1],
    ]);
    const shares = secondOrder.map(({ share }) => Number(share.toFixed(12)));
    expect(shares).toEqual([1 / 3, 1 / 3, 2 / 3].map((share) => Number(share.toFixed(12))));
  });
});

describe('the lifecycle, whatever the orders', () => {
  const rows = fc.array(
    fc.record({
      customer: fc.integer({ min: 0, max: 12 }),
      ago: fc.integer({ min: 0, max: 500 }),
      amount: fc.constantFrom(-20, 0, 30, 80),
    }),
    { minLength: 1, maxLength: 60 },
  );
  const cleanedOf = (list: readonly { customer: number; ago: number; amount: number }[]) =>
    cleanedFrom({
      customers: Array.from({ length: 13 }, (_, index) => ({ id: `C${index}` })),
      orders: list.map(({ customer, ago, amount }) => ({
        customer: `C${customer}`,
        time: (AS_OF - ago) * 86_400_000,
        amount,
        refund: amount < 0,
      })),
    });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const one = minedPart(analysisOf(cleanedOf(list)), 'lifecycle').result;
        const other = minedPart(analysisOf(cleanedOf([...list].reverse())), 'lifecycle').result;
        expect(one).toEqual(other);
      }),
    );
  });

  it('has everyone in one stage and moves that add up', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { result } = minedPart(analysisOf(cleanedOf(list)), 'lifecycle');
        expect(result!.customers).toBe(13);
        result!.movement?.customers.forEach((row, from) => {
          expect(row.reduce((sum, n) => sum + n, 0)).toBe(result!.stages[from]!.earlier);
        });
        let before = 0;
        for (const { share } of result!.secondOrder) {
          expect(share).toBeGreaterThanOrEqual(before);
          expect(share).toBeLessThanOrEqual(1);
          before = share;
        }
        expect(JSON.stringify(PARTS.lifecycle.json(result!, 'zh'))).not.toMatch(/NaN|Infinity/);
      }),
    );
  });

  it('makes a sheet in both languages, and says why there is none', () => {
    for (const language of ['zh', 'en'] as const) {
      const analysis = smallAnalysis(language);
      const { result } = minedPart(analysis, 'lifecycle');
      const [sheet] = sheetsOfPart(reportContext(analysis), 'lifecycle', result!);
      const text = JSON.stringify(sheet);
      // Seven customers carry no claim of how soon people come back.
      expect(text).toContain(
        language === 'zh' ? '看不出多少人会再次下单' : 'to tell how many order again',
      );
      expect(text).not.toMatch(/值得提醒|a reminder is due/);
      expect(text).not.toMatch(/NaN|undefined|Infinity/);
      expect(sheet?.sections.some(({ kind }) => kind === 'chart')).toBe(true);
      const none = smallAnalysis(language, { cleaned: cleanedFrom({}), metrics: null });
      expect(minedPart(none, 'lifecycle').missing?.code).toBe('lifecycle.no-orders');
    }
  });
});

describe('the look-back', () => {
  it.each([
    ['2026-06-26', '2026-03-26'],
    ['2026-05-31', '2026-02-28'],
    ['2026-01-15', '2025-10-15'],
  ])('of stages, tags and moves between segments is a quarter: as of %s, %s', (asOf, earlier) => {
    const cleaned = cleanedFrom({
      orders: [order('C1', '2025-01-02'), order('C2', '2025-06-01'), order('C1', '2026-01-03')],
    });
    const today = parseIsoDay(asOf)!;
    const metrics = customerMetrics(cleaned, today);
    const rfm = rfmScores(metrics);
    const { settings } = smallAnalysis('en');
    const segmentation = segmentCustomers({ cleaned, metrics, rfm, settings });
    const parts = { cleaned, asOf: today, metrics, rfm, segmentation };
    const analysis = smallAnalysis('en', parts);
    const then = parseIsoDay(earlier)!;
    expect(minedPart(analysis, 'lifecycle').result?.earlier).toBe(then);
    expect(minedPart(analysis, 'tags').result?.changes?.from).toBe(then);
    expect(minedPart(analysis, 'segmentations').result?.migration?.from).toBe(then);
  });

  it('is said in words with its day, on the sheets of stages and of tags', () => {
    const cleaned = cleanedFrom(SEVEN);
    const metrics = customerMetrics(cleaned, AS_OF);
    const analysis = smallAnalysis('en', {
      cleaned,
      asOf: AS_OF,
      metrics,
      rfm: rfmScores(metrics),
    });
    const context = reportContext(analysis);
    const textOf = (id: 'lifecycle' | 'tags') =>
      sheetsOfPart(context, id, minedPart(analysis, id).result!)
        .flatMap(({ sections }) => sections)
        .flatMap((section) => (section.kind === 'text' ? [section.text] : []))
        .join('\n');
    expect(textOf('lifecycle')).toContain('From three months ago (2026-03-26, rows)');
    expect(textOf('tags')).toContain('Changes since three months ago (2026-03-26)');
  });
});
