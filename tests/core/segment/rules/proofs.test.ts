import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areDisjoint,
  type CustomerFacts,
  customerFacts,
  customerMetrics,
  defaultSettings,
  evaluateRule,
  isComplete,
  isContradiction,
  PRESET_SEGMENTS,
  parseRule,
  rfmScores,
} from '#core';
import { cleanedFrom } from '../../../support/cleaned.ts';

const asOf = 20_000;
const context = {
  asOf,
  campaign: { from: asOf - 20, to: asOf - 10 },
  thresholds: defaultSettings('en').thresholds,
};

/** Ninety customers with all sorts of orders; the last two never bought. */
const facts: CustomerFacts = (() => {
  const orders = Array.from({ length: 88 }, (_, customer) =>
    Array.from({ length: 1 + (customer % 4) }, (_, index) => ({
      customer: `C${customer}`,
      time: (asOf - ((customer * 7 + index * 31) % 200)) * 86_400_000,
      amount: 1 + ((customer * 37 + index * 11) % 1500),
    })),
  ).flat();
  const customers = Array.from({ length: 90 }, (_, customer) => ({
    id: `C${customer}`,
    attributes: { city: ['上海', 'Paris', null][customer % 3] ?? null },
  }));
  const cleaned = cleanedFrom({ customers, orders });
  const metrics = customerMetrics(cleaned, asOf);
  return customerFacts(cleaned, metrics, rfmScores(metrics), context.thresholds, context.campaign);
})();

describe('isContradiction', () => {
  it.each([
    ['orders_90d = 0 and orders >= 3 and recency_days between 61 and 90', true],
    ['orders >= 3 and recency_days between 61 and 90', false],
    ['orders > 2 and orders < 3', true],
    ['aov > 2 and aov < 3', false],
    ['aov between 5 and 4', true],
    ['orders_30d >= 1 and recency_days > 30', true],
    ['aov_30d >= 0 and recency_days > 30', true],
    ['orders_30d >= 3 and orders <= 2', true],
    ['r = 6', true],
    ['orders = 0 and recency_days <= 9', true],
    ['first_order in campaign and recency_days > 20', true],
    ['first_order in campaign and recency_days > 19', false],
    ['city = "上海" and city = "Paris"', true],
    ['city = "Paris" and city != " paris"', true],
    ['city = "上海" and city != "Paris"', false],
    ['not (orders >= 0)', true],
    ['not (recency_days >= 0)', false],
    ['', false],
  ])('%s: %s', (rule, expected) => {
    expect(isContradiction(parseRule(rule), context)).toBe(expected);
  });
});

describe('areDisjoint', () => {
  it('proves the template’s high, potential and churn risk apart', () => {
    const [high, potential, churn] = PRESET_SEGMENTS.template4.map(({ rule }) => parseRule(rule));
    expect(areDisjoint(high!, potential!, context)).toBe(true);
    expect(areDisjoint(high!, churn!, context)).toBe(true);
    expect(areDisjoint(potential!, churn!, context)).toBe(true);
  });

  it('proves all pairs of the eleven RFM segments apart', () => {
    const rules = PRESET_SEGMENTS.rfm11.map(({ rule }) => parseRule(rule));
    rules.forEach((one, index) => {
      for (const other of rules.slice(index + 1)) {
        expect(areDisjoint(one, other, context)).toBe(true);
      }
    });
  });

  it('does not claim it where both may hold', () => {
    expect(areDisjoint(parseRule('orders >= 2'), parseRule('orders <= 2'), context)).toBe(false);
  });
});

describe('isComplete', () => {
  it('proves that the template with its completion takes everyone', () => {
    const completion = PRESET_SEGMENTS.template4.filter((segment) => segment.completion);
    expect(
      isComplete(
        completion.map(({ rule }) => parseRule(rule)),
        context,
      ),
    ).toBe(true);
  });

  it('does not claim it with a gap of one day', () => {
    const rules = ['orders = 0', 'recency_days <= 29', 'recency_days >= 31'].map(parseRule);
    expect(isComplete(rules, context)).toBe(false);
    expect(isComplete([...rules, parseRule('recency_days = 30')], context)).toBe(true);
  });
});

describe('a proof', () => {
  it('is never against what customers do', () => {
    const number = fc.constantFrom(0, 1, 2, 5, 30, 60, 90, 500);
    const name = fc.constantFrom(
      'orders',
      'orders_30d',
      'orders_90d',
      'aov',
      'aov_90d',
      'recency_days',
      'first_order_days',
      'r',
      'fm',
    );
    const operator = fc.constantFrom('>=', '<=', '>', '<', '=', '!=');
    const leaf = fc.oneof(
      fc.tuple(name, operator, number).map((parts) => parts.join(' ')),
      fc.constantFrom(
        'first_order in campaign',
        'last_order in campaign',
        'city = "上海"',
        'city != "Paris"',
      ),
    );
    const side = fc.tuple(fc.constantFrom('', 'not '), leaf).map((parts) => parts.join(''));
    const rule = fc
      .tuple(side, fc.constantFrom('and', 'or'), side, fc.constantFrom('and', 'or'), side)
      .map((parts) => parts.join(' '));
    let proved = 0;
    fc.assert(
      fc.property(rule, (text) => {
        const parsed = parseRule(text);
        if (!isContradiction(parsed, context)) return;
        proved += 1;
        expect(evaluateRule(parsed, facts).includes(1)).toBe(false);
      }),
      { numRuns: 3000, seed: 618 },
    );
    expect(proved).toBeGreaterThan(50);
  });
});
