import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayFrom,
  isoDay,
  minedPart,
  parsePeriod,
  reportContext,
  sheetsOfPart,
  TAG_TIERS,
  t,
  taggingOf,
} from '#core';
import { smallAnalysis } from '../../support/analysis.ts';
import type { OrderRow } from '../../support/cleaned.ts';
import { analysisOf, said, taggingFrom } from './some-tags.ts';

const order = (customer: string, time: string, amount: number, more: Partial<OrderRow> = {}) => ({
  customer,
  time,
  amount,
  ...more,
});

/** Five customers: a regular, one order long ago, one new with a refund, none, and only seen. */
const FIVE = {
  customers: [
    {
      id: 'C1',
      contactable: true,
      attributes: {
        city: '上海市',
        membership: '金卡会员',
        gender: '女',
        'birth-date': dayFrom(1990, 7, 1)!,
      },
    },
    {
      id: 'C2',
      contactable: false,
      attributes: {
        city: '成都',
        membership: '普通会员',
        gender: '男',
        'birth-date': dayFrom(2005, 6, 30)!,
      },
    },
    {
      id: 'C3',
      contactable: true,
      attributes: { city: 'Xiamen', membership: null, gender: '保密' },
    },
    { id: 'C4', contactable: true, attributes: { city: 'London', membership: '普通会员' } },
  ],
  orders: [
    order('C1', '2026-06-20T12:30', 1200),
    order('C1', '2026-06-06T11:00', 1100),
    order('C1', '2026-05-20T13:59', 1300),
    order('C1', '2026-05-02T12:00', 1000),
    order('C1', '2026-04-11T20:00', 900),
    order('C2', '2025-12-01T09:00', 500),
    order('C3', '2026-06-10T23:30', 300),
    order('C3', '2026-06-12T09:00', -300, { refund: true }),
  ],
  events: [
    { customer: 'C4', event: 'view', time: '2026-06-29T10:00' },
    { customer: 'C9', event: 'view', time: '2026-05-01T10:00' },
    // Something sent is nothing they did.
    { customer: 'C2', event: 'sms_sent', time: '2026-06-29T10:00' },
  ],
};
const CAMPAIGN = { campaign: parsePeriod('2026-06-01..2026-06-18')!, minimumN: 2 };

