import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Cleaned, clean, defaultSettings, isoDay, type Recognition } from '#core';
import { readPatiently } from '../../support/read-patiently.ts';
import { recognisedFile } from '../../support/recognised.ts';
import { hasShared, shared } from '../../support/shared.ts';

describe.skipIf(!hasShared)('clean on Online Retail', () => {
  const expected = () =>
    JSON.parse(readFileSync(shared('data/expected/online_retail_clean_describe.json'), 'utf8'));
  let recognition: Recognition;
  let cleaned: Cleaned;

  beforeAll(async () => {
    recognition = recognisedFile(await readPatiently('data/online_retail.csv.gz'), 'orders', {
      InvoiceNo: 'order',
      StockCode: 'product-code',
      Description: 'product',
      Quantity: 'quantity',
      InvoiceDate: 'date',
      UnitPrice: 'unit-price',
      CustomerID: 'customer',
      Country: 'region',
    });
    cleaned = await clean(recognition, {
      ...defaultSettings('en'),
      refunds: 'exclude',
      duplicates: 'keep',
    });
  });

  it('counts rows, refunds, blanks and duplicates as pandas does', () => {
    const { cleaning } = expected();
    expect(cleaned.counts).toMatchObject({
      rowsRead: 541_909,
      rowsKept: cleaning.kept_rows,
      duplicates: cleaning.exact_duplicate_rows,
      withoutCustomer: cleaning.missing_customer,
      refundRows: cleaning.cancellation_rows,
      zeroAmount: cleaning.price_zero,
      negativeAmount: cleaning.price_negative,
      withoutDate: 0,
      withoutAmount: 0,
      afterAsOf: 0,
    });
  });

  it('finds the published customers, orders and revenue', () => {
    expect(cleaned.customers.count).toBe(4338);
    expect(cleaned.orders?.orderCount).toBe(18_532);
    const revenue = cleaned.orders?.amount.reduce((sum, amount) => sum + amount, 0) ?? 0;
    expect(Math.abs(revenue / 8_911_407.904 - 1)).toBeLessThan(1e-9);
    expect(isoDay(cleaned.firstDay!)).toBe('2010-12-01');
    expect(isoDay(cleaned.lastDay!)).toBe('2011-12-09');
  });

  it('logs every row set aside, and no cell for plain types', () => {
    const { byRule, count } = cleaned.log;
    expect(byRule.get('clean.row-without-customer')).toBe(135_080);
    expect(byRule.get('clean.row-refund')).toBe(8905);
    expect(byRule.get('clean.row-zero-amount')).toBe(40);
    expect(byRule.has('clean.date-text')).toBe(false);
    const rows = [...byRule].filter(([rule]) => rule.startsWith('clean.row-'));
    expect(rows.reduce((sum, [, n]) => sum + n, 0)).toBe(541_909 - 397_884);
    expect(cleaned.log.entry(count - 1).where).toMatch(/!A\d+:H\d+$/);
  });

  it('puts zero and negative amounts into the review queue, left out', () => {
    const leftOut = cleaned.review.filter(({ treatment }) => treatment === 'left-out');
    expect(leftOut).toHaveLength(2515 + 2);
    const far = cleaned.review.filter(({ treatment }) => treatment === 'kept');
    expect(far.length).toBeGreaterThan(0);
    expect(far.length).toBeLessThanOrEqual(200);
    expect(far[0]?.amount).toBeCloseTo(168_469.6, 6);
  });

  it('drops exact duplicates when told to', async () => {
    const dropped = await clean(recognition, {
      ...defaultSettings('en'),
      refunds: 'exclude',
      duplicates: 'drop',
    });
    expect(dropped.counts.rowsKept).toBe(expected().cleaning.kept_rows_after_dedup);
    expect(dropped.counts.duplicates).toBe(5268);
    const revenue = dropped.orders?.amount.reduce((sum, amount) => sum + amount, 0) ?? 0;
    expect(Math.abs(revenue / expected().revenue_kept_after_dedup - 1)).toBeLessThan(1e-9);
  });
});
