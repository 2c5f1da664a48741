import { describe, expect, it } from 'vitest';
import { CancelledError, clean, defaultSettings, type RoleId } from '#core';
import type { CellInput } from '../../../support/grid.ts';
import { cleanSheets, codesOf, recognised, type SheetOf } from '../../../support/recognised.ts';

const ROLES: readonly RoleId[] = ['order', 'customer', 'date', 'amount', 'status'];
const HEADER = ['Order', 'Customer', 'Date', 'Amount', 'Status'];

const orders = (rows: readonly (readonly CellInput[])[], sheet = 'Orders'): SheetOf => ({
  sheet,
  kind: 'orders',
  roles: ROLES,
  rows: [HEADER, ...rows],
});

const withColumns = (
  columns: Readonly<Record<string, RoleId>>,
  rows: readonly (readonly CellInput[])[],
): SheetOf => ({
  sheet: 'Orders',
  kind: 'orders',
  roles: Object.values(columns),
  rows: [Object.keys(columns), ...rows],
});

describe('clean: orders', () => {
  it('keeps paid rows and joins customers however their key is written', async () => {
    const cleaned = await cleanSheets(
      {},
      orders([
        ['A1', 17850, '2024-01-01', 10, 'done'],
        ['A2', '17850', '2024-01-02', '￥1，234', 'done'],
        ['A3', '17850.0', '2024/1/3', '1.2万', 'done'],
        ['A4', '１７８５０', '20240104', '(3.5)', '已退款'],
      ]),
    );
    expect(cleaned.customers.ids).toEqual(['17850']);
    expect(cleaned.orders?.amount).toEqual(Float64Array.of(10, 1234, 12_000, -3.5));
    expect(cleaned.orders?.refund).toEqual(Uint8Array.of(0, 0, 0, 1));
    expect(cleaned.firstDay).toBe(19_723);
    expect(cleaned.lastDay).toBe(19_726);
    expect(cleaned.currency).toBe('¥');
  });

  it('logs each changed cell with old, new and rule, and no plain ones', async () => {
    const { log } = await cleanSheets(
      {},
      orders([
        ['A1', '17850', '2024-01-01', '10', 'done'],
        ['A2', '１７８５０', '2024/1/3', '1,234.50', ' done '],
      ]),
    );
    const entries = Array.from({ length: log.count }, (_, index) => log.entry(index));
    expect(entries).toEqual([
      { rule: 'clean.key', where: 'Orders!B3', old: '１７８５０', new: '17850' },
      { rule: 'clean.date-text', where: 'Orders!C3', old: '2024/1/3', new: '2024-01-03' },
      { rule: 'clean.number-text', where: 'Orders!D3', old: '1,234.50', new: '1234.5' },
      { rule: 'clean.text', where: 'Orders!E3', old: ' done ', new: 'done' },
    ]);
    expect(() => log.entry(4)).toThrow(RangeError);
  });

  it('sets rows aside for the first reason that applies, one log entry a row', async () => {
    const cleaned = await cleanSheets(
      { asOf: '2024-01-31' },
      orders([
        ['A1', 'c1', '2024-01-01', 10, ''],
        ['A2', null, '2024-01-01', 20, ''],
        ['A3', 'c1', '1月5日', 30, ''],
        ['A4', 'c1', '2024-01-01', 'abc', ''],
        ['A5', 'c1', '2024-01-01', 0, ''],
        ['A6', 'c1', '2024-01-01', -5, ''],
        ['A7', 'c1', '2024-01-01', 60, '待付款'],
        ['A8', 'c1', '2024-02-01', 80, ''],
      ]),
    );
    expect(cleaned.orders?.count).toBe(1);
    expect(cleaned.counts).toMatchObject({
      rowsRead: 8,
      rowsKept: 1,
      withoutCustomer: 1,
      amountWithoutCustomer: 20,
      withoutDate: 1,
      withoutAmount: 1,
      zeroAmount: 1,
      negativeAmount: 1,
      afterAsOf: 1,
      refundRows: 0,
    });
    const rules = [...cleaned.log.byRule.keys()].filter((rule) => rule.startsWith('clean.row-'));
    expect(rules).toEqual([
      'clean.row-without-customer',
      'clean.row-without-date',
      'clean.row-without-amount',
      'clean.row-unpaid',
      'clean.row-zero-amount',
      'clean.row-negative-amount',
      'clean.row-after-as-of',
    ]);
    expect(cleaned.review).toMatchObject([
      { rule: 'clean.review-zero', where: 'Orders!D6', amount: 0, treatment: 'left-out' },
      { rule: 'clean.review-negative', where: 'Orders!D7', amount: -5, treatment: 'left-out' },
    ]);
    expect(codesOf(cleaned)).toContain('clean.dates-no-year');
  });

  it('drops exact repeats only under drop, and counts them always', async () => {
    const rows = [
      ['A1', 'c1', '2024-01-01', 10, ''],
      ['A1', 'c1', '2024-01-01', 10, ''],
      ['A1', 'c1', '2024-01-01', 11, ''],
    ];
    const dropped = await cleanSheets({ duplicates: 'drop' }, orders(rows));
    const kept = await cleanSheets({ duplicates: 'keep' }, orders(rows));
    expect([dropped.counts.duplicates, dropped.orders?.count]).toEqual([1, 2]);
    expect([kept.counts.duplicates, kept.orders?.count]).toEqual([1, 3]);
    expect(codesOf(dropped)).toContain('clean.duplicates-dropped');
  });

  it('says how much money is in equal lines of an order', async () => {
    const lines = withColumns(
      { Order: 'order', Product: 'product', Date: 'date', Amount: 'amount' },
      [
        ['A1', 'tea', '2024-01-01', 10],
        ['A1', 'tea', '2024-01-01', 10],
      ],
    );
    const { notes } = await cleanSheets({}, lines);
    expect(
      notes.find(({ code }) => code === 'clean.duplicate-lines-dropped')?.params,
    ).toMatchObject({ n: 1, amount: 10 });
  });

  it('makes the amount from quantity and unit price, and says so', async () => {
    const cleaned = await cleanSheets(
      {},
      withColumns(
        {
          Order: 'order',
          Customer: 'customer',
          Date: 'date',
          Qty: 'quantity',
          Price: 'unit-price',
        },
        [
          ['536365', 'c1', '2024-01-01', 6, 2.5],
          ['C536379', 'c1', '2024-01-02', -1, 2.5],
          ['536366', 'c1', '2024-01-03', -2, 2.5],
        ],
      ),
    );
    expect(cleaned.orders?.amount).toEqual(Float64Array.of(15, -2.5, -5));
    expect(cleaned.orders?.refund).toEqual(Uint8Array.of(0, 1, 1));
    expect(codesOf(cleaned)).toContain('clean.amount-derived');
  });

  it('says of the sales undone which count 0 and how many are left out anyway, and of refunds only what they took off', async () => {
    const cleaned = await cleanSheets(
      {},
      orders([
        ['A1', 'c1', '2024-01-01', 200, '已退款'],
        ['A1', 'c1', '2024-01-01', 200, '已退款'],
        ['A2', '', '2024-01-02', 90, '已退款'],
        ['A3', 'c2', '2024-01-02', 80, '已完成'],
        ['A3', 'c2', '2024-01-05', -80, '已退款'],
      ]),
    );
    const said = (code: string) => cleaned.notes.find((note) => note.code === code)?.params;
    expect(said('clean.refunds-undone-some')).toMatchObject({
      ...{ marked: 3, n: 1, others: 2, amount: 200 },
    });
    expect(said('clean.refunds-undone')).toBeUndefined();
    expect(said('clean.refunds-net')).toMatchObject({ n: 1, amount: 80 });
  });

  it('takes a positive row marked refunded as a sale undone, and a repeat of a sale as its reversal', async () => {
    const undone = await cleanSheets({}, orders([['A1', 'c1', '2024-01-01', 200, '已退款']]));
    expect(undone.orders?.amount).toEqual(Float64Array.of(0));
    expect(undone.orders?.refund).toEqual(Uint8Array.of(1));
    const reversed = await cleanSheets(
      {},
      orders([
        ['A1', 'c1', '2024-01-01', 200, '已完成'],
        ['A1', 'c1', '2024-01-05', 200, '已退款'],
      ]),
    );
    expect(reversed.orders?.amount).toEqual(Float64Array.of(200, -200));
    const excluded = await cleanSheets(
      { refunds: 'exclude' },
      orders([['A1', 'c1', '2024-01-01', 200, '已退款']]),
    );
    expect(excluded.orders?.count).toBe(0);
    expect(codesOf(excluded)).toContain('clean.no-rows-kept');
  });

  it('takes nothing off twice where a sale is marked refunded and its refund is booked too', async () => {
    const cleaned = await cleanSheets(
      {},
      orders([
        ['A1', 'c1', '2024-01-01', 200, '已退款'],
        ['A1', 'c1', '2024-01-05', -200, '已退款'],
        ['A2', 'c1', '2024-01-05', -30, '已退款'],
      ]),
    );
    expect(cleaned.orders?.amount).toEqual(Float64Array.of(0, 0, -30));
    expect(cleaned.orders?.refund).toEqual(Uint8Array.of(1, 1, 1));
  });

  it('subtracts a refund amount under net and leaves the row out under exclude', async () => {
    const sheet = withColumns(
      { Order: 'order', Customer: 'customer', Date: 'date', Amount: 'amount', 退款金额: 'refund' },
      [
        ['A1', 'c1', '2024-01-01', 100, 30],
        ['A2', 'c1', '2024-01-02', 50, 0],
        ['A3', 'c1', '2024-01-03', 40, 40],
      ],
    );
    const net = await cleanSheets({}, sheet);
    expect(net.orders?.amount).toEqual(Float64Array.of(70, 50, 0));
    expect(net.orders?.refund).toEqual(Uint8Array.of(0, 0, 1));
    const excluded = await cleanSheets({ refunds: 'exclude' }, sheet);
    expect(excluded.orders?.amount).toEqual(Float64Array.of(50));
    expect(excluded.counts.refundRows).toBe(2);
  });

  it('counts an order number in two sheets once for one customer, and warns', async () => {
    const cleaned = await cleanSheets(
      {},
      orders([['1', 'c1', '2024-01-01', 10, '']], 'Tmall'),
      orders(
        [
          ['1', 'c1', '2024-01-01', 15, ''],
          ['1', 'c2', '2024-01-01', 10, ''],
        ],
        'JD',
      ),
    );
    expect(cleaned.orders?.orderCount).toBe(2);
    expect(cleaned.orders?.source.table).toEqual(Uint16Array.of(0, 1, 1));
    expect(cleaned.notes.find(({ code }) => code === 'clean.orders-in-two-sheets')?.params).toEqual(
      { sheet: 'JD', n: 1 },
    );
  });

  it('adds up money of several currencies only with a problem note', async () => {
    const { notes } = await cleanSheets(
      {},
      orders([
        ['A1', 'c1', '2024-01-01', '$10', ''],
        ['A2', 'c1', '2024-01-01', '¥10', ''],
      ]),
    );
    expect(notes.find(({ code }) => code === 'clean.several-currencies')?.level).toBe('problem');
  });

  it('warns of keys that lost digits in the sheet', async () => {
    const cleaned = await cleanSheets(
      {},
      orders([[123_456_789_012_345_680, 'c1', '2024-01-01', 1, '']]),
    );
    expect(codesOf(cleaned)).toContain('clean.keys-lost-digits');
  });

  it('does not guess dates that fit two days', async () => {
    const open = await cleanSheets({}, orders([['A1', 'c1', '05/01/2024', 10, '']]));
    expect(open.orders?.count).toBe(0);
    expect(codesOf(open)).toContain('clean.dates-order-unknown');
    const settled = await cleanSheets(
      {},
      orders([
        ['A1', 'c1', '05/01/2024', 10, ''],
        ['A2', 'c1', '25/01/2024', 10, ''],
      ]),
    );
    expect(settled.firstDay).toBe(19_727);
    expect(codesOf(settled)).toContain('clean.day-first');
  });

  it('reads serial numbers in a date column and refuses those of no shop', async () => {
    const cleaned = await cleanSheets(
      {},
      orders([
        ['A1', 'c1', 45_296.5, 10, ''],
        ['A2', 'c1', 2024, 10, ''],
      ]),
    );
    expect(cleaned.orders?.time).toEqual(Float64Array.of(Date.UTC(2024, 0, 5, 12)));
    expect(codesOf(cleaned)).toContain('clean.dates-implausible');
  });

  it('lists orders far above the rest, kept', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => [
      `A${index}`,
      `c${index}`,
      '2024-01-01',
      index === 7 ? 1_000_000 : 100 + index,
      '',
    ]);
    const { review } = await cleanSheets({}, orders(rows));
    expect(review).toMatchObject([
      {
        rule: 'clean.review-far-above',
        where: 'Orders!A9:E9',
        amount: 1_000_000,
        treatment: 'kept',
      },
    ]);
  });
});

