import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  analyze,
  type Check,
  clean,
  type DimensionId,
  defaultSettings,
  minedPart,
  PARTS,
  type PartialSettings,
  profile,
  type Quality,
  type RoleOverride,
} from '#core';
import { type CellInput, fileOf, gridOf } from '../../support/grid.ts';
import { readPatiently } from '../../support/read-patiently.ts';
import { recognisedFile } from '../../support/recognised.ts';
import { hasShared, shared } from '../../support/shared.ts';

type Sheets = Readonly<Record<string, readonly (readonly CellInput[])[]>>;

async function qualityOf(sheets: Sheets, settings: PartialSettings = {}): Promise<Quality> {
  const grids = Object.entries(sheets).map(([sheet, rows]) => gridOf(sheet, rows));
  const analysis = await analyze([fileOf('test.xlsx', ...grids)], {
    settings: [settings],
    language: 'en',
    version: '0.0.0',
  });
  const { result } = minedPart(analysis, 'quality');
  if (result === null) throw new Error('no quality');
  return result;
}

const check = ({ checks }: Quality, id: string, sheet?: string): Check | undefined =>
  checks.find(({ code, sheet: own }) => code === `quality.check.${id}` && (sheet ?? own) === own);
const brief = (one: Check | undefined) => one && [one.n, one.failed, one.cells];
const score = ({ scores }: Quality, id: DimensionId) => scores[id].score;

const ORDERS = [
  ['Customer ID', 'Order ID', 'Order date', 'Amount'],
  ['c1', 'o1', '2026-06-01', 100],
  ['c2', 'o2', '2026-06-02', 200],
  ['c3', 'o3', '2026-06-03', 300],
  ['c9', 'o4', '2026-06-04', 400],
];

describe('accuracy', () => {
  it('is the share of values with the right form and in range, each value counted once', async () => {
    const quality = await qualityOf({
      Orders: ORDERS,
      Customers: [
        ['Customer ID', 'Age', 'Phone'],
        ['c1', 30, '13800000001'],
        ['c2', 130, '13800000002'],
        ['c3', -1, '12'],
        ['c4', 'old', '13800000004'],
      ],
    });
    expect(brief(check(quality, 'age'))).toEqual([3, 2, ['Customers!B3', 'Customers!B4']]);
    const [age] = quality.columns.filter(({ column }) => column === 'Age');
    // Four ages: one is no number, two are out of range.
    expect(age?.scores.accuracy).toMatchObject({ score: 0.25, n: 4, failed: 3 });
    const [phone] = quality.columns.filter(({ column }) => column === 'Phone');
    expect(phone?.scores.accuracy).toMatchObject({ score: 0.75, n: 4, failed: 1 });
    // 16 cells of orders and 12 of customers, 4 of them wrong.
    expect(quality.scores.accuracy).toMatchObject({ score: 1 - 4 / 28, n: 28, failed: 4 });
  });

  it('finds another spelling of the same word', async () => {
    const channel = (word: string, row: readonly CellInput[]) => [...row, word];
    const words = ['WeChat', 'WeChat', 'wechat', 'SMS'];
    const quality = await qualityOf({
      Orders: [
        channel('Channel', ORDERS[0]!),
        ...words.map((word, index) => channel(word, ORDERS[index + 1]!)),
      ],
    });
    expect(brief(check(quality, 'spelling'))).toEqual([4, 1, ['Orders!E4']]);
  });
});

