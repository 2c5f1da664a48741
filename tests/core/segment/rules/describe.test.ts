import { describe, expect, it } from 'vitest';
import { describeRule, type Language, parseRule, type Wording } from '#core';

const wording = (language: Language): Wording => ({
  language,
  currency: '¥',
  thresholds: { aovHigh: 1000, aovLow: 500, ordersHigh: 5, topValueShare: 0.5, midValueShare: 0.3 },
  campaign: 'set',
});

describe('describeRule', () => {
  it.each([
    [
      'orders_90d >= orders_high and aov_90d >= aov_high and recency_days <= 30',
      '近90天订单 ≥ 5，近90天客单价 ≥ ¥1,000，最近消费 ≤ 30 天',
      '≥ 5 orders in 90 days, 90-day average order ≥ ¥1,000, last purchase ≤ 30 days ago',
    ],
    [
      'orders_90d between 1 and 2 and aov between aov_low and aov_high',
      '近90天订单 1–2，客单价 ¥500–1,000',
      '1–2 orders in 90 days, average order ¥500–1,000',
    ],
    ['orders = 1', '累计订单 = 1', '1 lifetime order'],
    ['1 <= orders', '累计订单 ≥ 1', '≥ 1 lifetime order'],
    ['recency_days <= 1', '最近消费 ≤ 1 天', 'Last purchase ≤ 1 day ago'],
    [
      'first_order in campaign and aov <= 12.5',
      '首单在活动期内，客单价 ≤ ¥12.5',
      'First order during the campaign, average order ≤ ¥12.5',
    ],
    ['r = 5 and fm between 4 and 5', 'R = 5，FM 4–5', 'R = 5, FM 4–5'],
    [
      'city in ("上海", "北京") and membership != "VIP"',
      '城市：上海、北京，会员等级不是VIP',
      'City: 上海 or 北京, membership other than VIP',
    ],
    ['r = 1 or (f = 1 and m = 1)', 'R = 1，或（F = 1，M = 1）', 'R = 1, or (F = 1, M = 1)'],
    ['not orders_3m >= 2', '不满足（近3个月订单 ≥ 2）', 'Not (≥ 2 orders in 3 months)'],
    ['orders in (1, 2)', '累计订单 1或2', '1 or 2 lifetime orders'],
    ['revenue_90d >= monetary', '近90天消费 ≥ 累计消费', '90-day spend ≥ lifetime spend'],
    ['age >= 18', '年龄 ≥ 18', 'Age ≥ 18'],
    ['', '不符合以上各条', 'None of the above'],
  ])('says %s', (rule, zh, en) => {
    expect(describeRule(parseRule(rule), wording('zh'))).toBe(zh);
    expect(describeRule(parseRule(rule), wording('en'))).toBe(en);
  });

  it('says what stands in for a campaign that isn’t set', () => {
    const rule = parseRule('first_order in campaign');
    expect(describeRule(rule, { ...wording('zh'), campaign: 'last-30-days' })).toBe(
      '首单在截至日前30天内',
    );
  });
});
