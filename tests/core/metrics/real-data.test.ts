import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { dayFrom, type MeasureSource, type MetricId, measure, type Period } from '#core';
import { onlineRetail } from '../../support/online-retail.ts';
import { hasShared, shared } from '../../support/shared.ts';

interface Expected {
  readonly repeat_purchase_rate: { readonly repeat: number; readonly customers: number };
  readonly describe_order_value_kept: Record<'n' | 'mean' | 'sd' | 'sum', number>;
  readonly monthly_kept: readonly {
    readonly month: string;
    readonly orders: number;
    readonly customers: number;
    readonly revenue: number;
    readonly aov: number;
  }[];
}

describe.skipIf(!hasShared)('measure on Online Retail', () => {
  let source: MeasureSource;
  let expected: Expected;

  beforeAll(() => {
    source = { cleaned: onlineRetail(), metrics: null, depthIn: () => null };
    const text = readFileSync(shared('data/expected/online_retail_clean_describe.json'), 'utf8');
    expected = JSON.parse(text);
  });

  const over = (metric: MetricId, period: Period | null = null) =>
    measure(source, metric, { period, customers: null, orderRows: null })!;

  it('has the repeat rate of the reference', () => {
    const { repeat, customers } = expected.repeat_purchase_rate;
    expect(over('repeat_rate')).toMatchObject({ numerator: repeat, denominator: customers });
  });

  it('has the order values of the reference: count, sum, mean and spread', () => {
    const { n, sum, mean, sd } = expected.describe_order_value_kept;
    const aov = over('aov');
    expect(aov.n).toBe(n);
    expect(aov.numerator / sum).toBeCloseTo(1, 9);
    expect(aov.value! / mean).toBeCloseTo(1, 9);
    expect(aov.sd! / sd).toBeCloseTo(1, 9);
  });

  it('has the orders, buyers and money of every month', () => {
    expect(expected.monthly_kept).toHaveLength(13);
    for (const { month, orders, customers, revenue } of expected.monthly_kept) {
      const [year, number] = month.split('-').map(Number);
      const nextMonth = dayFrom(year! + +(number === 12), (number! % 12) + 1, 1)!;
      const period = { from: dayFrom(year!, number!, 1)!, to: nextMonth - 1 };
      expect(over('orders', period).value).toBe(orders);
      expect(over('buyers', period).value).toBe(customers);
      expect(over('revenue', period).value! / revenue).toBeCloseTo(1, 9);
    }
  });

  it('counts every buyer as new exactly once over the months', () => {
    const newBuyers = expected.monthly_kept.map(({ month }) => {
      const [year, number] = month.split('-').map(Number);
      const nextMonth = dayFrom(year! + +(number === 12), (number! % 12) + 1, 1)!;
      return over('new_customers', { from: dayFrom(year!, number!, 1)!, to: nextMonth - 1 }).value!;
    });
    expect(newBuyers.reduce((sum, count) => sum + count, 0)).toBe(4338);
  });
});
