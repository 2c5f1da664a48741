import { describe, expect, it } from 'vitest';
import { cancelledNumbers } from '../../../../core/clean/orders/cancelled-numbers.ts';
import { netMoney } from '../../../../core/clean/orders/net-money.ts';
import { RefundMark } from '../../../../core/clean/orders/refund-mark.ts';
import { orderStatus } from '../../../../core/clean/orders/status.ts';

describe('orderStatus', () => {
  it.each([
    ['已退款', 'refunded'],
    ['退款成功，交易关闭', 'refunded'],
    ['已取消', 'refunded'],
    ['Cancelled', 'refunded'],
    ['refunded', 'refunded'],
    ['部分退款', 'partly-refunded'],
    ['Partially refunded', 'partly-refunded'],
    ['待付款', 'unpaid'],
    ['等待买家付款', 'unpaid'],
    ['交易关闭', 'unpaid'],
    ['Unpaid', 'unpaid'],
    ['交易成功', 'standing'],
    ['退款关闭', 'standing'],
    ['退款失败', 'standing'],
    ['无退款', 'standing'],
    ['未申请退款', 'standing'],
    ['not refunded', 'standing'],
    ['退貨', 'refunded'],
    ['交易關閉', 'unpaid'],
    ['超时关闭', 'unpaid'],
    ['交易失败', 'unpaid'],
    ['wc-failed', 'unpaid'],
    ['on-hold', 'unpaid'],
    ['Returning customer', 'standing'],
    ['售后关闭', 'standing'],
    ['Completed', 'standing'],
    ['', 'standing'],
  ])('reads %j as %s', (text, status) => {
    expect(orderStatus(text)).toBe(status);
  });
});

describe('cancelledNumbers', () => {
  it('needs mostly bare digits beside the C', () => {
    expect(cancelledNumbers(['1001', '1002', 'C1003'])).toEqual(Uint8Array.of(0, 0, 1));
    expect(cancelledNumbers(['C1001', 'C1002', '7'])).toEqual(Uint8Array.of(0, 0, 0));
    expect(cancelledNumbers([])).toEqual(new Uint8Array(0));
  });
});

describe('netMoney', () => {
  const none = { order: null, product: null, unpaid: new Uint8Array(2) };
  it('does not subtract refunds a second time where amounts are net', () => {
    const { amount, alreadyNet } = netMoney({
      ...none,
      amount: Float64Array.of(0, 5),
      refunded: Float64Array.of(178.8, 61.9),
      marks: new Uint8Array(2).fill(RefundMark.amount),
    });
    expect(alreadyNet).toBe(true);
    expect(amount).toEqual(Float64Array.of(0, 5));
  });
  it('subtracts them where amounts are gross', () => {
    const { amount, alreadyNet } = netMoney({
      ...none,
      amount: Float64Array.of(100, 50),
      refunded: Float64Array.of(100, 20),
      marks: new Uint8Array(2).fill(RefundMark.amount),
    });
    expect(alreadyNet).toBe(false);
    expect(amount).toEqual(Float64Array.of(0, 30));
  });
  it('lowers the total by a cancellation whatever its sign', () => {
    const { amount } = netMoney({
      ...none,
      amount: Float64Array.of(30, -30),
      refunded: null,
      marks: new Uint8Array(2).fill(RefundMark.document),
    });
    expect(amount).toEqual(Float64Array.of(-30, -30));
  });
});