describe('clean: what is missing', () => {
  it('gives empty results with notes for a header alone', async () => {
    const cleaned = await cleanSheets({}, orders([]));
    expect(cleaned.orders).toMatchObject({ count: 0, orderCount: 0 });
    expect(cleaned.firstDay).toBeNull();
    expect(codesOf(cleaned)).toContain('clean.no-rows');
  });

  it('keeps orders without dates and says what to do', async () => {
    const cleaned = await cleanSheets(
      {},
      withColumns({ Customer: 'customer', Amount: 'amount' }, [['c1', 10]]),
    );
    expect(cleaned.orders?.count).toBe(1);
    expect(cleaned.orders?.time[0]).toBeNaN();
    expect(cleaned.firstDay).toBeNull();
    expect(codesOf(cleaned)).toEqual(
      expect.arrayContaining([
        'clean.no-date-column',
        'clean.no-order-column',
        'clean.one-customer',
      ]),
    );
  });

  it('marks customers as −1 throughout without a customer column', async () => {
    const cleaned = await cleanSheets(
      {},
      withColumns({ Order: 'order', Amount: 'amount' }, [
        ['A1', 10],
        ['A2', 10],
      ]),
    );
    expect(cleaned.orders?.customer).toEqual(Int32Array.of(-1, -1));
    expect(cleaned.customers.count).toBe(0);
    expect(cleaned.counts.withoutCustomer).toBe(0);
  });

  it('keeps nothing where all amounts are 0', async () => {
    const cleaned = await cleanSheets({}, orders([['A1', 'c1', '2024-01-01', 0, '']]));
    expect(cleaned.counts).toMatchObject({ rowsKept: 0, zeroAmount: 1 });
    expect(codesOf(cleaned)).toContain('clean.no-rows-kept');
  });

  it('says that there is no money without amount, quantity and price', async () => {
    const cleaned = await cleanSheets(
      {},
      withColumns({ Order: 'order', Customer: 'customer' }, [['A1', 'c1']]),
    );
    expect(codesOf(cleaned)).toContain('clean.no-amount-column');
  });

  it('stops when the user cancels', async () => {
    const recognition = recognised(orders([['A1', 'c1', '2024-01-01', 1, '']]));
    const cancelled = clean(recognition, defaultSettings('en'), { signal: { aborted: true } });
    await expect(cancelled).rejects.toThrow(CancelledError);
  });

  it('throws only for an as-of day that is none', async () => {
    await expect(cleanSheets({ asOf: 'soon' }, orders([]))).rejects.toMatchObject({
      code: 'clean.bad-as-of',
    });
  });
});
