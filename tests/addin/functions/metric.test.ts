import { describe, expect, it } from 'vitest';
import { METRICS, measure } from '#core';
import { metricValue } from '../../../addin/functions/metric.ts';
import { seededOrders } from './orders.ts';
import { analysisOf, codeThrown, column } from './support.ts';

describe('metricValue', () => {
  it('adds up before dividing: the rate of all rows, not the mean of rates', () => {
    const converted = column<string | number>('下单', 10, 90);
    const reached = column<string | number>('触达', 1000, 1000);
    expect(metricValue('转化率', converted, reached, 'zh')).toBe(0.05);
    expect(metricValue('conversion_rate', [[1]], [[8]], 'en')).toBe(0.125);
  });

  it('knows metrics by name, id or another name', () => {
    expect(metricValue('aov', column(100, 200), [[3]], 'en')).toBe(100);
    expect(metricValue('客单价', column(100, 200), [[3]], 'zh')).toBe(100);
    expect(metricValue('Satisfaction', column<string | number>(4, 5, ''), null, 'en')).toBe(4.5);
    expect(metricValue('revenue', column(0.1, 0.2), null, 'en')).toBe(0.3);
    expect(metricValue('购买客户数', column('K1', 'K2 ', 'K1', ''), null, 'zh')).toBe(2);
  });

  it('gives the numbers of the metric dictionary', async () => {
    const rows = seededOrders(200);
    const { cleaned, metrics } = await analysisOf(
      [['customer', 'order date', 'amount'], ...rows.map(({ cells }) => cells)],
      { duplicates: 'keep' },
    );
    const source = { cleaned, metrics, depthIn: () => null };
    const scope = { period: null, customers: null, orderRows: null };
    const value = (id: 'aov' | 'revenue' | 'purchase_frequency' | 'buyers') =>
      measure(source, id, scope)!.value;
    const amounts = rows.map(({ cells }) => [cells[2]]);
    const keys = rows.map(({ cells }) => [cells[0]]);
    const buyers = metricValue('buyers', keys, null, 'en');
    expect(buyers).toBe(value('buyers'));
    expect(metricValue('revenue', amounts, null, 'en')).toBe(value('revenue'));
    expect(metricValue('aov', amounts, [[rows.length]], 'en')).toBe(value('aov'));
    expect(metricValue('purchase_frequency', [[rows.length]], [[buyers]], 'en')).toBe(
      value('purchase_frequency'),
    );
  });

  it('knows every metric of the dictionary that ranges can tell', async () => {
    const known = [];
    for (const { id } of METRICS.values()) {
      const code = await codeThrown(() => metricValue(id, [[1]], null, 'en'));
      if (code !== 'functions.metric-unknown') known.push(id);
    }
    const told = new Set<string>(known);
    const untold = [...METRICS.keys()].filter((id) => !told.has(id));
    expect(untold.sort()).toEqual(['clv', 'new_customers', 'roi']);
  });

  it('refuses what has no meaning', async () => {
    const code = (name: string, values: unknown, per: unknown) =>
      codeThrown(() => metricValue(name, values as [[number]], per as [[number]] | null, 'en'));
    expect(await code('click rate', [[1]], [[2]])).toBe('functions.metric-unknown');
    expect(await code('conversion_rate', [[1]], null)).toBe('functions.metric-two');
    expect(await code('revenue', [[1]], [[1]])).toBe('functions.metric-one');
    expect(await code('conversion_rate', [[3]], [[2]])).toBe('functions.metric-above-one');
    expect(await code('conversion_rate', [[3]], [[0]])).toBe('functions.metric-nothing');
    expect(await code('aov', [['x'], ['y']], [[2]])).toBe('functions.not-numbers');
  });
});
