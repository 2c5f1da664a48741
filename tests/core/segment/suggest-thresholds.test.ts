import { describe, expect, it } from 'vitest';
import { customerMetrics, defaultSettings, suggestThresholds } from '#core';
import { cleanedFrom } from '../../support/cleaned.ts';

const asOf = 20_000;
const { thresholds, ...settings } = defaultSettings('en');

function suggested(amounts: readonly number[], orders = 1) {
  const rows = amounts.flatMap((amount, index) =>
    Array.from({ length: index === 0 ? orders : 1 }, () => ({
      customer: `C${index}`,
      time: (asOf - 10) * 86_400_000,
      amount,
    })),
  );
  const metrics = customerMetrics(cleanedFrom({ orders: rows }), asOf);
  return suggestThresholds(metrics, { ...settings, thresholds: { ...thresholds, aovHigh: 250 } });
}

describe('suggestThresholds', () => {
  it('stands at the 80 % quantile and the median of order values, to two figures', () => {
    const amounts = Array.from({ length: 21 }, (_, index) => 100 + index * 10);
    const [high, low, orders] = suggested(amounts);
    // Type 7 over 100 … 300: position 16 is 260, position 10 is 200.
    expect(high).toEqual({
      name: 'aov_high',
      current: 250,
      suggested: 260,
      quantile: 1 - 5 / 21,
      customersNow: 6,
      customersThen: 5,
    });
    expect(low).toMatchObject({ name: 'aov_low', suggested: 200, customersThen: 11 });
    expect(orders).toMatchObject({ name: 'orders_high', suggested: 2, customersThen: 0 });
  });

  it('suggests nothing from fewer than 20 buyers', () => {
    expect(suggested(Array.from({ length: 19 }, (_, index) => 100 + index))).toEqual([]);
  });

  it('suggests no order values when everyone spends the same', () => {
    expect(suggested(new Array(25).fill(80)).map(({ name }) => name)).toEqual(['orders_high']);
  });
});
