import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { campaignLens, emptyFolder } from '../support/terminal.ts';

/** A row that looks like a total, of a customer who is called so, and a word that stands for none. */
const ORDERS = `order_id,customer_id,order_date,amount,city
1,C1,2026-05-20,100,Rome
2,C2,2026-06-03,300,N/A
3,C2,2026-06-04,300,Oslo
Total,Total,,700,
`;

function orders(): { readonly file: string; readonly folder: string } {
  const folder = emptyFolder();
  const file = path.join(folder, 'orders.csv');
  writeFileSync(file, ORDERS);
  return { file, folder };
}

function undoing(folder: string, ...undo: readonly string[]): string {
  const file = path.join(folder, 'settings.json');
  writeFileSync(file, JSON.stringify({ undo }));
  return file;
}

describe('the same settings in every command', () => {
  it('totals rows are data for describe, inspect, cluster and analyze when the rule is undone', async () => {
    const { file, folder } = orders();
    const settings = undoing(folder, 'totals-rows');
    const rowsOf = async (command: string, ...flags: readonly string[]) => {
      const { code, out } = await campaignLens([command, file, '--json', ...flags]);
      expect(code).toBe(0);
      return JSON.parse(out);
    };
    for (const command of ['describe', 'inspect']) {
      expect((await rowsOf(command)).sheets[0].rows).toBe(3);
      expect((await rowsOf(command, '--settings', settings)).sheets[0].rows).toBe(4);
    }
    const grouped = ['--columns', 'amount', '--k', '2'];
    expect((await rowsOf('cluster', ...grouped)).n).toBe(3);
    expect((await rowsOf('cluster', ...grouped, '--settings', settings)).n).toBe(4);
    expect((await rowsOf('analyze', '--settings', settings)).cleaning.rowsRead).toBe(4);
  });

  it('a word for none is a value for describe when the rule is undone', async () => {
    const { file, folder } = orders();
    const cityOf = async (...flags: readonly string[]) => {
      const { out } = await campaignLens(['describe', file, '--json', ...flags]);
      const { columns } = JSON.parse(out).sheets[0];
      return columns.find(({ column }: { column: string }) => column === 'city');
    };
    expect(await cityOf()).toMatchObject({ n: 2, missing: 1, distinct: 2 });
    const settings = undoing(folder, 'missing-word');
    expect(await cityOf('--settings', settings)).toMatchObject({ n: 3, missing: 0, distinct: 3 });
  });

  it('rules take the options of cleaning, which a basket file has none of', async () => {
    const { file, folder } = orders();
    const { code, out } = await campaignLens([
      'rules',
      file,
      '--items',
      'city',
      '--as-of',
      '2026-06-03',
      '--json',
    ]);
    expect(code).toBe(0);
    // The order of the next day is left out.
    expect(JSON.parse(out).n).toBe(1);
    const undone = undoing(folder, 'missing-word');
    const all = await campaignLens([
      'rules',
      file,
      '--items',
      'city',
      '--settings',
      undone,
      '--json',
    ]);
    expect(JSON.parse(all.out).n).toBe(3);
    const baskets = await campaignLens(['rules', file, '--basket', '--settings', undone]);
    expect([baskets.code, baskets.err]).toEqual([2, expect.stringContaining('--settings')]);
  });
});
