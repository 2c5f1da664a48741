import { describe, expect, it } from 'vitest';
import { clean, defaultSettings, type FillSetting, profile } from '#core';
import { cleanSheets, codesOf, recognised, type SheetOf } from '../../support/recognised.ts';

const ORDERS: SheetOf = {
  sheet: 'Orders',
  kind: 'orders',
  roles: ['customer', 'order', 'date', 'amount', 'channel'],
  rows: [
    ['Customer', 'Order', 'Date', 'Amount', 'Channel'],
    ['c1', 'o1', '2026-06-01', 10, 'app'],
    ['c2', 'o2', '2026-06-02', 30, 'app'],
    ['c3', 'o3', '2026-06-03', null, 'web'],
    ['c4', 'o4', '2026-06-04', 'soon', null],
    [null, 'o5', '2026-06-05', 50, 'web'],
    ['c6', 'o6', '2026-06-06', 10, 'app'],
  ],
};
const fill = (column: string, rule: FillSetting['rule'], value: string | null = null) =>
  cleanSheets({ fills: [{ column, rule, value }] }, ORDERS);

describe('fills', () => {
  it('are off unless a column is named', async () => {
    const cleaned = await cleanSheets({}, ORDERS);
    expect([cleaned.counts.withoutAmount, cleaned.fills]).toEqual([2, []]);
  });

  it('put the median, the mode or a constant in place of missing and unreadable numbers', async () => {
    // 10, 30, 50, 10
    for (const [rule, value, expected] of [
      ['median', null, 20],
      ['mode', null, 10],
      ['constant', '1,200', 1200],
    ] as const) {
      const cleaned = await fill('Orders.Amount', rule, value);
      expect([...cleaned.orders!.amount]).toEqual([10, 30, expected, expected, 10]);
    }
  });

  it('put the mode, a constant or an unknown category in place of missing words', async () => {
    for (const [rule, value, expected] of [
      ['mode', null, 'app'],
      ['constant', 'store', 'store'],
      ['unknown', null, 'Unknown'],
    ] as const) {
      const cleaned = await cleanSheets(
        {
          fills: [
            { column: 'channel', rule, value },
            { column: 'Amount', rule: 'mode', value: null },
          ],
        },
        ORDERS,
      );
      const { codes, values } = cleaned.orders!.dimensions.get('channel')!;
      expect(values[codes[3]!]).toBe(expected);
    }
  });

  it('are logged cell by cell, noted, and counted by column', async () => {
    const cleaned = await fill('amount', 'median');
    const entries = Array.from({ length: cleaned.log.count }, (_, index) =>
      cleaned.log.entry(index),
    );
    expect(entries.filter(({ rule }) => rule === 'clean.filled')).toEqual([
      { rule: 'clean.filled', where: 'Orders!D4', old: '', new: '20' },
      { rule: 'clean.filled', where: 'Orders!D5', old: 'soon', new: '20' },
    ]);
    expect(cleaned.fills).toEqual([
      {
        sheet: 'Orders',
        column: 'Amount',
        role: 'amount',
        rule: 'median',
        value: '20',
        n: 2,
        cells: ['Orders!D4', 'Orders!D5'],
      },
    ]);
    expect(codesOf(cleaned)).toContain('clean.filled-cells');
  });

  it('never count as filled', async () => {
    const recognition = recognised(ORDERS);
    const settings = {
      ...defaultSettings('en'),
      fills: [{ column: 'amount', rule: 'median', value: null }] as const,
    };
    const { columns } = profile(recognition, await clean(recognition, settings));
    const amount = columns.find(({ role }) => role === 'amount');
    expect(amount?.counts).toEqual({ filled: 5, misfits: 1 });
  });

  it('never make up who someone is, and say when nothing was filled', async () => {
    const cleaned = await fill('customer', 'constant', 'c9');
    expect(cleaned.counts.withoutCustomer).toBe(1);
    expect(codesOf(cleaned)).toContain('clean.fill-unused');
    expect(codesOf(await fill('Orders.Colour', 'mode'))).toContain('clean.fill-unused');
  });
});
