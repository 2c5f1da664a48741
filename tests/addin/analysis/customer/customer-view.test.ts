import { describe, expect, it } from 'vitest';
import { fileOf, gridOf } from '../../../support/grid.ts';
import { serviceWith, viewsOf } from '../send-workbook.ts';
import { day, ordersOnly } from '../small-workbook.ts';

describe('customer', () => {
  it('is found by the row of an order, or by id', async () => {
    const service = await serviceWith(ordersOnly());
    await viewsOf(service);
    const byRow = await service.customer({ sheet: 'Orders', row: 3 });
    expect(byRow?.title).toBe('Customer near');
    expect(await service.customer({ id: ' near ' })).toEqual(byRow);
    expect(await service.customer({ sheet: 'Orders', row: 1 })).toBeNull();
    expect(await service.customer({ sheet: 'Orders', row: 99 })).toBeNull();
    expect(await service.customer({ sheet: 'Elsewhere', row: 3 })).toBeNull();
    expect(await service.customer({ id: 'nobody' })).toBeNull();
  });

  it('says why, clause by clause, and what one more order would do', async () => {
    const service = await serviceWith(ordersOnly());
    await viewsOf(service);
    const near = await service.customer({ id: 'near' });
    expect(near?.segment).toBe('Active');
    expect(near?.why).toEqual([
      { met: true, text: '≥ 2 lifetime orders', value: '4' },
      { met: true, text: 'Last purchase ≤ 90 days ago', value: '9 days' },
      { met: true, text: 'None of rules 1–4 match', value: '' },
    ]);
    // 4 orders of 4,720 in all: a fifth of 280 brings the average to 1,000. The oldest of 5 April
    // counts for 90 days, up to 4 July.
    expect(near?.next).toEqual({
      segment: 'High-value customers',
      clauses: [
        { met: false, text: '≥ 5 orders in 90 days', value: '4' },
        { met: true, text: '90-day average order ≥ 1,000', value: '1,180' },
        { met: true, text: 'Last purchase ≤ 30 days ago', value: '9 days' },
      ],
      text: 'One more order of 280 or more makes it “High-value customers”, placed by 2026-07-04.',
    });
    expect(near?.contactable).toBeNull();
    expect(near?.steps).toBeNull();
    expect(near?.link).toMatchObject({ sheet: { result: 'customers' } });
  });

  it('promises nothing that does not follow', async () => {
    const service = await serviceWith(ordersOnly('zh'));
    await viewsOf(service, { language: 'zh' });
    expect((await service.customer({ id: 'high' }))?.next).toBeNull();
    const segments = [
      { id: 'r', name: '最近', rule: 'r >= 5 and orders >= 2', strategy: '' },
      { id: 'rest', name: '其余', rule: '', strategy: '' },
    ];
    await viewsOf(service, { language: 'zh', settings: { segments } });
    const once = await service.customer({ id: 'once' });
    expect(once?.next?.text).toBe('离「最近」还差 2 条，共 2 条。');
  });

  it('names a segment further down only where no rule before it can match then', async () => {
    const service = await serviceWith(ordersOnly());
    await viewsOf(service);
    const once = await service.customer({ id: 'once' });
    expect(once?.segment).toBe('One-time');
    expect(once?.next?.text).toBe('One more order makes it “Active”.');
    const segments = [
      { id: 'big', name: 'Big', rule: 'monetary >= 1000', strategy: '' },
      { id: 'two', name: 'Two', rule: 'orders >= 2', strategy: '' },
      { id: 'rest', name: 'Rest', rule: '', strategy: '' },
    ];
    await viewsOf(service, { settings: { segments } });
    const spender = await service.customer({ id: 'once' });
    // An order of 910 makes it big, so "two" does not follow from any order.
    expect(spender?.next).toMatchObject({
      segment: 'Big',
      text: 'One more order of 910 or more makes it “Big”.',
    });
    const swapped = [{ ...segments[0]!, rule: 'aov >= 500 and age >= 5' }, ...segments.slice(1)];
    await viewsOf(service, { settings: { segments: swapped } });
    const unsure = await service.customer({ id: 'once' });
    expect(unsure?.next?.text).toBe('1 of 1 conditions for “Two” is not met yet.');
  });

  it('offers no segment that asks for silence, or for something buying cannot change', async () => {
    const service = await serviceWith(ordersOnly());
    const segments = [
      { id: 'quiet', name: 'Quiet', rule: 'orders >= 2 and recency_days >= 60', strategy: '' },
      { id: 'town', name: 'Town', rule: 'city = "Rome"', strategy: '' },
      { id: 'rest', name: 'Rest', rule: '', strategy: '' },
    ];
    await viewsOf(service, { settings: { segments } });
    expect((await service.customer({ id: 'once' }))?.next).toBeNull();
  });

  it('shows phone numbers and e-mails masked, finds them, and tells twins apart by row', async () => {
    const header = ['Customer ID', 'Order number', 'Order date', 'Amount'];
    const phones = ['13800000001', '13811110001', 'zhang@example.com'];
    const rows = phones.flatMap((phone, index) => [
      [phone, `A${index}`, day('2026-06-01'), 100 * (index + 1)],
      [phone, `B${index}`, day('2026-06-02'), 100 * (index + 1)],
    ]);
    const service = await serviceWith(fileOf('b.xlsx', gridOf('Orders', [header, ...rows])));
    await viewsOf(service);
    const spend = async (row: number) => {
      const customer = await service.customer({ sheet: 'Orders', row });
      return customer?.facts.find(({ label }) => label === 'Spend')?.value;
    };
    expect(await spend(3)).toBe('200');
    expect(await spend(5)).toBe('400');
    expect((await service.customer({ id: '138-1111-0001' }))?.title).toBe('Customer 138****0001');
    expect(await service.customer({ id: '138****0001' })).toBeNull();
    const mail = await service.customer({ sheet: 'Orders', row: 6 });
    expect(mail?.title).toBe('Customer z***@example.com');
  });

  it('finds rows of customers sheets and rows that were set aside, and tells of consent', async () => {
    const customers = gridOf('Customers', [
      ['Customer ID', 'City', 'Opted out'],
      ['C1', 'Rome', 'no'],
      ['C2', 'Oslo', 'yes'],
      ['C1', 'Rome', 'no'],
    ]);
    const orders = gridOf('Orders', [
      ['Customer ID', 'Order number', 'Order date', 'Amount'],
      ['C1', 'A1', day('2026-06-01'), 50],
      ['C1', 'A1', day('2026-06-01'), 50],
      ['C2', 'A2', day('2026-06-05'), 0],
    ]);
    const service = await serviceWith(fileOf('b.xlsx', customers, orders));
    await viewsOf(service);
    const at = async (sheet: string, row: number) =>
      (await service.customer({ sheet, row }))?.title;
    expect(await at('Customers', 3)).toBe('Customer C2');
    expect(await at('Customers', 4)).toBe('Customer C1');
    expect(await at('Orders', 3)).toBe('Customer C1');
    expect(await at('Orders', 4)).toBe('Customer C2');
    const second = await service.customer({ id: 'C2' });
    expect(second).toMatchObject({ contactable: false, segment: 'Prospects' });
    expect(second?.facts).toContainEqual({ label: 'City', value: 'Oslo' });
  });
});
