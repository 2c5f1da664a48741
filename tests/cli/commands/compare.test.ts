import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { campaignLens, emptyFolder } from '../support/terminal.ts';

const demo = 'samples/demo-618.en.xlsx';

describe('compare', () => {
  it('holds two segments against each other by a column', async () => {
    const argv = ['compare', demo, '--segments', 'high value,churn_risk', '--by', 'city', '--json'];
    const { code, out } = await campaignLens(argv);
    expect(code).toBe(0);
    const [comparison] = JSON.parse(out).comparisons;
    expect(comparison).toMatchObject({
      by: 'city',
      first: { id: 'high' },
      second: { id: 'churn_risk' },
      test: { method: 'chi-square' },
    });
    expect(comparison.first.n + comparison.first.missing).toBeGreaterThan(30);
    expect(comparison.values[0]).toHaveProperty('firstShare');
  }, 60_000);

  it('calls a number of some days by its name, and says when there is but one segment', async () => {
    const days = await campaignLens(['compare', demo, '--segments', 'high', '--by', 'orders_6m']);
    expect(days.out).toContain('Orders in 6 months: “High-value customers”');
    const one = path.join(emptyFolder(), 'one.csv');
    writeFileSync(one, 'Order,Customer ID,Order date,Amount,City\n1,C1,2026-05-01,9,Rome\n');
    const alone = await campaignLens(['compare', one, '--by', 'city', '--lang', 'en']);
    expect([alone.code, alone.out]).toEqual([
      0,
      expect.stringContaining('All customers are in one'),
    ]);
  }, 60_000);

  it('names the columns as the sheets do, and takes them so', async () => {
    const rows = Array.from({ length: 80 }, (_, index) => {
      const [who, city] = [`C${index % 40}`, ['上海', '北京'][index % 2]];
      return `O${index},${who},2026-05-${String((index % 28) + 1).padStart(2, '0')},${index + 1},面霜,${city}`;
    });
    const file = path.join(emptyFolder(), '订单.csv');
    writeFileSync(
      file,
      ['订单号,客户编号,下单时间,实付金额,商品名称,收货城市', ...rows].join('\n'),
    );
    const near = await campaignLens(['compare', file, '--by', '商品名']);
    expect([near.code, near.err]).toEqual([
      3,
      '没有可比较的「商品名」。是不是「商品名称」？可用：商品名称、收货城市。\n',
    ]);
    const far = await campaignLens(['compare', file, '--by', '天气预报']);
    expect(far.err).toContain('可用：商品名称、收货城市；客户指标如');
    const byHeader = await campaignLens(['compare', file, '--by', '收货城市', '--json']);
    const byRole = await campaignLens(['compare', file, '--by', 'city', '--json']);
    expect(byHeader.code).toBe(0);
    expect(byHeader.out).toBe(byRole.out);
  }, 60_000);

  it('says how it is used', async () => {
    const noColumn = await campaignLens(['compare', demo]);
    expect([noColumn.code, noColumn.err]).toEqual([2, expect.stringContaining('--by city')]);
    const three = await campaignLens(['compare', demo, '--segments', 'a,b,c', '--by', 'city']);
    expect(three.code).toBe(2);
  });
});
