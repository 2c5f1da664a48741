import { describe, expect, it } from 'vitest';
import { buildTables, recognizeRoles } from '#core';
import { type CellInput, fileOf, gridOf } from '../../support/grid.ts';
import { cleanBook } from '../../support/recognised.ts';

const ORDER_HEAD = ['Order ID', 'Customer ID', 'Order Date', 'Amount'];
const order = (customer: CellInput, n: number): readonly CellInput[] => [
  `o${n}`,
  customer,
  `2026-05-${String(n + 10)}`,
  100,
];
const customersOf = async (listed: CellInput, ordered: readonly CellInput[]) => {
  const cleaned = await cleanBook(
    {},
    {
      Customers: [
        ['Customer ID', 'Gender', 'City'],
        [listed, 'f', 'Paris'],
        ['x1', 'm', 'Rome'],
      ],
      Orders: [ORDER_HEAD, ...ordered.map((id, at) => order(id, at))],
    },
  );
  return { cleaned, others: cleaned.customers.count - 2 };
};

describe('customers whose id is text in one sheet and a number in another', () => {
  it.each<[CellInput, readonly CellInput[]]>([
    [10_005, ['10005', '10005.0', "'10005", ' 10005 ', '１０００５', '1.0005E+04']],
    ['10005', [10_005, '10005.00']],
    [13_800_000_001, ['13800000001', '+86 138-0000-0001', '1.3800000001E+10', '008613800000001']],
  ])('%j is one customer with %j', async (listed, ordered) => {
    const { cleaned, others } = await customersOf(listed, ordered);
    expect(others).toBe(0);
    expect(new Set(cleaned.orders!.customer).size).toBe(1);
  });

  it('keeps ids with zeros in front apart and says so', async () => {
    const { cleaned, others } = await customersOf(10_005, ['010005', '0099']);
    expect(others).toBe(2);
    const said = cleaned.notes.find(({ code }) => code === 'clean.ids-zeros-apart');
    expect(said?.params).toEqual({
      ...{ n: 1, one: '010005', oneAt: 'Orders!B2', other: '10005', otherAt: 'Customers!A2' },
    });
    const none = await customersOf(10_005, ['0099']);
    expect(none.cleaned.notes.map(({ code }) => code)).not.toContain('clean.ids-zeros-apart');
  });

  it('keeps ids that differ only in capitals apart and says so', async () => {
    const { cleaned, others } = await customersOf('C001', ['c001', 'C001', 'D7', 'c001']);
    expect(others).toBe(2);
    const said = cleaned.notes.find(({ code }) => code === 'clean.ids-capitals-apart');
    expect(said).toMatchObject({ level: 'warning', where: 'Customers!A2' });
    expect(said?.params).toEqual({
      ...{ n: 1, one: 'C001', oneAt: 'Customers!A2', other: 'c001', otherAt: 'Orders!B2' },
    });
    const none = await customersOf('C001', ['C001', 'c002', 'Ann@Shop.org', 'ann@shop.org']);
    expect(none.cleaned.notes.map(({ code }) => code)).not.toContain('clean.ids-capitals-apart');
  });

  it('says that digits are lost where an exponent stands for several numbers', async () => {
    const { cleaned, others } = await customersOf(13_800_000_001, ['1.38E+10', '1E+05']);
    expect(others).toBe(2);
    const said = cleaned.notes.find(({ code }) => code === 'clean.keys-lost-digits');
    expect(said?.params).toMatchObject({ sheet: 'Orders', n: 2 });
  });
});

describe('an order sheet of nothing but refunded orders', () => {
  it.each(['已退款', 'Refunded', '退款成功'])('%s is a status', (word) => {
    const rows = Array.from({ length: 30 }, (_, n) => [...order(`c${n % 7}`, n % 15), word]);
    const file = fileOf('test.xlsx', gridOf('Sheet1', [[...ORDER_HEAD, 'Order status'], ...rows]));
    const [table] = recognizeRoles(buildTables(file), []).tables;
    expect(table?.kind).toBe('orders');
    const status = table?.columns.at(-1);
    expect(status?.role).toBe('status');
    expect(status?.confidence).toBeGreaterThan(0.9);
  });
});
