import { describe, expect, it } from 'vitest';
import { campaignLens } from '../support/terminal.ts';

describe('lint', () => {
  it('takes the rules themselves', async () => {
    const rules = 'churn: orders_90d = 0 and orders >= 3 and recency_days between 61 and 90';
    const { code, out } = await campaignLens(['lint', rules, '--json']);
    expect(code).toBe(0);
    const kinds = JSON.parse(out).findings.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(['contradiction', 'gap']);
  });
});
