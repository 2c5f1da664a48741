import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../support/grid.ts';
import { cleanBook, codesOf } from '../../../support/recognised.ts';

const HEAD = ['Order ID', 'Customer ID', 'Order Date', 'Amount'];
const MAY: readonly (readonly CellInput[])[] = [
  ['1', 'c1', '2026-05-01', 10],
  ['2', 'c2', '2026-05-02', 20],
];
const JUNE: readonly (readonly CellInput[])[] = [['3', 'c1', '2026-06-01', 30]];
const moneyOf = ({ orders }: Awaited<ReturnType<typeof cleanBook>>) =>
  orders?.amount.reduce((sum, amount) => sum + amount, 0);

describe('repeatedAcross', () => {
  it('counts rows once that stand in a sheet of months and in one of all orders', async () => {
    const cleaned = await cleanBook(
      {},
      { May: [HEAD, ...MAY], June: [HEAD, ...JUNE], All: [HEAD, ...MAY, ...JUNE] },
    );
    expect(moneyOf(cleaned)).toBe(60);
    expect(cleaned.counts).toMatchObject({ rowsRead: 6, rowsKept: 3, duplicates: 3 });
    expect(codesOf(cleaned)).toContain('clean.repeated-dropped');
    expect(codesOf(cleaned)).not.toContain('clean.no-rows-kept');
  });
  it('keeps them when duplicates are kept, and says that money counts twice', async () => {
    const cleaned = await cleanBook(
      { duplicates: 'keep' },
      { May: [HEAD, ...MAY], All: [HEAD, ...MAY] },
    );
    expect(moneyOf(cleaned)).toBe(60);
    expect(codesOf(cleaned)).toContain('clean.repeated-kept');
  });
  it('compares no rows that differ in a column, nor sheets without a date', async () => {
    const more = [['1', 'c1', '2026-05-01', 15]];
    expect(moneyOf(await cleanBook({}, { May: [HEAD, ...MAY], All: [HEAD, ...more] }))).toBe(45);
    const undated = [
      ['Order ID', 'Customer ID', 'Amount'],
      ['1', 'c1', 10],
    ];
    expect(moneyOf(await cleanBook({}, { May: undated, June: undated }))).toBe(20);
  });
});
