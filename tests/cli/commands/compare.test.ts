import { describe, expect, it } from 'vitest';
import { campaignLens } from '../support/terminal.ts';

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

  it('says how it is used', async () => {
    const noColumn = await campaignLens(['compare', demo]);
    expect([noColumn.code, noColumn.err]).toEqual([2, expect.stringContaining('--by city')]);
    const three = await campaignLens(['compare', demo, '--segments', 'a,b,c', '--by', 'city']);
    expect(three.code).toBe(2);
  });
});
