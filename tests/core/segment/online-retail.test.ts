import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Cleaned,
  type CustomerMetrics,
  customerMetrics,
  defaultSettings,
  mergeSettings,
  parseIsoDay,
  parsePeriod,
  type Rfm,
  rfmScores,
  segmentCustomers,
  suggestThresholds,
} from '#core';
import { onlineRetail } from '../../support/online-retail.ts';
import { hasShared, shared } from '../../support/shared.ts';

interface SegmentRun {
  readonly hi: number;
  readonly lo: number;
  readonly window: 'calendar' | '90d';
  readonly aov: 'window' | 'lifetime';
  readonly campaign_from: string;
  readonly campaign_to: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly exclusive: Readonly<Record<string, { readonly count: number }>>;
}

describe.skipIf(!hasShared)('Online Retail against pandas, as of 2011-12-10', () => {
  let cleaned: Cleaned;
  let metrics: CustomerMetrics;
  let rfm: Rfm;
  let oracle: {
    readonly rule_B: Readonly<Record<'R' | 'F' | 'M', Readonly<Record<string, number>>>> & {
      readonly distinct_cells: number;
      readonly cut_points: Readonly<Record<'recency_days' | 'frequency' | 'monetary', number[]>>;
    };
    readonly seed_template_segments: { readonly runs: readonly SegmentRun[] };
  };
  const settings = mergeSettings(defaultSettings('en'), {
    campaign: parsePeriod('2011-11-01..2011-12-09'),
  });

  beforeAll(() => {
    cleaned = onlineRetail();
    metrics = customerMetrics(cleaned, parseIsoDay('2011-12-10')!);
    rfm = rfmScores(metrics);
    oracle = JSON.parse(readFileSync(shared('data/expected/online_retail_rfm.json'), 'utf8'));
  });

  it('has 4,338 customers, 18,532 orders and 8,911,407.904 of money', () => {
    const sum = (values: ArrayLike<number>) =>
      Array.from(values).reduce((total, value) => total + value, 0);
    expect(metrics.count).toBe(4338);
    expect(sum(metrics.frequency)).toBe(18_532);
    expect(sum(metrics.monetary)).toBeCloseTo(8_911_407.904, 3);
  });

  // There, money stands with 2 decimals and order values with 4.
  it('gives every customer the same recency, frequency, money and scores', () => {
    const lines = readFileSync(shared('data/expected/online_retail_rfm_customers.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    const index = new Map(cleaned.customers.ids.map((id, customer) => [id, customer]));
    const expected = new Map<string, string>();
    const found = new Map<string, string>();
    for (const line of lines) {
      const [id = '', recency, , , frequency, monetary, aov, , , , r, f, m] = line.split(',');
      const customer = index.get(id) ?? -1;
      const money =
        Math.abs(metrics.monetary[customer]! - Number(monetary)) < 0.005_001 &&
        Math.abs(metrics.aov[customer]! - Number(aov)) < 0.000_051;
      expected.set(id, [recency, frequency, true, r, f, m].join());
      found.set(
        id,
        [
          metrics.recencyDays[customer],
          metrics.frequency[customer],
          money,
          rfm.r[customer],
          rfm.f[customer],
          rfm.m[customer],
        ].join(),
      );
    }
    expect(expected.size).toBe(4338);
    expect(found).toEqual(expected);
  });

  it('has the same cut points and cells', () => {
    const { cut_points, distinct_cells, R } = oracle.rule_B;
    rfm.cutPoints.recencyDays.forEach((cut, index) => {
      expect(cut).toBeCloseTo(cut_points.recency_days[index]!, 9);
    });
    expect(rfm.cutPoints.frequency).toEqual(cut_points.frequency);
    rfm.cutPoints.monetary.forEach((cut, index) => {
      expect(cut).toBeCloseTo(cut_points.monetary[index]!, 6);
    });
    expect(rfm.cells.get('555')).toBe(324);
    expect(rfm.cells.get('111')).toBe(330);
    expect(rfm.cells.size).toBe(distinct_cells);
    for (const [score, count] of Object.entries(R)) {
      expect(rfm.r.filter((one) => one === Number(score)).length).toBe(count);
    }
  });

  it('puts 26 high, 130 potential, 193 at risk and 309 new into the template, shares summing to 1', () => {
    const { segments, customers, assignment } = segmentCustomers({
      cleaned,
      metrics,
      rfm,
      settings,
    });
    const sizes = Object.fromEntries(segments.map(({ id, customers: size }) => [id, size]));
    expect(sizes).toMatchObject({
      high: 26,
      potential: 130,
      churn_risk: 193,
      new: 309,
      prospect: 0,
    });
    expect(customers).toBe(4338);
    expect(assignment.includes(-1)).toBe(false);
    expect(segments.reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(1, 12);
  });

  it('gives the eight runs of the template through thresholds and rules', () => {
    expect(oracle.seed_template_segments.runs).toHaveLength(8);
    for (const run of oracle.seed_template_segments.runs) {
      const orders = run.window === 'calendar' ? 'orders_3m' : 'orders_90d';
      const window = run.window === 'calendar' ? 'aov_3m' : 'aov_90d';
      const aov = run.aov === 'window' ? window : 'aov';
      const rule = (id: string, text: string) => ({ id, name: '', rule: text, strategy: '' });
      const { segments } = segmentCustomers({
        cleaned,
        metrics,
        rfm,
        settings: mergeSettings(settings, {
          campaign: parsePeriod(`${run.campaign_from}..${run.campaign_to}`),
          thresholds: { aovHigh: run.hi, aovLow: run.lo },
          segments: [
            rule('high', `${orders} >= 5 and ${aov} >= aov_high and recency_days <= 30`),
            rule('churn_risk', 'orders >= 3 and recency_days between 61 and 90'),
            rule(
              'potential',
              `${orders} between 1 and 2 and ${aov} between aov_low and aov_high and recency_days between 31 and 60`,
            ),
            rule('new', 'first_order in campaign and aov <= aov_low'),
          ],
        }),
      });
      expect(Object.fromEntries(segments.map(({ id, customers }) => [id, customers]))).toEqual({
        high: run.exclusive.high!.count,
        churn_risk: run.exclusive.churn_relaxed!.count,
        potential: run.exclusive.potential!.count,
        new: run.exclusive.new!.count,
        rest: run.exclusive.unassigned!.count,
      });
    }
  });

  it('has nobody for the literal churn rule and 478 dormant repeat buyers', () => {
    const { segments } = segmentCustomers({
      cleaned,
      metrics,
      rfm,
      settings: mergeSettings(settings, {
        segments: [
          {
            id: 'a',
            name: 'a',
            rule: 'orders_90d = 0 and orders >= 3 and 61 <= recency_days <= 90',
            strategy: '',
          },
          { id: 'b', name: 'b', rule: 'orders >= 3 and recency_days >= 61', strategy: '' },
        ],
      }),
    });
    expect(segments.map(({ customers }) => customers).slice(0, 2)).toEqual([0, 478]);
  });

  it('puts every buyer into one of the eleven RFM segments', () => {
    const { segments, notes } = segmentCustomers({
      cleaned,
      metrics,
      rfm,
      settings: mergeSettings(settings, { preset: 'rfm11' }),
    });
    expect(segments).toHaveLength(12);
    expect(segments.reduce((sum, { customers }) => sum + customers, 0)).toBe(4338);
    expect(segments.every(({ id, customers }) => customers > 0 || id === 'prospect')).toBe(true);
    expect(notes).toEqual([]);
  });

  it('suggests thresholds that far more customers reach than the template’s', () => {
    const suggestions = suggestThresholds(metrics, settings);
    expect(suggestions.map(({ name }) => name)).toEqual(['aov_high', 'aov_low', 'orders_high']);
    for (const { customersNow, customersThen } of suggestions) {
      expect(customersThen).toBeGreaterThanOrEqual(customersNow);
    }
  });
});
