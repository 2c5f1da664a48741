import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Analysis,
  analyze,
  minedPart,
  type OneCustomerView,
  PARTS,
  reportContext,
  sheetsOfPart,
} from '#core';
import { readSource } from '#workbook';

const NOW = { settings: [], language: null, version: 'test' } as const;
const viewOf = (analysis: Analysis): OneCustomerView => {
  const mined = minedPart(analysis, 'identity');
  if (mined.result === null) throw new Error('no view');
  return mined.result;
};

/** What `samples/sources` makes: 300 people, 6 of them twice in the CRM, 14 more who only signed in. */
describe.each(['zh', 'en'] as const)('one customer view of the sources sample, %s', (language) => {
  let analysis: Analysis;
  let view: OneCustomerView;
  beforeAll(async () => {
    const file = await readSource(`samples/demo-sources.${language}.xlsx`);
    analysis = await analyze([file], NOW);
    view = viewOf(analysis);
  });

  it('makes customers of six sources, each with its kind, its keys and what it could not place', () => {
    expect(view.customers).toBe(306 + 14);
    expect(view.sources.map(({ kind, rows, own, keys }) => ({ kind, rows, own, keys }))).toEqual([
      { kind: 'crm', rows: 306, own: 306, keys: ['id', 'member', 'phone', 'email'] },
      { kind: 'orders', rows: 980, own: 913, keys: ['id', 'phone'] },
      { kind: 'membership', rows: 188, own: 0, keys: ['member', 'phone'] },
      { kind: 'offline', rows: 143, own: 0, keys: ['phone'] },
      { kind: 'survey', rows: 134, own: 0, keys: ['email'] },
      { kind: 'behaviour', rows: 1453, own: 0, keys: ['member'] },
    ]);
    for (const { rows, own, joined, unknown, unclear, none, unmatchedShare } of view.sources) {
      const known = own + joined.member + joined.phone + joined.email;
      expect(known + unknown + unclear + none).toBe(rows);
      expect(unmatchedShare).toBeCloseTo(1 - known / rows, 12);
    }
    expect(new Set(view.sources.map(({ party }) => party))).toEqual(new Set(['first']));
  });

  it('lists those who are twice in the CRM, and the phone of the shop, masked', () => {
    expect(view.duplicates).toHaveLength(6);
    expect(view.duplicates[0]).toEqual({
      customers: ['C0013', 'C0301'],
      keys: [{ kind: 'phone', key: '138****1012' }],
    });
    expect(view.shared).toEqual([
      {
        kind: 'phone',
        key: '138****9999',
        people: 5,
        customers: ['C0021', 'C0062', 'C0103', 'C0144', 'C0185'],
      },
    ]);
  });

  it('keeps the newer city of those who moved, with both cells', () => {
    expect(view.conflicts.length).toBeGreaterThan(5);
    for (const { role, rule, kept, others } of view.conflicts) {
      expect({ role, rule }).toEqual({ role: 'city', rule: 'newest' });
      expect(kept.where).toMatch(/!E\d+$/);
      expect(others).toHaveLength(1);
      expect(others[0]!.where).toMatch(/!G\d+$/);
    }
  });

  it('marks what each column holds', () => {
    const typeOf = (sheet: number, column: number) =>
      view.columns.filter((each) => each.sheet === view.sources[sheet]!.sheet)[column]!.type;
    expect(typeOf(0, 2)).toBe('identity');
    expect(typeOf(1, 3)).toBe('behaviour');
    expect(typeOf(1, 7)).toBe('quantitative');
    expect([2, 3, 4, 7].map((column) => typeOf(4, column))).toEqual(
      Array.from({ length: 4 }, () => 'qualitative'),
    );
  });

  it('gives feedback and events to the customers they belong to', () => {
    const { feedback, events, customers } = analysis.cleaned;
    const mail = feedback!.customer.every((who) => /^C\d{4}$/.test(customers.ids[who] ?? ''));
    expect(mail).toBe(true);
    expect(events!.customer.filter((who) => who >= 0)).toHaveLength(events!.count);
  });

  it('says so on its sheet, without a phone or an address in full', () => {
    const context = reportContext(analysis);
    const [sheet] = sheetsOfPart(context, 'identity', view);
    const lead = sheet!.sections.find(
      (section) => section.kind === 'text' && section.style === 'lead',
    );
    expect(lead?.kind === 'text' && lead.text).toBe(
      language === 'zh'
        ? '6 个来源合成 320 位客户；1,960 行没有客户编号，按会员号 1,641 行、手机号 185 行、邮箱 134 行找到了客户。'
        : '6 sources make 320 customers; 1,960 rows without a customer id found theirs by member number (1,641), phone (185), e-mail (134).',
    );
    const told = JSON.stringify([sheet, PARTS.identity.json(view, language)]);
    expect(told).not.toMatch(/1380000\d{4}|person\d{4}@/);
  });

  it('makes one customer of those with two ids where that is set', async () => {
    const file = await readSource(`samples/demo-sources.${language}.xlsx`);
    const merged = await analyze([file], { ...NOW, settings: [{ identity: 'merge' }] });
    expect(viewOf(merged).customers).toBe(300 + 14);
    expect(merged.cleaned.customers.ids).not.toContain('C0301');
    const off = await analyze([file], { ...NOW, settings: [{ identity: 'off' }] });
    expect(viewOf(off).sources[5]!.joined).toEqual({ member: 0, phone: 0, email: 0 });
  });
});

describe('one customer view', () => {
  it('does not change the demo campaign, whose rows all name their customers', async () => {
    const file = await readSource('samples/demo-618.en.xlsx');
    const linked = await analyze([file], NOW);
    const off = await analyze([file], { ...NOW, settings: [{ identity: 'off' }] });
    expect(linked.cleaned.customers.ids).toEqual(off.cleaned.customers.ids);
    expect(linked.cleaned.orders!.customer).toEqual(off.cleaned.orders!.customer);
    expect(linked.cleaned.events!.customer).toEqual(off.cleaned.events!.customer);
    expect(linked.segmentation!.assignment).toEqual(off.segmentation!.assignment);
    const joined = viewOf(linked).sources.flatMap((source) => Object.values(source.joined));
    expect(joined.reduce((sum, n) => sum + n, 0)).toBe(0);
  });

  it('says how many of its customers the other sheets do not count', async () => {
    const file = await readSource('samples/demo-618.en.xlsx');
    const linked = await analyze([file], NOW);
    const [sheet] = sheetsOfPart(reportContext(linked), 'identity', viewOf(linked));
    const texts = sheet!.sections.flatMap((one) => (one.kind === 'text' ? [one.text] : []));
    expect(texts).toContain(
      '24 of them stand only in touches, feedback and the like, neither listed nor with an order; the other sheets count the 2,000 others.',
    );
  });
});
