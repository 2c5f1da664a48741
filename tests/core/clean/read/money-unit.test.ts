import { describe, expect, it } from 'vitest';
import { moneyUnit } from '../../../../core/clean/read/money-unit.ts';
import { cleanBook, codesOf } from '../../../support/recognised.ts';

describe('moneyUnit', () => {
  it.each([
    ['销售额（万元）', 10_000],
    ['銷售額（萬元）', 10_000],
    ['金额(单位：千元)', 1000],
    ['实付金额（分）', 0.01],
    ['Revenue ($k)', 1000],
    ['Revenue (USD thousands)', 1000],
    ['Amount (cents)', 0.01],
    ['Amount (USD)', 1],
    ['金额（元）', 1],
    ['金额（含分摊）', 1],
    ['万能券金额', 1],
  ])('of %s is %d', (header, unit) => {
    expect(moneyUnit(header)).toBe(unit);
  });
});

describe('clean: money in other units', () => {
  const amountsOf = async (header: string, ...amounts: readonly (string | number)[]) => {
    const cleaned = await cleanBook(
      {},
      {
        订单: [
          ['客户编号', '订单号', '下单日期', header],
          ...amounts.map((amount, i) => ['K1', `N${i}`, '2026-05-01', amount]),
        ],
      },
    );
    return { amounts: [...(cleaned.orders?.amount ?? [])], codes: codesOf(cleaned) };
  };
  it('is brought to whole units, and said', async () => {
    const { amounts, codes } = await amountsOf('销售额（万元）', 1.5, '0.3');
    expect(amounts).toEqual([15_000, 3000]);
    expect(codes).toContain('clean.money-unit');
  });
  it('is left alone where cells carry the unit themselves', async () => {
    expect((await amountsOf('销售额（万元）', '1.5万', '2万')).amounts).toEqual([15_000, 20_000]);
  });
});

describe('clean: negative quantities', () => {
  it('with positive money count as sales only with a warning', async () => {
    const cleaned = await cleanBook(
      {},
      {
        Orders: [
          ['Order ID', 'Customer ID', 'Order Date', 'Quantity', 'Amount'],
          ['1', 'c1', '2026-05-01', 1, 10],
          ['2', 'c1', '2026-05-02', -1, 10],
        ],
      },
    );
    expect(cleaned.notes.find(({ code }) => code === 'clean.negative-quantity')).toMatchObject({
      params: { n: 1, amount: 10 },
      where: 'Orders!A3:E3',
    });
  });
});
