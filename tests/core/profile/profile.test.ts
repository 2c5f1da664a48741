import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  clean,
  defaultSettings,
  numberStatistics,
  profile,
  type Recognition,
  type RoleId,
} from '#core';
import { categoryStatistics } from '../../../core/profile/category-statistics.ts';
import { errorCell } from '../../support/grid.ts';
import { readPatiently } from '../../support/read-patiently.ts';
import { recognised, recognisedFile } from '../../support/recognised.ts';
import { hasShared, shared } from '../../support/shared.ts';

describe('numberStatistics', () => {
  it('matches Excel on a small column', () => {
    // AVERAGE, STDEV.S, QUARTILE.INC and SKEW of 2, 4, 4, 4, 5, 5, 7, 9.
    const statistics = numberStatistics([2, 4, 4, 4, 5, 5, 7, 9, Number.NaN]);
    expect(statistics).toMatchObject({ n: 8, missing: 1, mean: 5, min: 2, max: 9, sum: 40 });
    expect(statistics).toMatchObject({ q1: 4, median: 4.5, q3: 5.5 });
    expect(statistics?.sd).toBeCloseTo(Math.sqrt(32 / 7), 12);
    expect(statistics?.skew).toBeCloseTo(0.8184876, 6);
  });
  it('is null without a number', () => {
    expect(numberStatistics([])).toBeNull();
    expect(numberStatistics([Number.NaN])).toBeNull();
  });
  it('has no spread for one value and no skew for equal ones', () => {
    expect(numberStatistics([3])).toMatchObject({ sd: null, skew: null, median: 3 });
    expect(numberStatistics([3, 3, 3])).toMatchObject({ sd: 0, skew: null });
  });
  it('keeps small values beside huge ones', () => {
    expect(numberStatistics([1e16, 1, -1e16, 1])?.sum).toBe(2);
  });
  it('orders its quantiles and lies between the extremes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }),
        (values) => {
          const { min, q1, median, q3, max, mean } = numberStatistics(values)!;
          return (
            min <= q1 &&
            q1 <= median &&
            median <= q3 &&
            q3 <= max &&
            mean >= min - 1e-9 &&
            mean <= max + 1e-9
          );
        },
      ),
    );
  });
});

describe('categoryStatistics', () => {
  it('counts values, the most frequent first, ties by appearance', () => {
    const codes = Int32Array.of(0, 1, 1, 2, -1, 2);
    expect(categoryStatistics({ codes, values: ['a', 'b', 'c'] })).toEqual({
      n: 5,
      missing: 1,
      distinct: 3,
      top: [
        { value: 'b', count: 2, share: 0.4 },
        { value: 'c', count: 2, share: 0.4 },
        { value: 'a', count: 1, share: 0.2 },
      ],
    });
  });
  it('is null without values', () => {
    expect(categoryStatistics({ codes: Int32Array.of(-1), values: [] })).toBeNull();
  });
});

const profileOf = async (recognition: Recognition) =>
  profile(recognition, await clean(recognition, defaultSettings('en')));

describe('profile', () => {
  const sheet = recognised({
    sheet: 'Orders',
    kind: 'orders',
    roles: ['customer', 'date', 'amount', 'phone', null],
    rows: [
      ['Customer', 'Date', 'Amount', 'Phone', 'Colour'],
      ['c1', '2024-01-01', '1,200', '13812341234', 'red'],
      ['c2', 'soon', 5, '123', 'red'],
      ['c3', '2024-01-03', errorCell('#N/A'), null, 'red'],
      ['c4', null, null, null, null],
    ],
  });

  it('says how full, how valid and how useful each column is', async () => {
    const { columns } = await profileOf(sheet);
    const brief = columns.map(({ column, filled, valid, used, score }) => [
      column,
      filled,
      valid,
      used,
      score,
    ]);
    expect(brief).toEqual([
      ['Customer', 1, 1, 1, 1],
      ['Date', 0.75, 1 - 1 / 3, 1, 0.75 * (1 - 1 / 3)],
      ['Amount', 0.75, 1 - 1 / 3, 1, 0.75 * (1 - 1 / 3)],
      ['Phone', 0.5, 0.5, 0, 0.25],
      ['Colour', 0.75, 1, 0, 0.75],
    ]);
    expect(columns.map(({ examples }) => examples)).toEqual([
      [],
      ['Orders!B3'],
      ['Orders!C4'],
      ['Orders!D3'],
      [],
    ]);
  });

  it('describes numbers and categories but lists no identifiers', async () => {
    const { columns } = await profileOf(sheet);
    expect(columns[2]?.numbers).toMatchObject({ n: 2, missing: 2, sum: 1205 });
    expect(columns[4]?.categories?.top[0]).toEqual({ value: 'red', count: 3, share: 1 });
    expect(columns[0]?.categories).toBeNull();
    expect(columns[3]?.categories).toBeNull();
  });

  it('gives one score over the columns in use, and the two numbers behind it', async () => {
    const { score, validShare, usefulness } = await profileOf(sheet);
    expect(score).toBeCloseTo((1 + 0.5 + 0.5) / 3, 12);
    // Of 4 + 3 + 3 + 2 + 3 filled cells, three do not fit.
    expect(validShare).toBeCloseTo(12 / 15, 12);
    expect(usefulness).toBeCloseTo((1 + 0.75 + 0.75) / 5, 12);
  });

  it('notes columns with many misfits', async () => {
    const { notes } = await profileOf(sheet);
    expect(notes.map(({ code, where }) => [code, where])).toEqual([
      ['profile.misfits', 'Orders!B3'],
      ['profile.misfits', 'Orders!C4'],
    ]);
  });

  it('has no scores without recognised sheets', async () => {
    const unknown = recognised({ sheet: 'X', kind: 'unknown', roles: [null], rows: [['A'], [1]] });
    expect(await profileOf(unknown)).toMatchObject({ columns: [], score: null, validShare: null });
  });
});

