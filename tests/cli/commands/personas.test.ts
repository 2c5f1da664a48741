import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { campaignLens, emptyFolder } from '../support/terminal.ts';

/** Forty customers who came back after seven weeks, thirty-five who ordered once long ago. */
function orders(): string {
  const target = path.join(emptyFolder(), 'orders.csv');
  const line = (who: number, order: number, day: string) =>
    `C${who},O${who}-${order},${day},${100 + who},${who % 2 === 0 ? 'Tea' : 'Coffee'}`;
  const lines = [
    ...Array.from({ length: 40 }, (_, who) => [
      line(who, 1, '2026-04-20'),
      line(who, 2, '2026-06-10'),
    ]),
    ...Array.from({ length: 35 }, (_, who) => [line(100 + who, 1, '2025-09-01')]),
  ].flat();
  writeFileSync(target, `customer_id,order_id,order_date,amount,category\n${lines.join('\n')}\n`);
  return target;
}

describe('personas', () => {
  it('tells of each segment that is large enough', async () => {
    const { code, out } = await campaignLens(['personas', orders(), '--json']);
    expect(code).toBe(0);
    const { personas, customers } = JSON.parse(out);
    expect(customers).toBe(75);
    const ids = personas.map(({ id, customers: n }: { id: string; customers: number }) => [id, n]);
    expect(ids).toEqual([
      ['active', 40],
      ['one_time', 35],
    ]);
    expect(personas[0].typical).toHaveLength(3);
  });

  it('writes a picture of each into a folder, and never over another', async () => {
    const folder = path.join(emptyFolder(), 'cards');
    const argv = ['personas', orders(), '--pictures', folder, '--lang', 'en'];
    const { code, out } = await campaignLens(argv);
    expect(code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['1-active.svg', '2-one_time.svg']);
    expect(readFileSync(path.join(folder, '1-active.svg'), 'utf8')).toMatch(
      /^<svg [\s\S]*<\/svg>\n$/,
    );
    expect(out).toContain('Picture: ');
    await campaignLens(argv);
    expect(readdirSync(folder)).toHaveLength(4);
    await campaignLens([...argv, '--force']);
    expect(readdirSync(folder)).toHaveLength(4);
  });

  it('says why there are none', async () => {
    const target = path.join(emptyFolder(), 'few.csv');
    writeFileSync(target, 'customer_id,order_id,order_date,amount\nC1,O1,2026-05-01,10\n');
    const { code, err } = await campaignLens(['personas', target, '--lang', 'en']);
    expect(code).toBe(3);
    expect(err).toContain('No segment has 30 customers');
  });
});
