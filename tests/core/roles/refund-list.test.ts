import { describe, expect, it } from 'vitest';
import { recognizeSheet, rolesByColumn } from '../../support/roles.ts';

const rows = [
  ['Order ID', 'Customer ID', 'Date', 'Amount'],
  ['1', 'c1', '2026-05-01', 60],
  ['2', 'c2', '2026-05-02', 40],
];
const kindOf = (...args: Parameters<typeof recognizeSheet>) =>
  recognizeSheet(...args).tables[0]?.kind;

describe('isRefundList', () => {
  it('takes a sheet named after refunds for a list of them, not for orders', () => {
    expect(kindOf('Refunds', rows)).toBe('refunds');
    expect(kindOf('售后退款', rows)).toBe('refunds');
    expect(kindOf('Sales', rows)).toBe('orders');
  });
  it('takes a sheet named after both for orders', () => {
    expect(kindOf('Sales and returns', rows)).toBe('orders');
    expect(kindOf('Returning customers', rows)).toBe('orders');
  });
  it('knows a list by its refund numbers and dates', () => {
    const list = recognizeSheet('Sheet2', [
      ['退款单号', '订单号', '退款时间', '退款金额'],
      ['T1', 'N1', '2026-05-01', 60],
      ['T2', 'N2', '2026-05-02', 40],
    ]);
    expect(list.tables[0]?.kind).toBe('refunds');
    expect(rolesByColumn(list)).toEqual({ 订单号: 'order', 退款金额: 'refund' });
  });
  it('gives way to a user who names the amount', () => {
    const overrides = [{ sheet: 'Refunds', column: 'Amount', role: 'amount' as const }];
    expect(kindOf('Refunds', rows, overrides)).toBe('orders');
  });
});
