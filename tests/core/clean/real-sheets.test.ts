import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean, defaultSettings, isoDay } from '#core';
import { readPatiently } from '../../support/read-patiently.ts';
import { codesOf, recognisedFile } from '../../support/recognised.ts';
import { hasShared, shared } from '../../support/shared.ts';

const settings = defaultSettings('zh');

describe.skipIf(!hasShared)('clean on the Tmall order sheet', () => {
  const recognition = async () =>
    recognisedFile(await readPatiently('data/tmall_order_report.csv'), 'orders', {
      订单编号: 'order',
      买家实际支付金额: 'amount',
      收货地址: 'region',
      订单创建时间: 'date',
      订单付款时间: 'payment-time',
      退款金额: 'refund',
    });
  const { order_funnel: funnel } = hasShared
    ? JSON.parse(readFileSync(shared('data/expected/zh_sets.json'), 'utf8'))
    : { order_funnel: null };

  it('keeps paid orders and sees that refunds are off the money already', async () => {
    const cleaned = await clean(await recognition(), settings);
    expect(cleaned.counts).toMatchObject({ rowsRead: funnel.created, rowsKept: funnel.paid });
    expect(cleaned.log.byRule.get('clean.row-unpaid')).toBe(funnel.created - funnel.paid);
    const total = cleaned.orders?.amount.reduce((sum, amount) => sum + amount, 0) ?? 0;
    expect(Math.abs(total / funnel.paid_total - 1)).toBeLessThan(1e-9);
    expect(cleaned.orders?.amount.filter((amount) => amount > 0)).toHaveLength(
      funnel.paid_amount_gt_0,
    );
    expect(codesOf(cleaned)).toContain('clean.refunds-already-net');
    expect(cleaned.orders?.customer.every((customer) => customer === -1)).toBe(true);
    expect(isoDay(cleaned.firstDay!)).toBe('2020-02-01');
  });

  it('leaves refunded rows out under exclude', async () => {
    const cleaned = await clean(await recognition(), { ...settings, refunds: 'exclude' });
    expect(cleaned.counts.rowsKept).toBe(funnel.kept);
  });
});

describe.skipIf(!hasShared)('clean on the e-commerce events', () => {
  it('keeps every event but the repeated ones, in file order', async () => {
    const file = await readPatiently('data/ecom_events.csv.gz');
    const recognition = recognisedFile(file, 'touches', {
      user_id: 'customer',
      session_id: 'session',
      event: 'event',
      timestamp: 'event-time',
      acquisition_channel: 'channel',
    });
    const kept = await clean(recognition, { ...settings, duplicates: 'keep' });
    expect(kept.events?.count).toBe(31_106);
    expect(kept.customers.count).toBe(600);
    const dropped = await clean(recognition, settings);
    expect(dropped.events?.count).toBe(31_106 - 30);
    const rows = dropped.events?.source.sheetRow ?? new Int32Array(0);
    expect(rows.every((row, index) => index === 0 || row > rows[index - 1]!)).toBe(true);
  });
});

describe.skipIf(!hasShared)('clean on an .xlsx with date cells and Chinese headers', () => {
  it('joins number and text keys and reads date cells', async () => {
    const file = await readPatiently('data/online_retail_zh_headers.xlsx');
    const recognition = recognisedFile(file, 'orders', {
      订单号: 'order',
      商品编码: 'product-code',
      商品名称: 'product',
      数量: 'quantity',
      下单时间: 'date',
      单价: 'unit-price',
      客户编号: 'customer',
      国家: 'region',
    });
    const cleaned = await clean(recognition, {
      ...settings,
      refunds: 'exclude',
      duplicates: 'keep',
    });
    expect(cleaned.counts.rowsRead).toBe(36_378);
    expect(cleaned.customers.ids.every((id) => /^\d+0$/.test(id))).toBe(true);
    expect(cleaned.counts).toMatchObject({ withoutDate: 0, withoutAmount: 0, withoutCustomer: 0 });
    expect(cleaned.log.byRule.has('clean.date-text')).toBe(false);
  });
});
