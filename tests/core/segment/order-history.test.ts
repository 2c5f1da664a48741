import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerMetrics } from '#core';
import { cleanedFrom } from '../../support/cleaned.ts';

const AS_OF = 19_880;
const DAY_MS = 86_400_000;
const row = fc.record({
  customer: fc.integer({ min: 0, max: 3 }).map((one) => `C${one}`),
  order: fc.integer({ min: 0, max: 5 }).map((one) => `O${one}`),
  day: fc.integer({ min: AS_OF - 5, max: AS_OF + 1 }),
  amount: fc.integer({ min: -2, max: 5 }),
  refund: fc.boolean(),
});

describe('customerMetrics', () => {
  it('counts orders whose rows stand anywhere, and order numbers that customers share', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const cleaned = cleanedFrom({
          orders: rows.map(({ day, ...rest }) => ({ ...rest, time: day * DAY_MS + 3_600_000 })),
        });
        const found = customerMetrics(cleaned, AS_OF);
        cleaned.customers.ids.forEach((id, customer) => {
          const own = rows.filter((one) => one.customer === id && one.day <= AS_OF);
          const firstDays = new Map<string, number>();
          for (const { order, day, amount, refund } of own) {
            if (refund || amount <= 0) continue;
            firstDays.set(order, Math.min(day, firstDays.get(order) ?? day));
          }
          const days = [...firstDays.values()];
          expect(found.frequency[customer]).toBe(days.length);
          expect(found.monetary[customer]).toBe(own.reduce((sum, { amount }) => sum + amount, 0));
          expect(found.lastDay[customer]).toBe(days.length === 0 ? Number.NaN : Math.max(...days));
          expect(found.firstDay[customer]).toBe(days.length === 0 ? Number.NaN : Math.min(...days));
        });
      }),
    );
  });

  it('counts the same whether the rows of an order stand together or anywhere', () => {
    const line = fc.record({
      amount: fc.integer({ min: -2, max: 5 }),
      refund: fc.boolean(),
      hour: fc.constantFrom(0, 0, 0, 0, 30),
    });
    const order = fc.record({
      customer: fc.integer({ min: 0, max: 3 }).map((one) => `C${one}`),
      day: fc.integer({ min: AS_OF - 5, max: AS_OF + 1 }),
      lines: fc.array(line, { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 15 }), fc.nat(), (orders, turn) => {
        const rows = orders.flatMap(({ customer, day, lines }, index) =>
          lines.map(({ hour, ...rest }) => ({
            ...rest,
            customer,
            order: `O${index}`,
            time: day * DAY_MS + hour * 3_600_000,
          })),
        );
        const at = turn % rows.length;
        const turned = [...rows.slice(at), ...rows.slice(0, at)].reverse();
        const [together, anywhere] = [rows, turned].map((each) => numbersById(each));
        expect(together).toEqual(anywhere);
      }),
    );
  });
});

function numbersById(orders: Parameters<typeof cleanedFrom>[0]['orders']) {
  const cleaned = cleanedFrom({ orders: orders! });
  const { frequency, monetary, recencyDays, lastDay, firstDay } = customerMetrics(cleaned, AS_OF);
  return new Map(
    cleaned.customers.ids.map((id, one) => [
      id,
      [frequency[one], monetary[one], recencyDays[one], lastDay[one], firstDay[one]],
    ]),
  );
}
