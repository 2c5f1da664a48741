import { describe, expect, it } from 'vitest';
import {
  type Analysis,
  analyze,
  answerQuestion,
  type PartialSettings,
  parsePeriod,
  type Question,
} from '#core';
import { type CellInput, fileOf, gridOf } from '../../support/grid.ts';
import { PLAIN_QUESTION } from '../../support/plain-question.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const june = { ...parsePeriod('2026-06-01..2026-06-30')!, label: '' };

const CUSTOMERS: CellInput[][] = [
  ['Customer ID', 'City', 'Coupons issued', 'Coupons redeemed'],
  ['C1', 'Leeds', 4, 1],
  ['C2', 'Leeds', 2, 2],
  ['C3', 'York', 2, 0],
  ['C4', 'York', 0, 0],
];
const ORDERS: CellInput[][] = [
  ['Order ID', 'Customer ID', 'Order date', 'Amount', 'Channel'],
  ['O1', 'C1', day('2026-05-20'), 100, 'Shop'],
  ['O2', 'C1', day('2026-06-02'), 200, 'Shop'],
  ['O3', 'C2', day('2026-06-05'), 300, 'Ads'],
  ['O4', 'C3', day('2026-06-08'), 100, 'Ads'],
];
const COSTS: CellInput[][] = [
  ['Date', 'Channel', 'Ad spend'],
  [day('2026-05-01'), 'Ads', 1000],
  [day('2026-06-01'), 'Ads', 60],
  [day('2026-06-02'), 'Ads', 40],
  [day('2026-06-02'), 'Radio', 100],
];

async function shop(
  sheets: Readonly<Record<string, CellInput[][]>>,
  settings: PartialSettings = {},
): Promise<Analysis> {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  return analyze([fileOf('shop.xlsx', ...grids)], {
    settings: [{ minimumN: 2, ...settings }],
    language: 'en',
    version: 'test',
  });
}

const ask = (analysis: Analysis, question: Partial<Question>) =>
  answerQuestion({ ...PLAIN_QUESTION, ...question }, analysis);

describe('cost metrics', () => {
  it('set orders of some days against what was spent on them', async () => {
    const analysis = await shop({ Customers: CUSTOMERS, Orders: ORDERS, Spend: COSTS });
    expect(analysis.recognition.tables.map(({ kind }) => kind)).toEqual([
      'customers',
      'orders',
      'costs',
    ]);
    // revenue 600, cost 200, new customers C2 and C3
    expect(ask(analysis, { metric: 'roi', period: june }).value).toBe(2);
    expect(ask(analysis, { metric: 'roas', period: june }).value).toBe(3);
    expect(ask(analysis, { metric: 'cac', period: june }).value).toBe(100);
    const roi = ask(analysis, { metric: 'roi', period: june });
    expect(roi.headline).toBe('200.0%: 600 of revenue for 200 of cost');
    expect(roi.definition).toContain('Revenue ROI');
    expect(roi.sources).toContain('Spend!C2:C5');
  });

  it('go by channel where orders and costs both name it, spent in vain included', async () => {
    const analysis = await shop({ Customers: CUSTOMERS, Orders: ORDERS, Spend: COSTS });
    const { table, total } = ask(analysis, { metric: 'roas', dimension: 'channel', period: june });
    expect(table?.map(({ label, value }) => [label, value])).toEqual([
      ['Ads', 4],
      ['Radio', 0],
      ['Shop', null],
    ]);
    expect(total?.value).toBe(3);
    const ads = [{ dimension: 'channel', values: ['Ads'] }] as const;
    expect(ask(analysis, { metric: 'roas', filters: ads, period: june }).value).toBe(4);
  });

  it('cover the days with a cost when none are named, and say so', async () => {
    const analysis = await shop({ Customers: CUSTOMERS, Orders: ORDERS, Spend: COSTS });
    const { value, period, caveats } = ask(analysis, { metric: 'roas' });
    expect(period).toEqual(parsePeriod('2026-05-01..2026-06-02'));
    expect(value).toBe(300 / 1200);
    expect(caveats.join(' ')).toContain('days with a cost');
  });

  it('take what the campaign cost in all for its own days only', async () => {
    const campaign = parsePeriod('2026-06-01..2026-06-30')!;
    const analysis = await shop(
      { Customers: CUSTOMERS, Orders: ORDERS },
      { campaign, campaignCost: 300 },
    );
    expect(ask(analysis, { metric: 'roi' }).value).toBe(1);
    const week = { ...parsePeriod('2026-06-01..2026-06-07')!, label: '' };
    expect(ask(analysis, { metric: 'roi', period: week }).value).toBeNull();
  });

  it('say which column is missing, and how to add it', async () => {
    const analysis = await shop({ Customers: CUSTOMERS, Orders: ORDERS });
    const { text } = ask(analysis, { metric: 'cac', intent: 'what-is' });
    expect(text).toContain('Add a sheet with date and cost');
  });
});

describe('historic customer value', () => {
  it('is margin a buyer, or revenue said to be revenue where no margin is set', async () => {
    const sheets = { Customers: CUSTOMERS, Orders: ORDERS };
    const bare = ask(await shop(sheets), { metric: 'clv' });
    expect(bare.value).toBeCloseTo(700 / 3, 9);
    expect(bare.headline).toContain('of revenue a buyer');
    expect(bare.caveats[0]).toContain('No margin is set');
    const known = ask(await shop(sheets, { margin: 0.3 }), { metric: 'clv' });
    expect(known.value).toBeCloseTo(210 / 3, 9);
    expect(known.headline).not.toContain('revenue');
  });
});

describe('redemption rate', () => {
  it('is coupons redeemed of those issued, also by a column of the customers', async () => {
    const analysis = await shop({ Customers: CUSTOMERS, Orders: ORDERS });
    const all = ask(analysis, { metric: 'redemption_rate' });
    expect([all.value, all.n, all.headline]).toEqual([3 / 8, 8, '37.5%: 3 of 8 coupons redeemed']);
    expect(all.sources).toEqual(['Customers!A2:A5', 'Customers!C2:C5', 'Customers!D2:D5']);
    const { table } = ask(analysis, { metric: 'redemption_rate', dimension: 'city' });
    expect(table?.map(({ label, value, hits }) => [label, value, hits])).toEqual([
      ['Leeds', 0.5, 3],
      ['York', 0, 0],
    ]);
  });
});