describe('completeness', () => {
  it('is the mean of filled, logical and redundant, each of those that can be tested', async () => {
    const quality = await qualityOf({
      Orders: [
        [
          'Customer ID',
          'Order ID',
          'Order date',
          'Payment time',
          'Unit price',
          'Quantity',
          'Amount',
        ],
        ['c1', 'o1', '2026-06-01', '2026-06-01', 10, 2, 20],
        ['c2', 'o2', '2026-06-02', '2026-06-01', 10, 2, 20],
        ['c3', 'o3', '2026-06-03', '2026-06-03', 10, 2, 25],
        ['c4', 'o4', '2026-06-04', '2026-06-05', 10, 2, null],
      ],
    });
    expect(brief(check(quality, 'payment-time'))).toEqual([4, 1, ['Orders!D3']]);
    expect(brief(check(quality, 'order-amount'))).toEqual([4, 1, ['Orders!G5']]);
    expect(brief(check(quality, 'total'))).toEqual([3, 1, ['Orders!G4']]);
    // Filled: 24 cells of six columns (no payment is no gap), one empty. Logical: amount 1 of 4,
    // date 0 of 4, payment 1 of 4, sign of the quantity 0 of 3. Redundant: 1 of 3.
    const expected = (23 / 24 + 13 / 15 + 2 / 3) / 3;
    expect(score(quality, 'completeness')).toBeCloseTo(expected, 12);
  });

  it('compares birth date with age, and a city with its region', async () => {
    const quality = await qualityOf(
      {
        Orders: ORDERS,
        Customers: [
          ['Customer ID', 'Birth date', 'Age', 'City', 'Province'],
          ['c1', '1996-06-01', 30, '杭州', '浙江'],
          ['c2', '1996-06-01', 29, '杭州', '浙江'],
          ['c3', '1996-06-01', 40, '杭州', '浙江'],
          ['c4', null, 30, '杭州', '浙江'],
          ['c5', '1996-06-01', null, '杭州', '江苏'],
          ['c6', null, null, '南京', '江苏'],
        ],
      },
      { asOf: '2026-06-10' },
    );
    expect(brief(check(quality, 'age-birth'))).toEqual([3, 1, ['Customers!C4']]);
    expect(brief(check(quality, 'city'))).toEqual([5, 1, ['Customers!E6']]);
  });

  it('leaves a test out that most rows fail: the columns mean something else', async () => {
    const rows = [1, 2, 3].map((n) => [`c${n}`, `o${n}`, `2026-06-0${n}`, 10, 2, 99]);
    const header = ['Customer ID', 'Order ID', 'Order date', 'Unit price', 'Quantity', 'Amount'];
    const quality = await qualityOf({ Orders: [header, ...rows] });
    expect(check(quality, 'total')).toBeUndefined();
  });
});

describe('consistency', () => {
  it('compares customers of orders with the customers sheet, and values of two sheets', async () => {
    const quality = await qualityOf({
      Orders: ORDERS,
      Customers: [
        ['Customer ID', 'City', 'Gender'],
        ['c1', 'Paris', 'f'],
        ['c2', 'Rome', 'm'],
        ['c3', 'Oslo', 'f'],
      ],
      Members: [
        ['Customer ID', 'City', 'Member level'],
        ['c1', 'paris', 'gold'],
        ['c2', 'Milan', 'gold'],
      ],
    });
    expect(brief(check(quality, 'known-orders'))).toEqual([4, 1, ['Orders!A5']]);
    expect(brief(check(quality, 'agree'))).toEqual([2, 1, ['Members!B3']]);
    expect(score(quality, 'consistency')).toBeCloseTo(1 - 2 / 6, 12);
  });

  it('compares values of a customer under whatever keys name them', async () => {
    const sheets: Sheets = {
      Orders: ORDERS,
      Customers: [
        ['Customer ID', 'Phone', 'City'],
        [10_001, 13_800_000_001, 'Paris'],
        ['10002', '13800000002', 'Rome'],
        ['010003', '13800000003', 'Oslo'],
      ],
      Members: [
        ['Customer ID', 'Phone', 'City'],
        ['10001.0', '+86 138-0000-0001', 'Lyon'],
        [10_002, '138 0000 0002', 'Rome'],
        [10_003, '13800000009', 'Bern'],
      ],
      Panel: [
        ['Phone', 'City', 'Gender'],
        ['138-0000-0002', 'Turin', 'f'],
      ],
    };
    const { checks } = await qualityOf(sheets, { identity: 'link' });
    const agree = (column: string) =>
      checks.find(({ code, columns }) => code.endsWith('.agree') && columns.includes(column));
    expect(brief(agree('Phone'))).toEqual([2, 0, []]);
    expect(brief(agree('City'))).toEqual([2, 2, ['Members!C2', 'Panel!B2']]);
  });

  it('cannot be judged with one source, and says so', async () => {
    const quality = await qualityOf({ Orders: ORDERS });
    expect(quality.scores.consistency).toMatchObject({
      score: null,
      reason: { code: 'quality.reason.one-source' },
    });
  });
});

describe('timeliness', () => {
  const campaign = { from: 20_605, to: 20_614 }; // 2026-06-01 to 2026-06-10

  it('is the share of the needed days that the records reach', async () => {
    const settings = { campaign, before: campaign, asOf: '2026-06-20' };
    const quality = await qualityOf({ Orders: ORDERS }, settings);
    // The last order is of 4 June: 4 of 10 days.
    expect(quality.scores.timeliness).toMatchObject({ score: 0.4, n: 10, failed: 6 });
  });

  it('cannot be judged where the as-of day follows from the newest record', async () => {
    const quality = await qualityOf({ Orders: ORDERS });
    expect(quality.scores.timeliness.reason?.code).toBe('quality.reason.no-as-of');
  });

  it('counts the days that have passed since, of 90, without a campaign', async () => {
    const quality = await qualityOf({ Orders: ORDERS }, { asOf: '2026-06-14' });
    // Needed to 13 June, reached to 4 June.
    expect(quality.scores.timeliness.failed).toBe(9);
    const date = quality.columns.find(({ column }) => column === 'Order date');
    expect(date).toMatchObject({ newest: '2026-06-04', ageDays: 10 });
  });
});

