import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Analysis, analysisJson, customerRows, measure, parsePeriod } from '#core';
import { hasShared, shared } from '../support/shared.ts';
import { analysisOf } from './analysis-of.ts';

interface Expected {
  readonly rule_B: {
    readonly cell_555: number;
    readonly cell_111: number;
    readonly distinct_cells: number;
    readonly cut_points: Readonly<Record<'recency_days' | 'frequency' | 'monetary', number[]>>;
  };
}

describe.skipIf(!hasShared)('Online Retail, end to end', () => {
  let analysis: Analysis;
  let json: ReturnType<typeof analysisJson>;
  const expected: Expected = hasShared
    ? JSON.parse(readFileSync(shared('data/expected/online_retail_rfm.json'), 'utf8'))
    : null!;

  beforeAll(async () => {
    analysis = await analysisOf(['data/online_retail.csv.gz'], {
      asOf: '2011-12-10',
      campaign: parsePeriod('2011-11-01..2011-12-09'),
      refunds: 'exclude',
      duplicates: 'keep',
    });
    json = analysisJson(analysis);
  });

  it('counts what cleaning met', () => {
    expect(analysis.cleaned.counts).toMatchObject({
      rowsRead: 541_909,
      rowsKept: 397_884,
      duplicates: 5_268,
      withoutCustomer: 135_080,
      refundRows: 9_288,
      zeroAmount: 2_515,
      negativeAmount: 2,
    });
  });

  it('has 4,338 customers, 18,532 orders and 8,911,407.904 in revenue', () => {
    expect(json).toMatchObject({ customers: 4_338, buyers: 4_338, orders: 18_532 });
    expect(json.revenue).toBeCloseTo(8_911_407.904, 4);
  });

  it('cuts and scores RFM as elsewhere', () => {
    const { rfm } = analysis;
    const { cut_points: cuts, ...cells } = expected.rule_B;
    const near = (found: readonly number[], wanted: readonly number[]) =>
      found.forEach((cut, index) => {
        expect(cut).toBeCloseTo(wanted[index]!, 9);
      });
    near(rfm!.cutPoints.recencyDays, cuts.recency_days);
    near(rfm!.cutPoints.frequency, cuts.frequency);
    near(rfm!.cutPoints.monetary, cuts.monetary);
    expect(rfm!.cells.get('555')).toBe(cells.cell_555);
    expect(rfm!.cells.get('111')).toBe(cells.cell_111);
    expect(rfm!.cells.size).toBe(cells.distinct_cells);
  });

  // Money stands there with two decimals; four customers have tenths of a penny.
  it('gives every customer the same row as elsewhere', () => {
    const [, ...lines] = readFileSync(
      shared('data/expected/online_retail_rfm_customers.csv'),
      'utf8',
    )
      .trim()
      .split('\n');
    const [header, ...rows] = customerRows(analysis);
    const at = (row: readonly unknown[], name: string) => row[header!.indexOf(name)];
    const byId = new Map(rows.map((row) => [at(row, 'customer'), row]));
    expect(byId.size).toBe(lines.length);
    const wrong = lines.filter((line) => {
      const [id, recency, first, last, frequency, monetary, , , , , r, f, m] = line.split(',');
      const row = byId.get(id!);
      return (
        row === undefined ||
        at(row, 'recency_days') !== Number(recency) ||
        at(row, 'first_order') !== first!.slice(0, 10) ||
        at(row, 'last_order') !== last!.slice(0, 10) ||
        at(row, 'frequency') !== Number(frequency) ||
        Math.abs(Number(at(row, 'monetary')) - Number(monetary)) > 0.0051 ||
        at(row, 'r') !== Number(r) ||
        at(row, 'f') !== Number(f) ||
        at(row, 'm') !== Number(m)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('puts everyone in exactly one segment: 26 high, 130 potential, 193 churn risk, 309 new', () => {
    const segments = analysis.segmentation!.segments;
    expect(segments.slice(0, 4).map((segment) => segment.customers)).toEqual([26, 130, 193, 309]);
    const shares = segments.reduce((sum, segment) => sum + segment.share!, 0);
    expect(shares).toBeCloseTo(1, 12);
    const everyone = segments.reduce((sum, segment) => sum + segment.customers, 0);
    expect(everyone).toBe(4_338);
  });

  it('has the repeat rate known from elsewhere', () => {
    const source = {
      cleaned: analysis.cleaned,
      metrics: analysis.metrics,
      depthIn: () => null,
    };
    const scope = { period: null, customers: null, orderRows: null };
    expect(measure(source, 'repeat_rate', scope)).toMatchObject({
      numerator: 2_845,
      denominator: 4_338,
    });
  });

  it('compares the campaign with the days before as a change, with n', () => {
    const rows = analysis.evaluation!.rows;
    const aov = rows.find((row) => row.metric === 'aov')!;
    expect(aov.after.n).toBeGreaterThan(1_000);
    expect(aov.changeType).toBe('relative');
  });
});

describe.skipIf(!hasShared)('Online Retail with Chinese headers', () => {
  it('finds every role without help', async () => {
    const { recognition, rfm } = await analysisOf(['data/online_retail_zh_headers.xlsx']);
    const [orders] = recognition.tables;
    const roles = Object.fromEntries(
      orders!.columns.map((entry) => [orders!.table.columns[entry.column]!.name, entry.role]),
    );
    expect(orders!.kind).toBe('orders');
    expect(roles).toMatchObject({
      订单号: 'order',
      商品名称: 'product',
      数量: 'quantity',
      下单时间: 'date',
      单价: 'unit-price',
      客户编号: 'customer',
    });
    expect(rfm!.customers).toBeGreaterThan(400);
  });
});

describe.skipIf(!hasShared)('Tmall orders without a customer column', () => {
  it('refuse RFM with the reason and still deliver the rest', async () => {
    const analysis = await analysisOf(['data/tmall_order_report.xlsx']);
    expect(analysis.rfm).toBeNull();
    expect(analysis.missing.segments?.code).toBe('analysis.segments-no-customer');
    expect(analysis.cleaned.orders!.count).toBeGreaterThan(10_000);
    expect(analysis.profile.columns.length).toBeGreaterThan(5);
  });
});
