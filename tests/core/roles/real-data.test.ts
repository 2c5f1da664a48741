import { describe, expect, it } from 'vitest';
import { buildTables, type Recognition, recognizeRoles } from '#core';
import { readSource } from '#workbook';
import { rolesByColumn } from '../../support/roles.ts';
import { hasShared, shared } from '../../support/shared.ts';

/** A busy machine may take its time. */
const UNHURRIED = { limits: { milliseconds: 300_000 } };

async function recognized(file: string): Promise<Recognition> {
  return recognizeRoles(buildTables(await readSource(shared(`data/${file}`), UNHURRIED)), []);
}

const ONLINE_RETAIL = [
  'order',
  'product-code',
  'product',
  'quantity',
  'date',
  'unit-price',
  'customer',
  'region',
];

describe.skipIf(!hasShared)('recognizeRoles on real sheets', () => {
  it.each(['online_retail.csv.gz', 'online_retail_zh_headers.xlsx', 'online_retail_2011q4.xlsx'])(
    'finds every role of %s without help',
    async (file) => {
      const recognition = await recognized(file);
      expect(recognition.tables[0]?.kind).toBe('orders');
      expect(Object.values(rolesByColumn(recognition))).toEqual(ONLINE_RETAIL);
      expect(recognition.ambiguities).toEqual([]);
      expect(recognition.notes).toEqual([]);
    },
  );

  it('finds the events of an e-commerce log', async () => {
    const recognition = await recognized('ecom_events.csv.gz');
    expect(recognition.tables[0]?.kind).toBe('touches');
    expect(rolesByColumn(recognition)).toEqual({
      user_id: 'customer',
      session_id: 'session',
      event: 'event',
      timestamp: 'event-time',
      acquisition_channel: 'channel',
    });
  });

  it.each(['tmall_order_report.csv', 'tmall_order_report.xlsx'])(
    'finds orders without a customer in %s and prefers what was paid',
    async (file) => {
      const recognition = await recognized(file);
      expect(recognition.tables[0]?.kind).toBe('orders');
      expect(rolesByColumn(recognition)).toEqual({
        订单编号: 'order',
        买家实际支付金额: 'amount',
        收货地址: 'region',
        订单创建时间: 'date',
        订单付款时间: 'payment-time',
        退款金额: 'refund',
      });
      expect(recognition.ambiguities.map(({ column }) => column)).toEqual(['总金额']);
    },
  );

  it('takes customer tables for customers', async () => {
    const telco = await recognized('telco_customer_churn.csv');
    expect(telco.tables[0]?.kind).toBe('customers');
    expect(rolesByColumn(telco)).toEqual({ customerID: 'customer', gender: 'gender' });
    const mall = await recognized('mall_customers.csv');
    expect(mall.tables[0]?.kind).toBe('customers');
    expect(rolesByColumn(mall)).toEqual({ CustomerID: 'customer', Genre: 'gender', Age: 'age' });
  });

  it.each([
    'cosmetic_zh.csv.gz',
    'hillstrom.csv.gz',
    'bank_additional_full.csv.gz',
    'cdnow_customers_summary.csv',
    'channel_paths.csv',
    'wholesale_customers.csv',
    'groceries_items.csv',
    'groceries_basket.csv',
  ])('claims nothing about %s, which is none of its kinds', async (file) => {
    const recognition = await recognized(file);
    expect(recognition.tables[0]?.kind).toBe('unknown');
    expect(recognition.tables[0]?.columns.every(({ confidence }) => confidence < 0.6)).toBe(true);
    expect(recognition.ambiguities).toEqual([]);
  });
});
