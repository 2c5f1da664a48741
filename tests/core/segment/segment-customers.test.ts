import { describe, expect, it } from 'vitest';
import {
  type Cleaned,
  catalogue,
  customerMetrics,
  defaultSettings,
  mergeSettings,
  type PartialSettings,
  parseIsoDay,
  rfmScores,
  segmentCustomers,
  t,
} from '#core';
import { type CleanedParts, cleanedFrom } from '../../support/cleaned.ts';

const asOf = parseIsoDay('2024-06-30')!;

function segmented(cleaned: Cleaned, settings: PartialSettings = {}) {
  const metrics = customerMetrics(cleaned, asOf);
  const rfm = rfmScores(metrics);
  const base = defaultSettings(settings.language ?? 'en');
  return segmentCustomers({ cleaned, metrics, rfm, settings: mergeSettings(base, settings) });
}

/** `count` orders of a customer, the last one `daysAgo` before the as-of day, one a day. */
function bought(customer: string, count: number, daysAgo: number, amount: number) {
  return Array.from({ length: count }, (_, index) => ({
    customer,
    time: (asOf - daysAgo - index) * 86_400_000,
    amount,
  }));
}

const own = (id: string, rule: string) => ({ id, name: id, rule, strategy: '' });

const everyKind: CleanedParts = {
  customers: [{ id: 'prospect' }],
  orders: [
    ...bought('high', 5, 10, 1200),
    ...bought('potential', 2, 40, 700),
    ...bought('churn', 3, 70, 50),
    ...bought('new', 1, 5, 80),
    ...bought('active', 3, 20, 90),
    ...bought('one', 1, 100, 90),
    ...bought('dormant', 2, 120, 90),
  ],
  events: [{ customer: 'visitor', event: 'view', time: '2024-06-01' }],
};
const campaign = { from: asOf - 12, to: asOf - 1 };
/** A campaign that none of the orders falls into. */
const longAgo = { from: asOf - 400, to: asOf - 390 };

