import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { campaignLens, emptyFolder } from '../support/terminal.ts';

function orders(): string {
  const target = path.join(emptyFolder(), 'orders.csv');
  const rows = [
    'customer_id,order_id,order_date,amount,channel',
    'C1,1,2026-05-20,100,web',
    'C1,2,2026-06-03,300,web',
    'C2,3,2026-06-04,50,app',
  ];
  writeFileSync(target, rows.join('\n'));
  return target;
}

describe('ask', () => {
  it('answers with the number, its definition and its cells', async () => {
    const { code, out } = await campaignLens(['ask', orders(), 'how much revenue in June 2026?']);
    expect(code).toBe(0);
    expect(out).toContain('350');
    expect(out).toMatch(/Definition: /);
    expect(out).toMatch(/Source: .*orders!/);
  });

  it('answers in the language of the question', async () => {
    const { out } = await campaignLens(['ask', orders(), '2026年6月的销售额是多少？']);
    expect(out).toContain('350');
    expect(out).toContain('口径：');
  });

  it('gives the documented keys as JSON', async () => {
    const { out } = await campaignLens(['ask', orders(), 'revenue by channel', '--json']);
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining([
        ...'question value unit n headline text table total definition period'.split(' '),
        ...'sources caveats asked followUps chart'.split(' '),
      ]),
    );
    expect(answer.table).toEqual([
      expect.objectContaining({ label: 'web', value: 400 }),
      expect.objectContaining({ label: 'app', value: 50 }),
    ]);
  });

  it('says of rates what was counted, and of the table its whole', async () => {
    const { out } = await campaignLens(['ask', orders(), 'repeat rate by channel']);
    expect(out).toMatch(/web +100\.0% +1 \/ 1/);
    expect(out).toMatch(/All +50\.0% +1 \/ 2/);
  });

  it('asks back, with examples and code 2, rather than guess', async () => {
    const { code, out, err } = await campaignLens(['ask', orders(), 'how is the weather?']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('You could ask');
  });

  it('says how to ask when the question is missing', async () => {
    const { code, err } = await campaignLens(['ask', orders()]);
    expect(code).toBe(2);
    expect(err).toContain('campaign-lens ask');
  });
});
