import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cleaned,
  type MeasureSource,
  type MetricId,
  measure,
  measureBy,
  type Period,
  parsePeriod,
  type Scope,
} from '#core';
import { cleanedFrom, type OrderRow } from '../../support/cleaned.ts';

const everything: Scope = { period: null, customers: null, orderRows: null };

function sourceOf(cleaned: Cleaned, depth: readonly number[] | null = null): MeasureSource {
  return {
    cleaned,
    metrics: null,
    depthIn: () => (depth === null ? null : { depth: Uint8Array.from(depth), stepCount: 3 }),
  };
}

function during(from: string, to: string): Period {
  return parsePeriod(`${from}..${to}`)!;
}

/** ann: 2 orders of 30 and 50; bob: 1 order of 20, refunded by 5 in June; cy listed only. */
const small = cleanedFrom({
  customers: [{ id: 'ann' }, { id: 'cy' }],
  orders: [
    { customer: 'ann', order: 'A1', time: '2024-04-30', amount: 10, texts: { channel: 'web' } },
    { customer: 'ann', order: 'A1', time: '2024-04-30', amount: 20, texts: { channel: 'shop' } },
    { customer: 'bob', order: 'B1', time: '2024-05-02', amount: 20, texts: { channel: 'web' } },
    { customer: 'ann', order: 'A2', time: '2024-05-10', amount: 50, texts: { channel: 'web' } },
    {
      customer: 'bob',
      order: 'R1',
      time: '2024-06-01',
      amount: -5,
      refund: true,
      texts: { channel: 'web' },
    },
  ],
  feedback: [
    { customer: 'ann', time: '2024-05-03', satisfaction: 5 },
    { customer: 'bob', time: '2024-05-04', satisfaction: 2 },
    { customer: 'cy', time: '2024-06-04' },
  ],
});

function valued(metric: MetricId, scope: Partial<Scope> = {}, source = sourceOf(small)) {
  return measure(source, metric, { ...everything, ...scope })?.value;
}

describe('measure', () => {
  it('counts customers, buyers, orders and money over everything', () => {
    expect(valued('customers')).toBe(3);
    expect(valued('buyers')).toBe(2);
    expect(valued('orders')).toBe(3);
    expect(valued('revenue')).toBe(95);
    expect(valued('aov')).toBeCloseTo(95 / 3, 12);
    expect(valued('purchase_frequency')).toBe(1.5);
    expect(valued('repeat_rate')).toBe(0.5);
    expect(valued('refund_rate')).toBe(0.25);
  });

  it('counts a period with both of its days, and calls new who never bought before', () => {
    const may = { period: during('2024-05-02', '2024-05-10') };
    expect(valued('orders', may)).toBe(2);
    expect(valued('revenue', may)).toBe(70);
    expect(valued('new_customers', may)).toBe(1);
    expect(valued('repeat_rate', may)).toBe(0);
    expect(valued('customers', may)).toBe(2);
  });

  it('books a refund on its own day without an order', () => {
    const june = { period: during('2024-06-01', '2024-06-30') };
    expect(valued('revenue', june)).toBe(-5);
    expect(valued('orders', june)).toBe(0);
    expect(valued('aov', june)).toBeNull();
    expect(valued('refund_rate', june)).toBe(1);
  });

  it('keeps to the chosen customers', () => {
    const ann = { customers: Uint8Array.of(1, 0, 0) };
    expect(valued('revenue', ann)).toBe(80);
    expect(valued('buyers', ann)).toBe(1);
    expect(valued('customers', ann)).toBe(1);
    expect(valued('satisfaction', ann)).toBe(5);
  });

  it('keeps to the chosen order rows, an order counting once in each', () => {
    const web = { orderRows: Uint8Array.of(1, 0, 1, 1, 1) };
    const inShop = { orderRows: Uint8Array.of(0, 1, 0, 0, 0) };
    expect(valued('revenue', web)).toBe(75);
    expect(valued('orders', web)).toBe(3);
    expect(valued('orders', inShop)).toBe(1);
    expect(valued('aov', inShop)).toBe(20);
  });

  it('gives the spread of order values behind their mean', () => {
    // sd of 30, 20, 50
    const aov = measure(sourceOf(small), 'aov', everything);
    expect(aov?.n).toBe(3);
    expect(aov?.sd).toBeCloseTo(Math.sqrt(700 / 3), 10);
    // sd of 2 and 1 orders
    const frequency = measure(sourceOf(small), 'purchase_frequency', everything);
    expect(frequency?.n).toBe(2);
    expect(frequency?.sd).toBeCloseTo(Math.sqrt(0.5), 12);
  });

  it('takes refunds off the orders they belong to, where they were booked in the period', () => {
    const refunded = cleanedFrom({
      orders: [
        { customer: 'ann', order: 'A1', time: '2024-05-01', amount: 40 },
        { customer: 'ann', order: 'A1', time: '2024-05-03', amount: -10, refund: true },
        { customer: 'bob', order: 'B1', time: '2024-05-02', amount: 20 },
        { customer: 'bob', order: 'B1', time: '2024-06-01', amount: -20, refund: true },
      ],
    });
    const source = sourceOf(refunded);
    const inMay = { ...everything, period: during('2024-05-01', '2024-05-31') };
    // 30 and 20 in May, 30 and 0 in all
    expect(measure(source, 'aov', inMay)).toMatchObject({ value: 25, n: 2 });
    expect(measure(source, 'aov', inMay)?.sd).toBeCloseTo(Math.sqrt(50), 10);
    expect(measure(source, 'aov', everything)).toMatchObject({ value: 15, n: 2 });
    expect(measure(source, 'aov', everything)?.sd).toBeCloseTo(Math.sqrt(450), 10);
  });

  it('averages the scores given and counts them as n', () => {
    expect(measure(sourceOf(small), 'satisfaction', everything)).toMatchObject({
      value: 3.5,
      n: 2,
      numerator: 7,
      denominator: 2,
    });
  });

  it('reads reach, engagement and conversion from the depth of the funnel', () => {
    const source = sourceOf(small, [3, 0, 1]);
    expect(valued('reach', {}, source)).toBe(2);
    expect(valued('engagement_rate', {}, source)).toBe(0.5);
    expect(measure(source, 'conversion_rate', everything)).toMatchObject({
      numerator: 1,
      denominator: 2,
      n: 2,
      value: 0.5,
    });
  });

  it('is null where the data for it is missing', () => {
    const noOrders = sourceOf(cleanedFrom({ events: [] }));
    expect(measure(noOrders, 'orders', everything)).toBeNull();
    expect(measure(noOrders, 'customers', everything)).toBeNull();
    expect(measure(noOrders, 'satisfaction', everything)).toBeNull();
    expect(measure(sourceOf(small), 'conversion_rate', everything)).toBeNull();
    expect(
      measure(sourceOf(small, [1, 1, 1]), 'reach', { ...everything, orderRows: new Uint8Array(5) }),
    ).toBeNull();
  });

  it('measures orders but no people where the sheet has no customer column', () => {
    const source = sourceOf(
      cleanedFrom({ orders: [{ customer: null, order: '1', time: '2024-05-01', amount: 9 }] }),
    );
    expect(valued('orders', {}, source)).toBe(1);
    expect(valued('aov', {}, source)).toBe(9);
    expect(measure(source, 'buyers', everything)).toBeNull();
    expect(measure(source, 'repeat_rate', everything)).toBeNull();
  });

  it('refuses a period, and new customers, where there are no dates', () => {
    const source = sourceOf(cleanedFrom({ orders: [{ customer: 'a', order: '1', amount: 9 }] }));
    expect(valued('revenue', {}, source)).toBe(9);
    const may = { ...everything, period: during('2024-05-01', '2024-05-31') };
    expect(measure(source, 'revenue', may)).toBeNull();
    expect(measure(source, 'new_customers', everything)).toBeNull();
  });

  it('tells no refund rate where no refund is kept', () => {
    const source = sourceOf(cleanedFrom({ orders: [{ customer: 'a', order: '1', amount: 9 }] }));
    expect(measure(source, 'refund_rate', everything)).toBeNull();
  });

  it('gives zero orders and no order value for no rows', () => {
    const source = sourceOf(cleanedFrom({ orders: [] }));
    expect(valued('orders', {}, source)).toBe(0);
    expect(valued('aov', {}, source)).toBeNull();
  });
});

