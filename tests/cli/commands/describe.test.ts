import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasShared, shared } from '../../support/shared.ts';
import { campaignLens, emptyFolder } from '../support/terminal.ts';

function file(name: string, text: string): string {
  const target = path.join(emptyFolder(), name);
  writeFileSync(target, text);
  return target;
}

const ORDERS = `customer_id,order_id,order_date,amount,channel
C1,1,2026-05-20,100,app
C2,2,2026-06-03,300,app
C3,3,2026-06-05,,web
,4,2026-06-07,50,app
`;

describe('describe', () => {
  it('gives statistics of every column, over all rows and over those that count', async () => {
    const { code, out } = await campaignLens(['describe', file('orders.csv', ORDERS), '--json']);
    expect(code).toBe(0);
    const { sheets, orders } = JSON.parse(out);
    expect(sheets[0]).toMatchObject({ sheet: 'orders', kind: 'orders', rows: 4 });
    const [customer, , date, amount, channel] = sheets[0].columns;
    expect(customer).toMatchObject({ n: 3, missing: 1, distinct: 3, categories: null });
    expect(date.dates).toEqual({ first: '2026-05-20', last: '2026-06-07' });
    expect(amount.numbers).toMatchObject({ n: 3, missing: 1, mean: 150, median: 100, sum: 450 });
    expect(amount.numbers.histogram.counts.reduce((a: number, b: number) => a + b)).toBe(3);
    expect(channel.categories.top[0]).toEqual({ value: 'app', count: 3, share: 0.75 });
    expect(sheets[0].kept).toMatchObject({ rows: 2 });
    expect(orders).toMatchObject({ orders: 2, customers: 2 });
    expect(orders.orderValue).toMatchObject({ n: 2, mean: 200 });
  });

  it('never lists recipients, addresses or a second phone column', async () => {
    const rows = [1, 2, 3, 4].map((n) => `O${n},C1,2026-05-0${n},9,Ann Roe,1 Some Street,555-0100`);
    const header = 'Order ID,Customer ID,Order date,Amount,Recipient,Shipping address,Phone,Phone';
    const target = file('orders.csv', [header, ...rows.map((row) => `${row},555-0101`)].join('\n'));
    const { code, out } = await campaignLens(['describe', target, '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/Recipient +4 +0 +1 +\(not listed\)/);
    expect(out).not.toMatch(/Ann Roe|Some Street|555-01/);
  });

  it('prints tables in either language', async () => {
    const target = file('orders.csv', ORDERS);
    const { out } = await campaignLens(['describe', target, '--lang', 'en']);
    expect(out).toMatch(/amount +3 +1 +150 /);
    expect(out).toMatch(/channel +4 +0 +2 +app 75\.0% · web 25\.0%/);
    expect(out).toContain('the 2 of 4 rows that count after cleaning');
    expect(out).toMatch(/customer_id +3 +1 +3 +\(not listed\)/);
    const chinese = await campaignLens(['describe', target, '--lang', 'zh']);
    expect(chinese.out).toMatch(/数字列 +有值 +缺失 +均值/);
    expect(chinese.out).toContain('每单金额');
  });

  it('tells which columns about customers go together', async () => {
    const rows = Array.from({ length: 80 }, (_, index) => {
      const level = index % 2 === 0 ? 'VIP' : 'plain';
      return `C${index},${level},${index % 2 === 0 ? 'Shanghai' : 'Xi’an'},${index % 4 < 2 ? 'F' : 'M'}`;
    });
    const customers = ['customer_id,membership,city,gender', ...rows, ''].join('\n');
    const target = file('customers.csv', customers);
    const { out } = await campaignLens(['describe', target, '--json']);
    const [first, ...others] = JSON.parse(out).associations;
    expect(first).toMatchObject({ row: 'membership', column: 'city', n: 80, strength: 'strong' });
    expect(first.cramersV).toBeCloseTo(1, 12);
    expect(others.map(({ strength }: { strength: string }) => strength)).toEqual(['none', 'none']);
    const text = await campaignLens(['describe', target, '--lang', 'en']);
    expect(text.out).toMatch(/Membership × city +strong +1\.000 +80\.0 +1 +< 0\.001 +80/);
  });

  it('describes a sheet nobody knows', async () => {
    const target = file('marks.csv', 'a,b\n1,x\n2,x\n3,x\n');
    const { code, out } = await campaignLens(['describe', target, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      sheets: [{ rows: 3, columns: [{ numbers: { mean: 2 } }, { distinct: 1 }], kept: null }],
      orders: null,
    });
  });

  it('refuses an option of another command', async () => {
    const { code, err } = await campaignLens(['describe', 'a.csv', '--k', '3']);
    expect([code, err]).toEqual([2, expect.stringContaining('--k')]);
  });
});

describe.skipIf(!hasShared)('describe on Online Retail', () => {
  it('describes all rows and the cleaned orders as pandas does', { timeout: 180_000 }, async () => {
    const argv = ['describe', shared('data/online_retail.csv.gz'), '--json'];
    const { out } = await campaignLens([...argv, '--refunds', 'exclude', '--duplicates', 'keep']);
    const { sheets, orders } = JSON.parse(out);
    const [sheet] = sheets;
    const oracle = JSON.parse(
      readFileSync(shared('data/expected/online_retail_clean_describe.json'), 'utf8'),
    );
    type Figures = Readonly<Record<string, number>>;
    const compare = (found: Figures, wanted: Figures) => {
      for (const [name, value] of Object.entries(wanted)) {
        const slack = name === 'n' || name === 'missing' ? 0 : 1e-6 * Math.max(1, Math.abs(value));
        expect(Math.abs(found[name]! - value), name).toBeLessThanOrEqual(slack);
      }
    };
    type Described = { readonly column: string; readonly numbers: Figures; categories: unknown };
    const column = (columns: readonly Described[], name: string) =>
      columns.find((one) => one.column === name)!;
    for (const name of ['Quantity', 'UnitPrice']) {
      compare(column(sheet.columns, name).numbers, oracle.describe_all_rows[name]);
      compare(column(sheet.kept.columns, name).numbers, oracle.describe_kept_rows[name]);
    }
    compare(orders.amount, oracle.describe_kept_rows.Amount);
    compare(orders.orderValue, oracle.describe_order_value_kept);
    expect(orders).toMatchObject({ orders: oracle.orders, customers: oracle.customers });
    const { n, distinct, values } = oracle.country_shares_kept;
    expect(column(sheet.kept.columns, 'Country')).toMatchObject({ n, distinct });
    expect(column(sheet.kept.columns, 'Country').categories).toMatchObject({
      top: values.slice(0, 20),
    });
    expect(column(sheet.kept.columns, 'StockCode')).toMatchObject({ distinct: oracle.products });
  });
});
