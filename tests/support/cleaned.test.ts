import { describe, expect, it } from 'vitest';
import { cleanedFrom } from './cleaned.ts';

describe('cleanedFrom', () => {
  it('gives a customer key one entry over all sheets, in order of first appearance', () => {
    const { customers, orders, events } = cleanedFrom({
      customers: [{ id: 'C2', attributes: { city: '上海', age: 30 }, contactable: true }],
      orders: [
        { customer: 'C1', order: 'O1', time: '2024-06-01', amount: 10 },
        { customer: 'C2', order: 'O1', time: '2024-06-02T10:30', amount: 5 },
      ],
      events: [{ customer: 'C3', event: 'view', time: '2024-06-01' }],
    });
    expect(customers.ids).toEqual(['C2', 'C1', 'C3']);
    expect([...customers.listed]).toEqual([1, 0, 0]);
    expect([...customers.ordered]).toEqual([1, 1, 0]);
    expect([...(customers.contactable ?? [])]).toEqual([1, 0, 0]);
    expect(orders?.orderCount).toBe(1);
    expect(orders?.time[1]).toBe(Date.UTC(2024, 5, 2, 10, 30));
    expect(events?.event.values).toEqual(['view']);
  });

  it('leaves out what is not given', () => {
    const empty = cleanedFrom({});
    expect([empty.orders, empty.events, empty.feedback, empty.lastDay]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
