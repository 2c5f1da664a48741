import { describe, expect, it } from 'vitest';
import { cleanSheets } from '../../support/recognised.ts';

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
});