describe('the newest day of a column', () => {
  it('is not that of births, which say nothing of how fresh it is', async () => {
    const customers = [
      ['客户编号', '出生日期', '注册日期'],
      ['C0001', '1990-01-02', '2026-06-01'],
      ['C0002', '2010-03-23', '2026-05-01'],
    ];
    const quality = await qualityOf({ 客户: customers, Orders: ORDERS }, { asOf: '2026-06-14' });
    const of = (name: string) => quality.columns.find(({ column }) => column === name);
    expect(of('出生日期')).toMatchObject({ role: 'birth-date', newest: null, ageDays: null });
    expect(of('注册日期')).toMatchObject({ newest: '2026-06-01', ageDays: 13 });
  });
});

describe('usefulness', () => {
  it('is the share of cells that are filled and used by a metric', async () => {
    const quality = await qualityOf({
      Orders: ORDERS.map((row, index) => [...row, index === 0 ? 'Colour' : 'red']),
    });
    // Four of five columns.
    expect(quality.scores.usefulness).toMatchObject({ score: 0.8, n: 20, failed: 4 });
    expect(quality.usefulness).toBeCloseTo(0.8, 12);
  });
});

describe('quality part', () => {
  it('prints scores 0–1, null with its reason, and every test with its cells', async () => {
    const json = PARTS.quality.json(await qualityOf({ Orders: ORDERS }), 'en') as {
      dimensions: Record<DimensionId, object>;
      checks: readonly object[];
    };
    expect(json.dimensions.accuracy).toEqual({ score: 1, n: 16, failed: 0 });
    expect(json.dimensions.consistency).toMatchObject({ score: null, reason: /one sheet/ });
    expect(json.checks).toContainEqual(
      expect.objectContaining({ check: 'order-amount', part: 'logical', n: 4, failed: 0 }),
    );
  });
});

describe.skipIf(!hasShared)('quality of published data', () => {
  const expected = (name: string) =>
    JSON.parse(readFileSync(shared(`data/expected/${name}`), 'utf8'));
  const of = async (path: string, roles: readonly RoleOverride[]) => {
    const file = await readPatiently(path);
    const analysis = await analyze([file], {
      settings: [{ roles }],
      language: 'en',
      version: '0.0.0',
    });
    return minedPart(analysis, 'quality').result!;
  };

  it('finds the missing values and negative prices of Online Retail (online_retail_clean_describe.json)', {
    timeout: 120_000,
  }, async () => {
    const { cleaning } = expected('online_retail_clean_describe.json');
    const quality = await of('data/online_retail.csv.gz', []);
    const filled = (column: string) =>
      quality.checks.find(
        ({ code, columns }) => code === 'quality.check.filled' && columns[0] === column,
      )?.failed;
    expect(filled('CustomerID')).toBe(cleaning.missing_customer);
    expect(filled('Description')).toBe(cleaning.missing_description);
    expect(check(quality, 'not-negative')?.failed).toBe(cleaning.price_negative);
  });

  it('finds the missing values of the Tmall sheet (zh_sets.json)', async () => {
    const { missing, rows } = expected('zh_sets.json');
    const quality = await of('data/tmall_order_report.csv', []);
    for (const { code, columns, n, failed } of quality.checks) {
      if (code !== 'quality.check.filled') continue;
      expect([n, failed]).toEqual([rows, missing[columns[0]!]]);
    }
    // No payment is no gap: these orders were never paid.
    expect(
      quality.columns.find(({ role }) => role === 'payment-time')?.scores.completeness,
    ).toMatchObject({ failed: 0 });
  });

  it('finds the gaps and repeated rows of the cosmetics sheet (zh_sets.json)', async () => {
    const { cosmetic, exact_duplicate_rows: tmall } = expected('zh_sets.json');
    const roles = { update_time: 'date', id: 'order', title: 'product', price: 'amount' } as const;
    const recognition = recognisedFile(
      await readPatiently('data/cosmetic_zh.csv.gz'),
      'orders',
      roles,
    );
    const cleaned = await clean(recognition, { ...defaultSettings('zh'), duplicates: 'keep' });
    expect(cleaned.counts.rowsRead).toBe(cosmetic.rows);
    expect(cleaned.counts.duplicates).toBe(cosmetic.exact_duplicate_rows);
    for (const { column, rows, counts } of profile(recognition, cleaned).columns) {
      expect([column, rows - counts.filled]).toEqual([column, cosmetic.missing[column]]);
    }
    const orders = recognisedFile(await readPatiently('data/tmall_order_report.csv'), 'orders', {
      订单编号: 'order',
    });
    const { counts } = await clean(orders, defaultSettings('zh'));
    expect(counts.duplicates).toBe(tmall);
  });
});
