import { describe, expect, it } from 'vitest';
import { type Answer, analyze, ask } from '#core';
import { fileOf, gridOf } from '../../support/grid.ts';

const orders = gridOf('Orders', [
  ['Order ID', 'Customer ID', 'Order date', 'Paid amount', 'Channel'],
  ['A1', 'C1', '2024-05-01', 10, 'web'],
  ['A2', 'C2', '2024-05-02', 20, 'shop'],
  ['A3', 'C1', '2024-05-03', 30, 'web'],
]);

describe('sources of an answer', () => {
  it('are the cells of the columns the number was counted from', async () => {
    const analysis = await analyze([fileOf('shop.xlsx', orders)], {
      settings: [],
      language: 'en',
      version: '0.0.0',
    });
    const today = analysis.asOf!;
    const revenue = ask(analysis, 'revenue', today) as Answer;
    expect(revenue.value).toBe(60);
    expect(revenue.sources).toEqual(['Orders!A2:A4', 'Orders!C2:C4', 'Orders!D2:D4']);
    const buyers = ask(analysis, 'buyers by channel', today) as Answer;
    expect(buyers.table).toEqual([
      { label: 'shop', value: 1, n: 1 },
      { label: 'web', value: 1, n: 1 },
    ]);
    expect([...buyers.sources].sort()).toEqual([
      'Orders!A2:A4',
      'Orders!B2:B4',
      'Orders!C2:C4',
      'Orders!D2:D4',
      'Orders!E2:E4',
    ]);
  });
});
