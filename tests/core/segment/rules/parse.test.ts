import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRule, LensError, type Operand, parseRule, type Rule, t } from '#core';

const canonical = (text: string): string => formatRule(parseRule(text));

describe('parseRule', () => {
  it.each([
    ['ORDERS_90D>=5 AND recency_days<=30', 'orders_90d >= 5 and recency_days <= 30'],
    ['orders_90d ≥ 5 且 aov_90d ≥ ￥1,000', 'orders_90d >= 5 and aov_90d >= 1000'],
    [
      '近90天订单≥5且近90天客单价>=1000元且最近消费≤30天',
      'orders_90d >= 5 and aov_90d >= 1000 and recency_days <= 30',
    ],
    ['（ｒ＝５　或　ｒ＝４）且非（fm＜３）', '(r = 5 or r = 4) and not fm < 3'],
    ['最近消费介于31到60天', 'recency_days between 31 and 60'],
    ['首单在活动期间 and 客单价 <= aov_low', 'first_order in campaign and aov <= aov_low'],
    ['31 <= recency_days <= 60', '31 <= recency_days and recency_days <= 60'],
    ['frequency >= 3', 'orders >= 3'],
    ['revenue > 12.5', 'monetary > 12.5'],
    ['城市 in （“上海”，"北京"）', 'city in ("上海", "北京")'],
    ['城市 = 上海', 'city in ("上海")'],
    ['membership != "VIP"', 'membership not in ("VIP")'],
    ['city not in ("a")', 'city not in ("a")'],
    ['orders in (1,234)', 'orders in (1, 234)'],
    ['orders not in (1, 2)', 'orders != 1 and orders != 2'],
    ['recency_days not between 1 and 2', 'recency_days < 1 or recency_days > 2'],
    ['orders_3m >= 2 or orders_campaign = 0', 'orders_3m >= 2 or orders_campaign = 0'],
    ['orders <> 2', 'orders != 2'],
    ['   ', ''],
  ])('reads %s', (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });

  it('binds not before and before or', () => {
    expect(canonical('not r = 1 and f = 2 or m = 3')).toBe('(not r = 1 and f = 2) or m = 3');
  });

  it.each([
    [
      'order_90d >= 5',
      'segment.rule-did-you-mean',
      { position: 1, word: 'order_90d', suggestion: 'orders_90d' },
    ],
    ['orders >= 5 and colour = 3', 'segment.rule-unknown-word', { position: 17, word: 'colour' }],
    ['orders >=', 'segment.rule-ends-early', {}],
    ['orders >= 5 and', 'segment.rule-ends-early', {}],
    ['(orders >= 5', 'segment.rule-ends-early', {}],
    [
      'orders >= 5 recency_days <= 30',
      'segment.rule-expected-joint',
      { position: 13, word: 'recency_days' },
    ],
    ['orders 5', 'segment.rule-expected-comparison', { position: 8, word: '5' }],
    ['orders between 1 or 2', 'segment.rule-expected-and', { word: 'or' }],
    ['orders in 1', 'segment.rule-expected-list', { word: '1' }],
    ['orders in ("a")', 'segment.rule-expected-number', { word: 'a' }],
    ['city > "上海"', 'segment.rule-text-order', { word: '上海' }],
    ['r = 1 or 5 > 3', 'segment.rule-no-customer', { position: 10, word: '5' }],
    ['first_order = 3', 'segment.rule-expected-campaign', { word: '=' }],
    ['orders >= 5 & r = 1', 'segment.rule-character', { position: 13, word: '&' }],
    ['city = "上海', 'segment.rule-quote', { position: 8 }],
    ['orders_9999d >= 1', 'segment.rule-', {}],
    [`${'('.repeat(60)}r = 1${')'.repeat(60)}`, 'segment.rule-too-deep', {}],
  ])('refuses %s with %s', (text, code, params) => {
    let error: unknown;
    try {
      parseRule(text);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(LensError);
    const { code: found, params: foundParams } = error as LensError;
    expect(found.startsWith(code)).toBe(true);
    expect(foundParams).toMatchObject(params);
    expect(t('en', found, foundParams)).not.toMatch(/[{}]/);
    expect(t('zh', found, foundParams)).not.toMatch(/[{}]/);
  });

  it('never fails but with a LensError, whatever is typed', () => {
    const words = fc.constantFrom(
      'orders',
      '>=',
      '5',
      'and',
      'not',
      '(',
      ')',
      'in',
      '"x',
      '且',
      '近90天',
      ',',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (text) => {
          try {
            parseRule(text);
          } catch (error) {
            expect(error).toBeInstanceOf(LensError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('formatRule', () => {
  const number = fc
    .integer({ min: 0, max: 9999 })
    .map((n): Operand => ({ kind: 'number', value: n / 4 }));
  const named = fc.constantFrom<Operand>(
    { kind: 'name', name: { kind: 'orders', span: { kind: 'days', length: 90 } } },
    { kind: 'name', name: { kind: 'aov', span: { kind: 'campaign' } } },
    { kind: 'name', name: { kind: 'revenue', span: { kind: 'months', length: 3 } } },
    { kind: 'name', name: { kind: 'recency_days' } },
    { kind: 'name', name: { kind: 'fm' } },
    { kind: 'attribute', role: 'age' },
  );
  const leaf: fc.Arbitrary<Rule> = fc.oneof(
    fc.record({
      kind: fc.constant('compare' as const),
      left: named,
      operator: fc.constantFrom('>=', '<=', '>', '<', '=', '!='),
      right: number,
    }),
    fc.record({ kind: fc.constant('between' as const), value: named, low: number, high: number }),
    fc.record({
      kind: fc.constant('in-texts' as const),
      role: fc.constantFrom('city' as const, 'membership' as const),
      texts: fc.array(fc.constantFrom('上海', 'VIP', 'a "b"', 'and'), {
        minLength: 1,
        maxLength: 3,
      }),
      negated: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('in-campaign' as const),
      order: fc.constantFrom('first', 'last'),
    }),
  );
  const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
    rule: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.record({ kind: fc.constant('not' as const), part: tie('rule') }),
      fc.record({
        kind: fc.constantFrom('and' as const, 'or' as const),
        parts: fc.array(tie('rule'), { minLength: 2, maxLength: 3 }),
      }),
    ),
  }));

  it('writes what parseRule reads back as the same rule', () => {
    fc.assert(
      fc.property(rule, (one) => {
        const once = parseRule(formatRule(one));
        expect(parseRule(formatRule(once))).toEqual(once);
      }),
    );
  });
});

describe('消费 with a number of times', () => {
  it('counts orders, and money with any other unit', () => {
    expect(parseRule('近3个月消费≥5次')).toEqual(parseRule('近3个月订单 >= 5'));
    expect(parseRule('累计消费 >= 3笔')).toEqual(parseRule('累计订单 >= 3'));
    expect(parseRule('近3个月消费≥5000元')).toEqual(parseRule('revenue_3m >= 5000'));
    expect(parseRule('近3个月消费 >= 5')).toEqual(parseRule('revenue_3m >= 5'));
  });
});
