import { describe, expect, it } from 'vitest';
import { cleanBook } from '../../../support/recognised.ts';

const sales = [
  ['K1', 'N1', '2026-05-01', 100, '销售'],
  ['K2', 'N2', '2026-05-02', 100, '销售'],
  ['K3', 'N3', '2026-05-03', 100, '销售'],
];
const money = async (header: string, ...rows: readonly (readonly (string | number)[])[]) => {
  const head = ['客户编号', '订单号', '下单日期', '实付金额', header];
  const { orders } = await cleanBook({}, { 订单: [head, ...sales, ...rows] });
  return orders?.amount.reduce((sum, amount) => sum + amount, 0);
};

describe('markTypes', () => {
  it('takes rows of the type refund off, whatever their sign', async () => {
    expect(await money('类型', ['K1', 'R1', '2026-05-04', -40, '退款'])).toBe(260);
    expect(await money('单据类型', ['K1', 'R1', '2026-05-04', 40, '退貨單'])).toBe(260);
  });
  it('leaves types alone that say nothing of refunds', async () => {
    expect(await money('类型', ['K1', 'N4', '2026-05-04', 40, '预售'])).toBe(340);
    expect(await money('Type', ['K1', 'N4', '2026-05-04', 40, 'Returning customer'])).toBe(340);
  });
  it('reads a second status column too', async () => {
    const { orders } = await cleanBook(
      {},
      {
        订单: [
          ['客户编号', '订单号', '下单日期', '实付金额', '订单状态', '付款状态'],
          ['K1', 'N1', '2026-05-01', 100, '正常', '已付款'],
          ['K2', 'N2', '2026-05-02', 50, '正常', '未付款'],
        ],
      },
    );
    expect(orders?.amount).toEqual(Float64Array.of(100));
  });
});

describe('refundMarks', () => {
  it('takes status and payment from the line of the order that has them', async () => {
    const { orders, counts } = await cleanBook(
      {},
      {
        Orders: [
          ['Order ID', 'Customer ID', 'Order Date', 'Item Name', 'Amount', 'Status', 'Paid at'],
          ['1', 'c1', '2026-05-01', 'Mug', 10, 'paid', '2026-05-01'],
          ['1', 'c1', '2026-05-01', 'Cup', 5, '', ''],
          ['2', 'c2', '2026-05-02', 'Mug', 10, 'refunded', '2026-05-02'],
          ['2', 'c2', '2026-05-02', 'Cup', 5, '', ''],
          ['3', 'c3', '2026-05-03', 'Mug', 10, 'pending', ''],
          ['3', 'c3', '2026-05-03', 'Cup', 5, '', ''],
        ],
      },
    );
    expect(orders?.amount).toEqual(Float64Array.of(10, 5, 0, 0));
    expect(counts.refundRows).toBe(2);
  });
});
