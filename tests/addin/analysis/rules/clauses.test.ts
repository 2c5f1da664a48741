import { describe, expect, it } from 'vitest';
import { formatRule, parseRule, type Wording } from '#core';
import { clausesOf } from '../../../../addin/analysis/rules/clauses.ts';

const WORDING: Wording = {
  language: 'en',
  currency: '¥',
  thresholds: { aovHigh: 1000, aovLow: 500, ordersHigh: 5, topValueShare: 0.5, midValueShare: 0.3 },
  campaign: 'set',
};

describe('clausesOf', () => {
  it.each([
    ['aov_90d >= aov_high', ['aov_90d', '>=', 'aov_high'], 'Average order, 90 days', '≥ ¥1,000'],
    ['recency_days <= 1', ['recency_days', '<=', '1'], 'Last purchase', '≤ 1 day'],
    ['5 <= orders', ['orders', '>=', '5'], 'Orders', '≥ 5'],
    [
      'monetary between 100 and 250.5',
      ['monetary', 'between', '100 and 250.5'],
      'Spend',
      '¥100–250.50',
    ],
    [
      'city in ("Xi an", "Bei jing")',
      ['city', 'in', '("Xi an", "Bei jing")'],
      'City',
      'Xi an / Bei jing',
    ],
    ['city != "A"', ['city', 'not in', '("A")'], 'City', '≠ A'],
    ['r in (4, 5)', ['r', 'in', '(4, 5)'], 'R score', '4 / 5'],
    [
      'first_order in campaign',
      ['first_order', 'in campaign', ''],
      'First order during the campaign',
      '',
    ],
    ['近3个月订单 >= 2', ['orders_3m', '>=', '2'], 'Orders, last 3 months', '≥ 2'],
  ])('takes %s apart', (rule, [field, operator, value], label, shown) => {
    const [clause] = clausesOf(rule, WORDING)!;
    expect(clause).toMatchObject({ field, operator, value, label, shown });
    const together = [field, operator, value].filter((part) => part !== '').join(' ');
    expect(together).toBe(clause!.text);
    expect(formatRule(parseRule(clause!.text))).toBe(clause!.text);
  });

  it('has none for the empty rule, and no list for rules that are none', () => {
    expect(clausesOf('', WORDING)).toEqual([]);
    expect(clausesOf('orders > 1 or aov > 5', WORDING)).toBeNull();
    expect(clausesOf('orders > 1 and not (aov > 5)', WORDING)).toBeNull();
    expect(clausesOf('orders >', WORDING)).toBeNull();
  });

  it('says the labels in Chinese', () => {
    const [clause] = clausesOf('recency_days <= 30', { ...WORDING, language: 'zh' })!;
    expect(clause).toMatchObject({ label: '最近消费', shown: '≤ 30 天' });
  });
});
