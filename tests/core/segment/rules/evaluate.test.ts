import { describe, expect, it } from 'vitest';
import {
  customerFacts,
  customerMetrics,
  defaultSettings,
  evaluateRule,
  parseIsoDay,
  parseRule,
  rfmScores,
} from '#core';
import { cleanedFrom } from '../../../support/cleaned.ts';

const asOf = parseIsoDay('2024-06-30')!;
const day = (text: string): number => parseIsoDay(text)!;

/**
 * A: 3 orders in June (30, 60, 90), Shanghai, 30 years. B: one order of 500 in March, beijing, born
 * 2000-07-01. C: listed, never ordered.
 */
const cleaned = cleanedFrom({
  customers: [
    { id: 'A', attributes: { city: '上海', 'birth-date': day('1994-06-30') } },
    { id: 'B', attributes: { city: 'ＢeiJing', 'birth-date': day('2000-07-01') } },
    { id: 'C', attributes: { city: null, 'birth-date': null } },
  ],
  orders: [
    { customer: 'A', time: '2024-06-02', amount: 30 },
    { customer: 'A', time: '2024-06-10', amount: 60 },
    { customer: 'A', time: '2024-06-20', amount: 90 },
    { customer: 'B', time: '2024-03-15', amount: 500 },
  ],
});
const metrics = customerMetrics(cleaned, asOf);
const campaign = { from: day('2024-06-01'), to: day('2024-06-18') };
const { thresholds } = defaultSettings('en');
const facts = customerFacts(cleaned, metrics, rfmScores(metrics), thresholds, campaign);

/** Names of those who satisfy a rule. */
function who(rule: string): string {
  return [...evaluateRule(parseRule(rule), facts)]
    .map((one, customer) => (one === 1 ? cleaned.customers.ids[customer] : ''))
    .join('');
}

describe('evaluateRule', () => {
  it.each([
    ['orders_30d >= 3', 'A'],
    ['orders_90d = 0', 'BC'],
    ['orders = 0', 'C'],
    ['aov >= 60', 'AB'],
    ['aov_90d >= 0', 'A'],
    ['aov_90d != 1', 'A'],
    ['not (aov_90d >= 60)', 'BC'],
    ['recency_days between 10 and 107', 'AB'],
    ['first_order_days = 28', 'A'],
    ['revenue_campaign = 90', 'A'],
    ['orders_campaign >= 1', 'A'],
    ['first_order in campaign', 'A'],
    ['last_order in campaign', ''],
    ['orders_4m = 1', 'B'],
    ['orders_3m = 0', 'BC'],
    ['monetary > aov_low', ''],
    ['monetary >= aov_low', 'B'],
    ['orders_30d = orders', 'AC'],
    ['orders in (1, 3)', 'AB'],
    ['r >= 1', 'AB'],
    ['fm >= 1', 'AB'],
    ['city = "上海"', 'A'],
    ['city in ("BEIJING ", "Paris")', 'B'],
    ['city != "上海"', 'B'],
    ['not city = "上海"', 'BC'],
    ['age = 30', 'A'],
    ['age < 24', 'B'],
    ['age = "30"', 'A'],
    ['membership = "VIP"', ''],
    ['membership != "VIP"', ''],
    ['orders = 3 or orders = 0', 'AC'],
    ['', 'ABC'],
  ])('%s holds for %s', (rule, expected) => {
    expect(who(rule)).toBe(expected);
  });
});