describe('segmentCustomers', () => {
  it('puts one customer into each of the template’s segments, and the visitor into none', () => {
    const cleaned = cleanedFrom(everyKind);
    const { segments, assignment, customers } = segmented(cleaned, { campaign });
    expect(segments.map(({ id, customers: size }) => [id, size])).toEqual([
      ['high', 1],
      ['potential', 1],
      ['churn_risk', 1],
      ['new', 1],
      ['active', 1],
      ['one_time', 1],
      ['dormant', 1],
      ['prospect', 1],
    ]);
    expect(customers).toBe(8);
    expect(segments.map(({ share }) => share)).toEqual(Array(8).fill(1 / 8));
    const of = (id: string) => segments[assignment[cleaned.customers.ids.indexOf(id)]!]?.id;
    expect(of('churn')).toBe('churn_risk');
    expect(of('one')).toBe('one_time');
    expect(of('visitor')).toBeUndefined();
  });

  it('says that a segment is what those above left of it', () => {
    const { segments } = segmented(cleanedFrom(everyKind), { campaign, language: 'zh' });
    const text = (id: string) => segments.find((one) => one.id === id)?.description;
    expect(text('active')).toBe('累计订单 ≥ 2，最近消费 ≤ 90 天，不符合以上各条');
    expect(text('dormant')).toBe('累计订单 ≥ 2，最近消费 > 90 天');
  });

  it('explains beside the table why nobody fits the template’s own churn rule', () => {
    const { notes } = segmented(cleanedFrom(everyKind), { campaign });
    expect(notes.map(({ code }) => code)).toEqual(['segment.template-churn']);
    expect(notes[0]?.params).toEqual({ literal: 0, customers: 1 });
  });

  it('takes the 30 days before the as-of date for a campaign that isn’t set, and says so', () => {
    const { segments, notes } = segmented(cleanedFrom(everyKind));
    expect(notes[0]).toMatchObject({
      code: 'segment.no-campaign',
      params: { from: '2024-05-31', to: '2024-06-30' },
    });
    expect(segments.find(({ id }) => id === 'new')?.description).toBe(
      'First order in the 30 days before the as-of date, average order ≤ 500',
    );
  });

  it('warns that no order can fall into a campaign after the as-of date', () => {
    const later = { from: asOf + 1, to: asOf + 9 };
    const { notes } = segmented(cleanedFrom(everyKind), { campaign: later });
    expect(notes.map(({ code }) => code)).toContain('segment.campaign-after-as-of');
  });

  it('adds everyone left over by own rules as a last segment, with the numbers of one of them', () => {
    const cleaned = cleanedFrom({ orders: [...bought('A', 3, 1, 10), ...bought('B', 1, 9, 7)] });
    const { segments, notes, preset } = segmented(cleaned, {
      segments: [own('loyal', 'orders >= 2')],
    });
    expect(preset).toBe('own');
    expect(segments.map(({ id, customers }) => [id, customers])).toEqual([
      ['loyal', 1],
      ['rest', 1],
    ]);
    expect(notes).toEqual([
      {
        code: 'segment.rest-added',
        level: 'warning',
        params: { customers: 1, share: 0.5, orders: 1, monetary: 7, recency: 9 },
      },
    ]);
  });

  it('adds nothing when an own segment takes everyone left', () => {
    const { segments, notes } = segmented(cleanedFrom({ orders: bought('A', 1, 1, 10) }), {
      segments: [own('loyal', 'orders >= 2'), own('others', '')],
    });
    expect(segments.map(({ id, customers }) => [id, customers])).toEqual([
      ['loyal', 0],
      ['others', 1],
    ]);
    expect(notes.map(({ code }) => code)).toEqual(['segment.rule-matches-nobody']);
  });

  it('tells a contradiction from a segment that those above emptied, and counts overlaps', () => {
    const cleaned = cleanedFrom({ orders: [...bought('A', 3, 1, 10), ...bought('B', 2, 9, 7)] });
    const { notes } = segmented(cleaned, {
      segments: [
        own('two', 'orders >= 2'),
        own('three', 'orders >= 3'),
        own('never', 'orders_90d = 0 and recency_days <= 90'),
        own('rest', ''),
      ],
    });
    expect(notes.map(({ code, params }) => [code, params])).toEqual([
      ['segment.rule-shadowed', { segment: 'three', customers: 1 }],
      [
        'segment.rule-contradiction',
        { segment: 'never', rule: 'orders_90d = 0 and recency_days <= 90' },
      ],
      ['segment.rule-overlap', { first: 'two', second: 'three', customers: 1 }],
    ]);
  });

  it('says when a rule asks for a column that no sheet has', () => {
    const { notes } = segmented(cleanedFrom({ orders: bought('A', 1, 1, 10) }), {
      segments: [own('vip', 'membership = "VIP"'), own('rest', '')],
    });
    expect(notes.map(({ code, params }) => [code, params])).toContainEqual([
      'segment.no-attribute',
      { segment: 'vip', attribute: 'membership' },
    ]);
  });

  it('shows how many of the 125 RFM cells a typed table forgets', () => {
    const { notes } = segmented(cleanedFrom({ orders: bought('A', 1, 1, 10) }), {
      segments: [
        own('best', 'r >= 4'),
        own('worst', 'r <= 2 and fm <= 4'),
        own('none', 'orders = 0'),
      ],
    });
    // R 3: 25 cells; R 1–2 with FM 5 (F + M ≥ 9): 3 each.
    expect(notes.find(({ code }) => code === 'segment.cells-uncovered')?.params.cells).toBe(31);
  });

  it('refuses two segments with one id, and a rule it cannot read', () => {
    const cleaned = cleanedFrom({ orders: bought('A', 1, 1, 10) });
    expect(() => segmented(cleaned, { segments: [own('a', 'r = 1'), own('a', '')] })).toThrow(
      'segment.duplicate-id',
    );
    expect(() => segmented(cleaned, { segments: [own('a', 'r ==')] })).toThrow(
      'segment.rule-ends-early',
    );
  });

  it('counts who may be contacted, and leaves it open where consent isn’t known', () => {
    const orders = [...bought('A', 2, 1, 10), ...bought('B', 2, 2, 10)];
    const customers = [
      { id: 'A', contactable: true },
      { id: 'B', contactable: false },
    ];
    const contactable = (parts: CleanedParts) =>
      segmented(cleanedFrom(parts), { campaign: longAgo }).segments.find(
        ({ id }) => id === 'active',
      )?.contactable;
    expect(contactable({ customers, orders })).toBe(1);
    expect(contactable({ orders })).toBeNull();
  });

  it('draws tags of own segments from their rules', () => {
    const { segments } = segmented(cleanedFrom({ orders: bought('A', 1, 1, 10) }), {
      segments: [
        own('a', 'orders_90d >= 5 and aov_90d >= aov_high and recency_days <= 30'),
        own('b', 'orders = 1 and aov <= aov_low and recency_days > 60'),
        own('c', 'orders = 0'),
      ],
    });
    expect(segments.map(({ tags }) => tags)).toEqual([
      ['frequent buyer', 'high order value', 'active'],
      ['one order', 'low order value', 'dormant'],
      ['no order yet'],
      [],
    ]);
  });

  it('names the membership level that is typical of a segment first', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `C${index}`);
    const { segments } = segmented(
      cleanedFrom({
        customers: ids.map((id, index) => ({
          id,
          attributes: { membership: index < 15 ? 'Gold' : 'Basic' },
        })),
        orders: ids.slice(0, 20).flatMap((id) => bought(id, 2, 3, 10)),
      }),
      { campaign: longAgo },
    );
    expect(segments.find(({ id }) => id === 'active')?.tags).toEqual(['Gold', 'active']);
    expect(segments.find(({ id }) => id === 'prospect')?.tags).toEqual(['Basic', 'no order yet']);
  });

  it('has no shares when nobody is in scope', () => {
    const { segments, customers } = segmented(cleanedFrom({}));
    expect(customers).toBe(0);
    expect(new Set(segments.map(({ share }) => share))).toEqual(new Set([null]));
  });

  it('says every note in both languages, no placeholder left', () => {
    const codes = Object.keys(catalogue).filter((code) => code.startsWith('segment.'));
    expect(codes.length).toBeGreaterThan(100);
    for (const code of codes as (keyof typeof catalogue)[]) {
      for (const language of ['zh', 'en'] as const) expect(t(language, code)).not.toMatch(/[{}]/);
    }
  });
});
