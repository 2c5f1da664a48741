import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerMetrics, isoDay, parseIsoDay } from '#core';
import { cleanedFrom, type OrderRow } from '../../support/cleaned.ts';

const asOf = parseIsoDay('2024-06-30')!;

/** Order rows of one customer, `C1`, unless said otherwise. */
function metricsOf(...rows: readonly Partial<OrderRow>[]) {
  const orders = rows.map((row) => ({ customer: 'C1', amount: 10, ...row }));
  return customerMetrics(cleanedFrom({ orders }), asOf);
}

describe('customerMetrics', () => {
  it('counts recency in whole days from the last paid order', () => {
    const { recencyDays, firstDay, lastDay } = metricsOf(
      { time: '2024-06-01T23:59' },
      { time: '2024-06-20T00:01' },
    );
    expect(recencyDays[0]).toBe(10);
    expect(isoDay(firstDay[0]!)).toBe('2024-06-01');
    expect(isoDay(lastDay[0]!)).toBe('2024-06-20');
  });

  it('counts rows of one order once, on the day of its first paid row', () => {
    const { frequency, monetary, aov, lastDay } = metricsOf(
      { order: 'O1', time: '2024-06-03', amount: 5 },
      { order: 'O1', time: '2024-06-02', amount: 7 },
      { order: 'O1', time: '2024-06-01', amount: 0 },
    );
    expect([frequency[0], monetary[0], aov[0]]).toEqual([1, 12, 12]);
    expect(isoDay(lastDay[0]!)).toBe('2024-06-02');
  });

  it('lets a refund lower money without being an order or setting recency', () => {
    const { frequency, monetary, recencyDays } = metricsOf(
      { order: 'O1', time: '2024-06-01', amount: 100 },
      { order: 'R1', time: '2024-06-25', amount: -30, refund: true },
    );
    expect([frequency[0], monetary[0], recencyDays[0]]).toEqual([1, 70, 29]);
  });

  it('leaves out what comes after the as-of day, and counts that day itself', () => {
    const { frequency, monetary, recencyDays } = metricsOf(
      { time: '2024-06-30T23:00', amount: 1 },
      { time: '2024-07-01T00:00', amount: 2 },
    );
    expect([frequency[0], monetary[0], recencyDays[0]]).toEqual([1, 1, 0]);
  });

  it('has no recency and no average order for a customer without a paid order', () => {
    const metrics = customerMetrics(cleanedFrom({ customers: [{ id: 'C1' }] }), asOf);
    expect([...metrics.frequency]).toEqual([0]);
    expect([...metrics.monetary]).toEqual([0]);
    expect([metrics.recencyDays[0], metrics.aov[0], metrics.firstDay[0]]).toEqual([NaN, NaN, NaN]);
  });

  it('gives an order number shared by two customers to each of them', () => {
    const { frequency } = metricsOf(
      { order: 'O1', time: '2024-06-01' },
      { order: 'O1', time: '2024-06-01', customer: 'C2' },
      { order: 'O1', time: '2024-06-01', customer: 'C2' },
    );
    expect([...frequency]).toEqual([1, 1]);
  });

  it('counts undated orders for a lifetime but in no window', () => {
    const metrics = metricsOf({ amount: 4 });
    expect([metrics.frequency[0], metrics.monetary[0]]).toEqual([1, 4]);
    expect(metrics.window(90).orders[0]).toBe(0);
    expect(metrics.window(90).revenue[0]).toBe(0);
  });

  it('takes a window as 0 to N days before the as-of day, both included', () => {
    const metrics = metricsOf(
      { time: '2024-04-01', amount: 1 },
      { time: '2024-04-02', amount: 2 },
      { time: '2024-06-30', amount: 4 },
    );
    expect(metrics.window(89).orders[0]).toBe(2);
    expect(metrics.window(90).orders[0]).toBe(3);
    expect(metrics.window(90).revenue[0]).toBe(7);
    expect(metrics.window(89)).toBe(metrics.window(89));
  });

  it('does not depend on the order of rows', () => {
    const row = fc.record({
      customer: fc.constantFrom('C1', 'C2', 'C3'),
      order: fc.constantFrom('O1', 'O2', 'O3', 'O4'),
      time: fc
        .integer({ min: 0, max: 40 })
        .map((days) => Date.UTC(2024, 4, 25) + days * 86_400_000),
      amount: fc.integer({ min: -500, max: 9999 }).map((cents) => cents / 100),
      refund: fc.boolean(),
    });
    const summary = (rows: readonly OrderRow[]) => {
      const cleaned = cleanedFrom({ orders: rows });
      const { frequency, monetary, recencyDays, window } = customerMetrics(cleaned, asOf);
      const { orders, revenue } = window(14);
      return Object.fromEntries(
        cleaned.customers.ids
          .map((id, index): [string, number[]] => [
            id,
            [
              frequency[index]!,
              monetary[index]!,
              recencyDays[index]!,
              orders[index]!,
              revenue[index]!,
            ],
          ])
          .sort(),
      );
    };
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), fc.integer(), (rows, seed) => {
        const shuffled = [...rows].sort(
          (one, other) => ((one.amount * seed) % 7) - ((other.amount * seed) % 7),
        );
        expect(summary(shuffled)).toEqual(summary(rows));
      }),
    );
  });
});