describe('taggingOf', () => {
  const tagging = taggingFrom(FIVE, CAMPAIGN);

  it.each([
    // Someone only seen in events is outside the scope of tags.
    ['contactable', 'yes no yes yes ?'],
    ['opted-out', 'no yes no no ?'],
    ['gender-female', 'yes no ? ? ?'],
    // 30 June: the day before the 36th birthday, and the 21st birthday itself.
    ['age-35-44', 'yes no ? ? ?'],
    ['age-under-25', 'no yes ? ? ?'],
    ['birthday-this-month', 'no yes ? ? ?'],
    ['birthday-next-month', 'yes no ? ? ?'],
    ['vip', 'yes no ? no ?'],
    ['membership:普通会员', 'no yes ? yes ?'],
    ['first-tier-city', 'yes no no ? ?'],
    ['second-tier-city', 'no no yes ? ?'],
    ['coastal-city', 'yes no yes ? ?'],
    ['inland-city', 'no yes no ? ?'],
  ])('tells %s from what is given', (id, expected) => {
    expect(said(tagging, id)).toBe(expected);
  });

  it.each([
    ['no-order', 'no no no yes ?'],
    ['one-order', 'no yes yes no ?'],
    ['repeat-buyer', 'yes no no no ?'],
    ['frequent-buyer', 'yes no no no ?'],
    ['low-frequency', 'no no yes no ?'],
    ['refunder', 'no no yes ? ?'],
    ['recent-buyer', 'yes no yes ? ?'],
    ['sleeping', 'no yes no ? ?'],
    ['long-gone', 'no yes no ? ?'],
    ['new-buyer', 'no no yes ? ?'],
    ['campaign-first-order', 'no no yes ? ?'],
    ['campaign-buyer', 'yes no yes no ?'],
    ['aov-high', 'yes no no ? ?'],
    // 500 is the upper end of low; the refund leaves C3 with nothing.
    ['aov-low', 'no yes yes ? ?'],
    // Four of five orders between 11 and 14.
    ['noon-buyer', 'yes ? ? ? ?'],
    ['evening-buyer', 'no ? ? ? ?'],
    ['engaged', 'no no no yes ?'],
    ['looked-only', 'no no no yes ?'],
  ])('counts %s from records', (id, expected) => {
    expect(said(tagging, id)).toBe(expected);
  });

  it('takes no day without a time for an hour of the night', () => {
    const tagging = taggingFrom({
      orders: [
        ...['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04T12:00'].map((time) =>
          order('C1', time, 10),
        ),
        ...['2026-06-01', '2026-06-02T12:00', '2026-06-03T12:00', '2026-06-04T19:00'].map((time) =>
          order('C2', time, 10),
        ),
        ...['2026-06-01T23:30', '2026-06-02T00:30', '2026-06-03T12:00'].map((time) =>
          order('C3', time, 10),
        ),
      ],
    });
    expect(said(tagging, 'night-buyer')).toBe('? no yes');
    expect(said(tagging, 'noon-buyer')).toBe('? yes no');
    expect(said(tagging, 'weekday-buyer')).toBe('yes yes yes');
  });

  it.each([
    // Money 5,500, 500 and 0: median 500, 80 % quantile 3,500.
    ['value-high', 'yes no no ? ?'],
    ['value-mid', 'no no no ? ?'],
    ['value-low', 'no yes yes ? ?'],
    ['stage:active', 'yes no no no ?'],
    ['stage:new', 'no no yes no ?'],
    ['stage:lost', 'no yes no no ?'],
    ['stage:prospect', 'no no no yes ?'],
    ['segment:high', 'yes no no no ?'],
  ])('judges %s', (id, expected) => {
    expect(said(tagging, id)).toBe(expected);
  });

  it('scores churn and the next order by the customer’s own rhythm', () => {
    // C1: 70 days over four gaps are 17.5 days; the last order was 10 days ago.
    expect(said(tagging, 'churn-low')).toBe('yes ? ? ? ?');
    expect(said(tagging, 'due-soon')).toBe('yes ? ? ? ?');
    expect(said(tagging, 'overdue')).toBe('no ? ? ? ?');
  });

  it('gives tier, coverage, share, as-of and expiry of each tag', () => {
    const vip = tagging.tag('vip')!;
    expect(vip).toMatchObject({
      tier: 'raw',
      group: 'membership',
      method: 'rule',
      owner: 'product',
      told: 3,
      customers: 1,
      coverage: 0.75,
    });
    expect(vip.share).toBeCloseTo(1 / 3, 12);
    expect(isoDay(vip.asOf!)).toBe('2026-06-30');
    expect(isoDay(vip.expires!)).toBe('2026-09-30');
    expect(tagging.tag('value-high')!.method).toBe('model');
  });

  it('orders tags by tier, and names why others are missing', () => {
    const tiers = tagging.tags.map(({ tier }) => TAG_TIERS.indexOf(tier));
    expect(tiers).toEqual([...tiers].sort((one, other) => one - other));
    const notes = tagging.notes.map(({ code }) => code);
    expect(notes).toContain('tags.missing.coupons');
    expect(notes).toContain('tags.missing.feedback');
    expect(notes).not.toContain('tags.missing.city');
  });

  it('says every definition in both languages without a gap', () => {
    for (const tag of tagging.tags) {
      for (const language of ['zh', 'en'] as const) {
        const { code, params } = tag.definition;
        expect(t(language, code, params), tag.id).not.toMatch(/[{}–]\s*$|\{|undefined|NaN/);
        expect(tag.names[language], tag.id).not.toBe('');
      }
    }
  });

  it('is computed once for an analysis', () => {
    const analysis = analysisOf(FIVE);
    expect(taggingOf(analysis)).toBe(taggingOf(analysis));
  });

  it('takes tags of the user by rule', () => {
    const own = taggingFrom(FIVE, {
      tags: [{ id: 'big', name: '大单客', rule: 'aov >= 1000 and city = "上海市"' }],
    }).tag('own:big')!;
    expect([...own.states]).toEqual([1, 0, 0, 0, 2]);
    expect(own).toMatchObject({
      owner: 'own',
      tier: 'fact',
      names: { zh: '大单客', en: '大单客' },
    });
  });

  it('tells what fields say where nobody has an order, and nothing without customers', () => {
    const listed = taggingOf(
      smallAnalysis('zh', {
        cleaned: analysisOf({ customers: FIVE.customers }).cleaned,
        metrics: null,
        rfm: null,
        segmentation: null,
        funnel: null,
      }),
    );
    expect(listed.tag('vip')?.customers).toBe(1);
    expect(listed.tag('one-order')).toBeNull();
    expect(listed.notes.map(({ code }) => code)).toContain('tags.missing.orders');
    expect(taggingFrom({}).tags).toEqual([]);
  });
});

describe('preferences', () => {
  const of = (customer: string, categories: readonly string[]) =>
    categories.map((category, index) =>
      order(customer, `2026-05-${String(index + 1).padStart(2, '0')}`, 100, {
        order: `${customer}-${index}`,
        texts: { category },
      }),
    );

  it('need three orders, half of them, and more than the usual share', () => {
    const tagging = taggingFrom({
      orders: [
        ...of('C1', ['tea', 'tea', 'tea', 'cake']),
        ...of('C2', ['cake', 'cake', 'cake', 'cake']),
        ...of('C3', ['tea', 'tea']),
        ...of('C4', ['tea', 'tea', 'cake', 'cake']),
      ],
    });
    // Tea is in 7 of 14 orders: 0.75 is 1.5 times that, 0.5 is just the usual.
    expect(said(tagging, 'category:tea')).toBe('yes no ? no');
    expect(said(tagging, 'category:cake')).toBe('no yes ? no');
  });

  it('count an order once, however many rows it has', () => {
    const rows = (id: string, category: string, n: number) =>
      Array.from({ length: n }, () =>
        order('C1', '2026-05-01', 10, { order: id, texts: { category } }),
      );
    const tagging = taggingFrom({
      orders: [
        ...rows('A', 'tea', 9),
        ...rows('B', 'cake', 1),
        ...rows('C', 'cake', 1),
        ...rows('D', 'cake', 1),
        ...of('C2', ['tea', 'tea', 'tea', 'tea']),
      ],
    });
    expect(said(tagging, 'category:cake')).toBe('yes no');
    expect(said(tagging, 'category:tea')).toBe('no yes');
  });
});

describe('tags as laws', () => {
  const row = fc.record({
    customer: fc.constantFrom('C1', 'C2', 'C3', 'C4'),
    order: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'),
    time: fc
      .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 23 }))
      .map(
        ([day, hour]) =>
          `2026-05-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:30`,
      ),
    amount: fc.integer({ min: 1, max: 900 }),
    texts: fc.record({ category: fc.constantFrom('tea', 'cake', null) }),
  });
  const rows = fc.array(row, { minLength: 1, maxLength: 40 });
  /** What each tag says of each customer, by their key. */
  const byKey = (orders: readonly OrderRow[], tiers: readonly string[] = TAG_TIERS) => {
    const analysis = analysisOf({ orders });
    const said = new Map<string, number>();
    for (const tag of taggingOf(analysis).tags) {
      if (!tiers.includes(tag.tier)) continue;
      analysis.cleaned.customers.ids.forEach((id, customer) => {
        said.set(`${id} ${tag.id}`, tag.states[customer]!);
      });
    }
    return said;
  };

  it('row order changes nothing', () => {
    fc.assert(
      fc.property(rows, fc.integer(), (orders, seed) => {
        const shuffled = [...orders].sort(
          (one, other) => ((one.amount * 31 + seed) % 17) - ((other.amount * 31 + seed) % 17),
        );
        expect(byKey(shuffled)).toEqual(byKey(orders));
      }),
      { numRuns: 25 },
    );
  });

  it('another customer changes no raw tag and no fact', () => {
    fc.assert(
      fc.property(rows, (orders) => {
        const before = byKey(orders, ['raw', 'fact']);
        const more = [...orders, order('C9', '2026-06-01T10:00', 5000)];
        const after = byKey(more, ['raw', 'fact']);
        for (const [key, state] of before) expect(after.get(key), key).toBe(state);
      }),
      { numRuns: 25 },
    );
  });

  it('equal customers have equal tags', () => {
    fc.assert(
      fc.property(rows, (orders) => {
        const twins = orders.map((one) => ({ ...one, customer: 'T1', order: `T1-${one.order}` }));
        const others = orders.map((one) => ({ ...one, customer: 'T2', order: `T2-${one.order}` }));
        const analysis = analysisOf({ orders: [...twins, ...others] });
        for (const tag of taggingOf(analysis).tags) {
          expect(tag.states[0], tag.id).toBe(tag.states[1]);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a value called like a built-in tag', () => {
  it('says its column, so that a name never means two tags', () => {
    const level = (id: string, membership: string) => ({ id, attributes: { membership } });
    const tagging = taggingFrom({
      customers: [level('C1', 'VIP'), level('C2', 'Gold'), level('C3', 'Member')],
    });
    expect(tagging.tag('vip')!.names.en).toBe('VIP');
    expect(tagging.tag('membership:VIP')!.names.en).toBe('Membership: VIP');
    expect(tagging.tag('membership:Gold')!.names.en).toBe('Gold');
    expect([said(tagging, 'vip'), said(tagging, 'membership:VIP')]).toEqual([
      'yes yes no',
      'yes no no',
    ]);
  });
});

describe('the catalogue of tags', () => {
  it('tells rules as sentences', () => {
    const analysis = analysisOf({
      orders: [{ customer: 'C1', time: '2026-06-20T10:00', amount: 100 }],
    });
    const { result } = minedPart(analysis, 'tags');
    const text = JSON.stringify(
      sheetsOfPart(reportContext(analysis), 'tags', result!)[0]!.sections.map((section) =>
        section.kind === 'table' ? section.rows : [],
      ),
    );
    expect(text).toContain('Lifecycle stage: first purchase ≤ 30 days ago');
    expect(text).not.toContain('first_order_days');
  });
});
