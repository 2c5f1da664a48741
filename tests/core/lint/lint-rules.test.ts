import { describe, expect, it } from 'vitest';
import { defaultSettings, lintRules, lintText, plannedSegments, readRules } from '#core';

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

  const template = () =>
    plannedSegments(defaultSettings('en')).map(({ name, rule, ruleText, completion }) => {
      return { name, rule, text: ruleText, unread: [], completion };
    });

  it('holds no overlap against segments that take what the others leave, and says so', () => {
    const found = lintRules(template(), context);
    expect(found.findings).toEqual([]);
    expect(lintText(found, 'en')).toContain('take whoever the rules above leave');
    const named = lintRules(
      template().map((one) => ({ ...one, completion: false })),
      context,
    );
    expect(named.findings.map(({ kind }) => kind)).toContain('overlap');
  });

  it('makes up customers whose numbers fit each other', () => {
    const found = [
      ...lintRules(
        template().map((one) => ({ ...one, completion: false })),
        context,
      ).findings,
      ...lint(
        [
          'a: orders_90d >= 5 and aov_90d >= 1000 and recency_days <= 30 and orders >= 5',
          'b: first_order_days >= 0 and aov <= 500 and aov_30d >= 10 and revenue_90d >= 50',
          'c: orders_30d >= 2 and orders_90d >= 3 and aov > 20.5',
        ].join('\n'),
      ).findings,
    ].flatMap(({ example }) => (example === null ? [] : [example.values]));
    expect(found.length).toBeGreaterThan(5);
    for (const values of found) {
      const of = (name: string) => values[name] ?? 0;
      const hasOrders = values.orders === undefined ? true : of('orders') > 0;
      for (const name of Object.keys(values)) {
        expect(of(name)).toBeGreaterThanOrEqual(0);
        if (!hasOrders && name !== 'orders') expect(of(name)).toBe(0);
        if (name === 'aov' && values.aov !== null) expect(values.aov).toBeGreaterThan(0);
      }
      if (values.orders !== undefined) expect(of('orders_90d')).toBeLessThanOrEqual(of('orders'));
      if (values.first_order_days != null && values.recency_days !== undefined) {
        expect(of('first_order_days')).toBeGreaterThanOrEqual(of('recency_days'));
      }
      if (
        values.orders !== undefined &&
        of('orders') === of('orders_90d') &&
        values.aov_90d != null
      ) {
        expect(values.aov ?? values.aov_90d).toBeCloseTo(values.aov_90d, 9);
      }
    }
  });

  it('claims no gap of rules over numbers that only data gives', () => {
    expect(lint('a: monetary >= monetary_mean\nb: monetary < monetary_mean').findings).toEqual([]);
  });
});