const anyLine: fc.Arbitrary<OrderRow> = fc.record({
  customer: fc.constantFrom('a', 'b', 'c', 'd'),
  order: fc.constantFrom('1', '2', '3', '4', '5', '6'),
  time: fc.constantFrom('2024-05-01', '2024-05-02', '2024-06-01'),
  amount: fc.integer({ min: 1, max: 50 }),
  refund: fc.boolean(),
  texts: fc.record({ channel: fc.constantFrom('web', 'shop', null) }),
});

describe('measureBy', () => {
  it('gives each group what the group alone would give', () => {
    const metrics = [
      'customers',
      'buyers',
      'new_customers',
      'orders',
      'aov',
      'repeat_rate',
    ] as const;
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 30 }), (lines) => {
        const signed = lines.map((line) =>
          line.refund ? { ...line, amount: -line.amount } : line,
        );
        const cleaned = cleanedFrom({ orders: signed });
        const codes = cleaned.orders!.dimensions.get('channel')!.codes;
        const source = sourceOf(cleaned);
        const scope = { ...everything, period: during('2024-05-01', '2024-05-31') };
        for (const metric of metrics) {
          const grouped = measureBy(source, metric, scope, { by: 'order-rows', codes, count: 2 });
          for (const group of [0, 1]) {
            const orderRows = Uint8Array.from(codes, (code) => (code === group ? 1 : 0));
            const alone = measure(source, metric, { ...scope, orderRows });
            expect(grouped?.[group]).toEqual(alone);
          }
        }
      }),
    );
  });

  it('splits revenue without losing any', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 30 }), (lines) => {
        const cleaned = cleanedFrom({ orders: lines });
        const groups = {
          by: 'customers' as const,
          codes: Int32Array.from(cleaned.customers.ids, (id) => (id === 'a' ? 0 : 1)),
          count: 2,
        };
        const parts = measureBy(sourceOf(cleaned), 'revenue', everything, groups)!;
        const whole = measure(sourceOf(cleaned), 'revenue', everything)!;
        expect(parts[0]!.value! + parts[1]!.value!).toBeCloseTo(whole.value!, 9);
      }),
    );
  });
});
