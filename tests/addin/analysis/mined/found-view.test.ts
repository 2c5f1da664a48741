import { beforeAll, describe, expect, it } from 'vitest';
import { type Analysis, analyze, findCustomers, type Language } from '#core';
import { foundView } from '../../../../addin/analysis/mined/found-view.ts';
import { demoAnalysis } from '../../taskpane/fixtures/demo-story.ts';
import { ordersOnly } from '../small-workbook.ts';

describe('foundView', () => {
  let demo: Readonly<Record<Language, Analysis>>;
  beforeAll(async () => {
    demo = { zh: await demoAnalysis('zh'), en: await demoAnalysis('en') };
  });

  const foundIn = (analysis: Analysis, query: string) => {
    const view = foundView(analysis, query);
    if (view.kind !== 'found') throw new Error(view.text);
    const texts = view.sections.flatMap((one) => (one.kind === 'table' ? [] : [one.text]));
    const tables = view.sections.flatMap((one) => (one.kind === 'table' ? [one] : []));
    return { texts, tables };
  };

  it('says how many of all, who may be contacted, their money, of whom it cannot be told', () => {
    const query = 'VIP and coastal and not opted out';
    const { texts, tables } = foundIn(demo.en, query);
    const { n, customers, contactable, unknown, segments } = findCustomers(demo.en, query);
    expect(customers).toBe(2000);
    expect(texts.slice(0, 4)).toEqual([
      expect.stringContaining(`${n} customers, 6.4% of 2,000`),
      expect.stringContaining(`${contactable} of them may be contacted`),
      expect.stringMatching(/On average they spent ¥[\d,]+ in all/),
      expect.stringContaining(`Of ${unknown} more it cannot be told`),
    ]);
    expect(tables[0]!.rows.map((cells) => [cells[0], cells[1]])).toEqual(
      segments.map(({ name, customers: count }) => [name, String(count)]),
    );
  });

  it('shows ten customers at most, most money first, and counts the others', () => {
    const query = 'VIP 且 沿海 且 非已退订';
    const { tables } = foundIn(demo.zh, query);
    const { n, members } = findCustomers(demo.zh, query);
    const { rows, more } = tables.at(-1)!;
    const { ids } = demo.zh.cleaned.customers;
    expect(rows.map(([key]) => key)).toEqual([...members.slice(0, 10)].map((one) => ids[one]));
    expect(rows.length + more).toBe(n);
  });

  it('says that nobody was found, without tables', () => {
    const { texts, tables } = foundIn(demo.en, 'VIP and not VIP');
    expect(texts[0]).toContain('none of 2,000 customers');
    expect(tables).toEqual([]);
  });

  it.each([
    ['zh', 'VPI', '是不是想写「vip」？'],
    ['en', 'VPI', 'did you mean “vip”?'],
    ['zh', 'zzzzzz', '全部标签见「标签目录」工作表'],
    ['en', 'VIP and', 'The search ends too early'],
    ['en', ' ', 'VIP and coastal cities'],
  ] as const)('says in the words of the pane why it does not understand (%s: %s)', (...asked) => {
    const [language, query, text] = asked;
    const view = foundView(demo[language], query);
    expect(view).toMatchObject({ kind: 'not-understood', text: expect.stringContaining(text) });
    expect(JSON.stringify(view)).not.toContain('--');
  });

  it('does with orders alone', async () => {
    const options = { settings: [], language: 'en', version: 'test' } as const;
    const view = foundView(await analyze([ordersOnly('en')], options), 'VIP');
    expect(JSON.stringify(view)).not.toMatch(/NaN|Infinity|undefined/);
  });
});
