import { describe, expect, it } from 'vitest';
import { defaultSettings, lintRules, readRules } from '#core';

const context = {
  asOf: 20_000,
  campaign: { from: 19_980, to: 19_998 },
  thresholds: defaultSettings('en').thresholds,
};
const lint = (text: string) => lintRules(readRules(text), context);

describe('readRules', () => {
  it('reads features as people write them, and says what it could not', () => {
    const [high, churn, odd] = readRules(
      [
        '高价值客户：近3个月消费≥5次、客单价≥1000元、最近一次消费≤30天',
        'Churn risk: no orders in last 3 months, last order 61-90 days',
        '粉丝：喜欢我们、客单价500-1000元',
      ].join('\n'),
    );
    expect(high?.text).toBe('orders_90d >= 5 and aov >= 1000 and recency_days <= 30');
    expect(churn?.text).toBe('orders_90d = 0 and recency_days between 61 and 90');
    expect(lintRules([high!, churn!], context).findings[0]).toMatchObject({
      kind: 'contradiction',
      rules: ['Churn risk'],
    });
    expect(odd).toMatchObject({ text: 'aov between 500 and 1000', unread: ['喜欢我们'] });
  });
});

describe('lintRules', () => {
  it('finds the contradiction and the gap in the template’s own words', () => {
    const { findings } = lint(
      [
        'high: orders_90d >= 5 and aov_90d >= 1000 and recency_days <= 30',
        'potential: orders_90d between 1 and 2 and aov_90d between 500 and 1000 and recency_days between 31 and 60',
        'churn: orders_90d = 0 and orders >= 3 and recency_days between 61 and 90',
      ].join('\n'),
    );
    expect(findings.map(({ kind, rules }) => [kind, ...rules])).toEqual([
      ['contradiction', 'churn'],
      ['gap'],
    ]);
    expect(findings[1]?.example?.customer).toBeNull();
  });

  it('shows a customer in two rules, and a rule that nobody can reach', () => {
    const { findings } = lint('a: orders >= 2\nb: orders >= 3\nc: orders < 2');
    const kinds = findings.map(({ kind, rules }) => [kind, ...rules]);
    expect(kinds).toContainEqual(['overlap', 'a', 'b']);
    expect(kinds).toContainEqual(['unreachable', 'b']);
    expect(kinds.map(([kind]) => kind)).not.toContain('gap');
    const overlap = findings.find(({ kind }) => kind === 'overlap');
    expect(overlap?.example?.values.orders).toBe(3);
  });

  it('lists the cells that a table of scores leaves', () => {
    expect(lint('best: r = 5 and f = 5 and m = 5').openCells).toHaveLength(124);
    expect(lint('a: r >= 3\nb: r <= 2').openCells).toEqual([]);
    expect(lint('a: orders > 3').openCells).toBeNull();
  });
});
