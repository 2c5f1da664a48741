import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../support/grid.ts';
import { cleanSheets, type SheetOf } from '../../support/recognised.ts';

const CRM: SheetOf = {
  sheet: 'CRM',
  kind: 'customers',
  roles: ['customer', 'phone', 'email', 'member-id'],
  rows: [
    ['Customer ID', 'Phone', 'E-mail', 'Member no'],
    ['C1', 13800000001, 'c1@example.com', 'M1'],
    ['C2', '(201) 555-0100', null, 'M2'],
    ['C3', '138****0003', 'none@none.com', null],
  ],
};
const ordersOf = (...rows: readonly (readonly CellInput[])[]): SheetOf => ({
  sheet: 'Orders',
  kind: 'orders',
  roles: ['customer', 'phone', 'order', 'date', 'amount'],
  rows: [['Customer', 'Phone', 'Order', 'Date', 'Amount'], ...rows],
});
const day = '2024-06-01';

describe('clean: rows without a customer id', () => {
  it('counts orders of guests for the customer who has their phone, and logs it masked', async () => {
    const cleaned = await cleanSheets(
      {},
      CRM,
      ordersOf(
        ['C1', null, 'o1', day, 10],
        [null, '+86 138 0000 0001', 'o2', day, 20],
        ['guest', '201-555-0100', 'o3', day, 30],
        [null, '13800000009', 'o4', day, 40],
        [null, '138****0003', 'o5', day, 50],
      ),
    );
    const { orders, customers, counts, log } = cleaned;
    expect([...orders!.customer].map((who) => customers.ids[who])).toEqual(['C1', 'C1', 'C2']);
    expect([...orders!.amount]).toEqual([10, 20, 30]);
    expect(counts.withoutCustomer).toBe(2);
    const joined = Array.from({ length: log.count }, (_, index) => log.entry(index)).filter(
      ({ rule }) => rule === 'clean.row-joined',
    );
    expect(joined).toEqual([
      { rule: 'clean.row-joined', where: 'Orders!A3:E3', old: '', new: 'C1' },
      { rule: 'clean.row-joined', where: 'Orders!A4:E4', old: 'guest', new: 'C2' },
    ]);
    expect(cleaned.notes).toContainEqual({
      code: 'clean.rows-joined',
      level: 'info',
      params: { sheet: 'Orders', n: 2 },
    });
  });

  it('joins nobody where joining is off or its rule is undone', async () => {
    const orders = ordersOf([null, '13800000001', 'o1', day, 10]);
    for (const settings of [{ identity: 'off' as const }, { undo: ['row-joined' as const] }]) {
      const cleaned = await cleanSheets(settings, CRM, orders);
      expect(cleaned.orders!.count).toBe(0);
    }
  });

  it('does not take the phone a parcel goes to for the buyer’s', async () => {
    const orders = ordersOf([null, '13800000001', 'o1', day, 10]);
    const rows = [
      ['Customer', 'Recipient phone', 'Order', 'Date', 'Amount'],
      ...orders.rows.slice(1),
    ];
    const cleaned = await cleanSheets({}, CRM, { ...orders, rows });
    expect(cleaned.orders!.count).toBe(0);
  });

  it('reads a member number in a customer column as the member number that it is', async () => {
    const log: SheetOf = {
      sheet: 'Log',
      kind: 'touches',
      roles: ['customer', 'event', 'event-time'],
      rows: [
        ['Member no', 'Event', 'Time'],
        ['M2', 'view', day],
        ['M7', 'view', day],
      ],
    };
    const { events, customers } = await cleanSheets({}, CRM, log);
    expect([...events!.customer].map((who) => customers.ids[who])).toEqual(['C2', 'M7']);
    // Where the same numbers are customer ids elsewhere, they are just that.
    const known: SheetOf = {
      ...CRM,
      roles: ['customer', 'phone', 'email', null],
      rows: [
        ['Customer ID', 'Phone', 'E-mail', 'Other'],
        ['M2', null, null, null],
      ],
    };
    const same = await cleanSheets({}, known, log);
    expect(same.customers.ids).toEqual(['M2', 'M7']);
  });
});
