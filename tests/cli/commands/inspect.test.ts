import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { campaignLens, emptyFolder } from '../support/terminal.ts';

function file(name: string, text: string): string {
  const target = path.join(emptyFolder(), name);
  writeFileSync(target, text);
  return target;
}

const ORDERS =
  'customer_id,order_id,order_date,amount\nC1,0001,2026-05-20,100.5\nC2,0002,2026-06-03,300\n';

describe('inspect', () => {
  it('shows what every column was taken for', async () => {
    const { code, out } = await campaignLens(['inspect', file('orders.csv', ORDERS)]);
    expect(code).toBe(0);
    expect(out).toMatch(/customer_id +customer +\d+%/);
    expect(out).toMatch(/order_date +date +\d+%/);
    expect(out).toMatch(/amount +amount +\d+%/);
  });

  it('gives the same as JSON', async () => {
    const { out } = await campaignLens(['inspect', file('orders.csv', ORDERS), '--json']);
    const { sheets } = JSON.parse(out);
    expect(sheets[0]).toMatchObject({ kind: 'orders', rows: 2 });
    expect(sheets[0].columns.map((column: { role: string }) => column.role)).toEqual([
      'customer',
      'order',
      'date',
      'amount',
    ]);
  });

  it('prints every cell that was read, as JSON lines', async () => {
    const { out } = await campaignLens(['inspect', file('orders.csv', ORDERS), '--cells']);
    const cells = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(cells).toHaveLength(12);
    expect(cells).toContainEqual({ sheet: 'orders', ref: 'B2', type: 'text', value: '0001' });
    expect(cells).toContainEqual({ sheet: 'orders', ref: 'D2', type: 'number', value: 100.5 });
  });

  it('takes a role given by hand', async () => {
    const target = file('orders.csv', ORDERS);
    const { out } = await campaignLens([
      'inspect',
      target,
      '--role',
      'orders.amount=discount',
      '--json',
    ]);
    const amount = JSON.parse(out).sheets[0].columns[3];
    expect(amount).toMatchObject({ column: 'amount', role: 'discount', fixed: true });
  });

  it('refuses a role for a column that is not there, naming those that are', async () => {
    const target = file('orders.csv', ORDERS);
    const { code, err } = await campaignLens(['inspect', target, '--role', 'orders.amonut=amount']);
    expect(code).toBe(3);
    expect(err).toContain('amount');
  });
});
