import { describe, expect, it } from 'vitest';
import type { PartialSettings } from '#core';
import type { CellInput } from '../../../support/grid.ts';
import { cleanBook, codesOf } from '../../../support/recognised.ts';

const ORDERS: readonly (readonly CellInput[])[] = [
  ['Order ID', 'Customer ID', 'Order Date', 'Item Name', 'Amount', 'Status'],
  ['1', 'c1', '2026-05-01', 'Mug', 60, 'done'],
  ['1', 'c1', '2026-05-01', 'Cup', 40, 'done'],
  ['2', 'c2', '2026-05-02', 'Mug', 100, 'done'],
  ['3', 'c3', '2026-05-03', 'Mug', 100, 'refunded'],
];
const HEAD = ['Refund ID', 'Order ID', 'Date', 'Amount', 'Status'];
const cleaned = (refunds: readonly (readonly CellInput[])[], settings: PartialSettings = {}) =>
  cleanBook(settings, { Orders: ORDERS, Refunds: [HEAD, ...refunds] });
const moneyOf = async (...args: Parameters<typeof cleaned>) => [
  ...((await cleaned(...args)).orders?.amount ?? []),
];

describe('RefundLists', () => {
  it('takes refunds off the rows of their order, up to the money of each', async () => {
    expect(await moneyOf([['R1', '1', '2026-05-04', 70, 'done']])).toEqual([0, 30, 100, 0]);
    expect(await moneyOf([['R1', '2', '2026-05-04', -30, 'done']])).toEqual([60, 40, 70, 0]);
  });
  it('takes nothing off twice where the order is marked as refunded', async () => {
    const result = await cleaned([['R1', '3', '2026-05-04', 100, 'done']]);
    expect([...(result.orders?.amount ?? [])]).toEqual([60, 40, 100, 0]);
    expect(codesOf(result)).toContain('clean.refund-list-marked');
  });
  it('leaves out the refunded orders under exclude', async () => {
    const refunds = [['R1', '2', '2026-05-04', 30, 'done']];
    expect(await moneyOf(refunds, { refunds: 'exclude' })).toEqual([60, 40]);
  });
  it('skips refunds that were refused, and rows that are repeated', async () => {
    expect(await moneyOf([['R1', '2', '2026-05-04', 30, 'Rejected']])).toEqual([60, 40, 100, 0]);
    const twice = ['R1', '2', '2026-05-04', 30, 'done'];
    expect(await moneyOf([twice, twice])).toEqual([60, 40, 70, 0]);
  });
  it('says which money it could not take off', async () => {
    const codes = codesOf(
      await cleaned([
        ['R1', '9', '2026-05-04', 30, 'done'],
        ['R2', '2', '2026-05-04', 130, 'done'],
      ]),
    );
    expect(codes).toContain('clean.refund-list-unmatched');
    expect(codes).toContain('clean.refund-list-above');
  });
});
