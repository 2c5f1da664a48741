import { describe, expect, it } from 'vitest';
import { reportContext, sheetsOfPart, statisticsPart } from '#core';
import { demoAnalysis } from '../../support/demo-analysis.ts';

describe('statisticsPart', () => {
  it('finds that segments and membership go together in the demo', async () => {
    const { result } = statisticsPart.mine(await demoAnalysis('en'));
    const [first] = result!.associations;
    expect(first).toMatchObject({ row: 'segment', column: 'membership', strength: 'weak' });
    expect(first!.crosstab.n).toBe(2_000);
  });

  it('counts as customers of the orders only those who paid for one', async () => {
    const { result } = statisticsPart.mine(await demoAnalysis('en'));
    expect(result!.description.orders).toMatchObject({ orders: 8_056, customers: 1_853 });
  });

  it('draws every order in the distribution of order values', async () => {
    const analysis = await demoAnalysis('zh');
    const { result } = statisticsPart.mine(analysis);
    const [sheet] = sheetsOfPart(reportContext(analysis), 'statistics', result!);
    const table = sheet!.sections.find(({ id }) => id === 'order-values');
    const counts = table?.kind === 'table' ? table.rows.map((row) => Number(row[1])) : [];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(result!.description.orders!.orders);
  });
});
