import { describe, expect, it } from 'vitest';
import { cleanBook, cleanSheets, codesOf } from '../../support/recognised.ts';

const currencyFor = async (header: string, ...amounts: readonly (string | number)[]) =>
  (
    await cleanSheets(
      {},
      {
        sheet: 'Orders',
        kind: 'orders',
        roles: ['order', 'amount'],
        rows: [['Order', header], ...amounts.map((amount, index) => [`A${index}`, amount])],
      },
    )
  ).currency;

describe('clean: currency', () => {
  it('is read from cells, else from headers', async () => {
    expect(await currencyFor('Amount', '£5', 6)).toBe('£');
    expect(await currencyFor('金额（元）', 5)).toBe('¥');
    expect(await currencyFor('UnitPrice (GBP)', 5)).toBe('£');
    expect(await currencyFor('Amount ($)', 5)).toBe('$');
    expect(await currencyFor('金额', 'HK$5')).toBe('HK$');
  });
  it('is empty where nothing names one', async () => {
    expect(await currencyFor('金额', 5, '1,234.50')).toBe('');
  });
  it('is none where several are named: no sign stands before money of two currencies', async () => {
    expect(await currencyFor('Amount', '£5', '£6', '€7')).toBe('');
    expect(await currencyFor('Amount (USD)', '€7')).toBe('');
  });
  it('is read from a column of its own, and several are a problem', async () => {
    const withColumn = (header: string, ...currencies: readonly string[]) =>
      cleanBook(
        {},
        {
          Orders: [
            ['Customer ID', 'Order ID', 'Order Date', 'Amount', header],
            ...currencies.map((currency, i) => ['c1', `N${i}`, '2026-05-01', 10, currency]),
          ],
        },
      );
    expect((await withColumn('Currency', 'USD', 'USD')).currency).toBe('$');
    expect(codesOf(await withColumn('Currency', 'USD', 'USD'))).not.toContain(
      'clean.several-currencies',
    );
    expect(codesOf(await withColumn('币种', 'USD', 'JPY'))).toContain('clean.several-currencies');
    expect(codesOf(await withColumn('Currency', 'USD', 'BRL'))).toContain(
      'clean.several-currencies',
    );
  });
});