describe.skipIf(!hasShared)('profile on real sheets', () => {
  const expected = (file: string) =>
    JSON.parse(readFileSync(shared(`data/expected/${file}`), 'utf8'));
  type Describe = Record<string, number>;
  const compare = (actual: object | null | undefined, wanted: Describe) => {
    for (const [key, value] of Object.entries(wanted)) {
      const got = (actual as Describe)[key]!;
      const scale = key === 'n' || key === 'missing' ? 0 : 1e-6 * Math.max(1, Math.abs(value));
      expect(Math.abs(got - value), `${key}: ${got} against ${value}`).toBeLessThanOrEqual(scale);
    }
  };
  const columnsOf = async (recognition: Recognition) => {
    const { columns } = await profileOf(recognition);
    return new Map(columns.map((column) => [column.column, column]));
  };
  const ordersIn = async (path: string, roles: Readonly<Record<string, RoleId>>) =>
    recognisedFile(await readPatiently(path), 'orders', roles);
  let onlineRetail: Recognition;

  beforeAll(async () => {
    onlineRetail = await ordersIn('data/online_retail.csv.gz', {
      InvoiceNo: 'order',
      Quantity: 'quantity',
      UnitPrice: 'unit-price',
      CustomerID: 'customer',
      InvoiceDate: 'date',
      Description: 'product',
      Country: 'region',
    });
  });

  it('describes Online Retail as pandas does', async () => {
    const columns = await columnsOf(onlineRetail);
    const oracle = expected('online_retail_clean_describe.json');
    compare(columns.get('Quantity')?.numbers, oracle.describe_all_rows.Quantity);
    compare(columns.get('UnitPrice')?.numbers, oracle.describe_all_rows.UnitPrice);
    const countries = columns.get('Country')?.categories;
    expect(countries?.distinct).toBe(oracle.country_shares_all_rows.distinct);
    expect(countries?.top.map(({ value, count }) => [value, count])).toEqual(
      oracle.country_shares_all_rows.values
        .slice(0, 20)
        .map(({ value, count }: { value: string; count: number }) => [value, count]),
    );
    expect(columns.get('CustomerID')?.filled).toBeCloseTo(1 - 135_080 / 541_909, 12);
    expect(columns.get('InvoiceDate')?.valid).toBe(1);
  });

  it('describes the kept rows as pandas does', async () => {
    const { orders } = await clean(onlineRetail, {
      ...defaultSettings('en'),
      refunds: 'exclude',
      duplicates: 'keep',
    });
    const oracle = expected('online_retail_clean_describe.json');
    compare(numberStatistics(orders!.quantity), oracle.describe_kept_rows.Quantity);
    compare(numberStatistics(orders!.amount), oracle.describe_kept_rows.Amount);
    const totals = new Float64Array(orders!.orderCount);
    orders!.amount.forEach((amount, row) => {
      totals[orders!.order[row]!]! += amount;
    });
    compare(numberStatistics(totals), oracle.describe_order_value_kept);
  });

  it('describes the Tmall and cosmetics sheets as pandas does', async () => {
    const oracle = expected('zh_sets.json');
    const tmall = await columnsOf(
      await ordersIn('data/tmall_order_report.csv', { 订单编号: 'order' }),
    );
    for (const [column, wanted] of Object.entries(oracle.describe)) {
      const name = column === '退款金额' || column === '总金额' ? column : '买家实际支付金额';
      compare(tmall.get(name)?.numbers, wanted as Describe);
    }
    for (const [column, missing] of Object.entries(oracle.missing as Describe)) {
      expect(tmall.get(column)?.filled).toBeCloseTo(1 - missing / oracle.rows, 12);
    }
    const cosmetic = await columnsOf(await ordersIn('data/cosmetic_zh.csv.gz', {}));
    for (const [column, wanted] of Object.entries(oracle.cosmetic.describe ?? {})) {
      compare(cosmetic.get(column)?.numbers, wanted as Describe);
    }
    expect(cosmetic.get('sale_count')?.filled).toBeCloseTo(1 - 2354 / 27_598, 12);
    const [first] = cosmetic.get('店名')?.categories?.top ?? [];
    expect(first).toMatchObject({ value: '悦诗风吟', count: 3021 });
  });
});
