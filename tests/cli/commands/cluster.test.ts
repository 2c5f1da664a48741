import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { campaignLens, emptyFolder } from '../support/terminal.ts';

function file(name: string, lines: readonly string[]): string {
  const target = path.join(emptyFolder(), name);
  writeFileSync(target, `${lines.join('\n')}\n`);
  return target;
}

const people = () =>
  file('people.csv', [
    'person,income,visits',
    ...['a,10,1', 'b,11,1', 'c,12,2', 'd,90,9', 'e,95,8', 'f,99,9', 'g,,3'],
  ]);

/** Six customers who bought once, six who bought five times, all in May 2026. */
const orders = () =>
  file('orders.csv', [
    'customer_id,order_id,order_date,amount',
    ...Array.from({ length: 12 }, (_, customer) =>
      Array.from(
        { length: customer < 6 ? 1 : 5 },
        (_, order) =>
          `C${customer},O${customer}-${order},2026-05-${10 + order + customer},${100 + customer}`,
      ),
    ).flat(),
  ]);

describe('cluster', () => {
  it('groups the rows of a sheet by its columns', async () => {
    const argv = ['cluster', people(), '--columns', 'income,visits', '--k', '2..3', '--json'];
    const { code, out } = await campaignLens(argv);
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(result).toMatchObject({ k: 2, sizes: [3, 3], source: 'people', n: 6, missing: 1 });
    expect(
      result.centroids.map((centroid: { income: number }) => Math.round(centroid.income)),
    ).toEqual([95, 11]);
    expect(result.byK.map(({ k }: { k: number }) => k)).toEqual([2, 3]);
    expect(result.silhouette).toBe(result.byK[0].silhouette);
    expect(result.inertia).toBe(result.byK[0].inertia);
  });

  it('groups customers by their numbers', async () => {
    const argv = ['cluster', orders(), '--columns', 'recency_days,frequency,monetary', '--log'];
    const { out } = await campaignLens([...argv, '--k', '2', '--json']);
    const result = JSON.parse(out);
    expect(result).toMatchObject({ k: 2, sizes: [6, 6], source: null, log: true });
    expect(result.columns).toEqual(['recency_days', 'frequency', 'monetary']);
    expect(result.means.map(({ frequency }: { frequency: number }) => frequency)).toEqual([5, 1]);
  });

  it('shows groups and fits as tables, in either language', async () => {
    const argv = ['cluster', people(), '--columns', 'income,visits', '--k', '2..3'];
    const { out } = await campaignLens([...argv, '--lang', 'en']);
    expect(out).toContain('6 rows of “people” in 2 groups');
    expect(out).toMatch(/high income, high visits +3 +50\.0% +94\.67 +8\.67/);
    expect(out).toContain('← chosen');
    const chinese = await campaignLens([...argv, '--lang', 'zh']);
    expect(chinese.out).toContain('「people」的 6 行分成 2 群');
    expect(chinese.out).toMatch(/income偏高、visits偏高 +3 +50\.0%/);
  });

  it('says what is wrong with its options', async () => {
    const target = people();
    const wrong = (...flags: string[]) => campaignLens(['cluster', target, ...flags]);
    expect(await wrong()).toMatchObject({ code: 2, err: expect.stringContaining('--columns') });
    for (const k of ['1', '8..2', 'many', '2..900']) {
      const { code, err } = await wrong('--columns', 'income', '--k', k);
      expect([code, err]).toEqual([2, expect.stringContaining('2..8')]);
    }
    expect(await wrong('--columns', 'incme')).toMatchObject({
      code: 3,
      err: expect.stringContaining('Did you mean “income”?'),
    });
    expect(await wrong('--columns', 'person', '--lang', 'zh')).toMatchObject({
      code: 3,
      err: expect.stringContaining('没有数字'),
    });
    expect(await wrong('--columns', 'income', '--k', '9')).toMatchObject({
      code: 3,
      err: expect.stringContaining('too few different rows (6 rows'),
    });
    expect(await wrong('--columns', 'income', '--out', 'x.xlsx')).toMatchObject({ code: 2 });
  });
});
