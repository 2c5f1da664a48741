import { describe, expect, it } from 'vitest';
import type { AnalysisService } from '../../../../addin/analysis/service.ts';
import type { RuleDraft } from '../../../../addin/analysis/views.ts';
import { cpuWatch } from '../../../support/cpu-watch.ts';
import { fileOf, gridOf } from '../../../support/grid.ts';
import { doneValue, serviceWith, viewsOf } from '../send-workbook.ts';
import { day, ordersOnly } from '../small-workbook.ts';

async function draftsOf(service: AnalysisService): Promise<RuleDraft[]> {
  const { segments } = await viewsOf(service);
  return segments!.rules.map(({ id, name, rule, strategy }) => ({ id, name, rule, strategy }));
}

const changed = (drafts: readonly RuleDraft[], id: string, rule: string): RuleDraft[] =>
  drafts.map((draft) => (draft.id === id ? { ...draft, rule } : draft));

describe('preview', () => {
  it('moves nobody while the rules are what they were', async () => {
    const service = await serviceWith(ordersOnly());
    const preview = doneValue(await service.preview(await draftsOf(service)));
    expect(preview).toMatchObject({ moved: 0, customers: 3, valid: true });
    expect(preview.rules.every((rule) => rule.customersNow === rule.customersThen)).toBe(true);
  });

  it('counts who moves in and out, and where from and to', async () => {
    const service = await serviceWith(ordersOnly());
    const drafts = changed(
      await draftsOf(service),
      'high',
      'orders_90d >= 4 and recency_days <= 30',
    );
    const preview = doneValue(await service.preview(drafts));
    expect(preview.moved).toBe(1);
    expect(preview.rules.find(({ id }) => id === 'high')).toMatchObject({
      customersNow: 1,
      customersThen: 2,
      nowShare: '33.3%',
      thenShare: '66.7%',
      movesIn: 1,
      movesOut: 0,
      from: 'all from Active',
      to: null,
    });
    expect(preview.rules.find(({ id }) => id === 'active')).toMatchObject({
      movesOut: 1,
      to: 'all to High-value customers',
    });
  });

  it('says where a rule cannot be read, and counts it as it was', async () => {
    const service = await serviceWith(ordersOnly());
    const drafts = changed(await draftsOf(service), 'high', 'orders_90d >= 5 and colour = 3');
    const preview = doneValue(await service.preview(drafts));
    const high = preview.rules.find(({ id }) => id === 'high')!;
    expect(high.error).toContain('character 21');
    expect(high.error).toContain('colour');
    expect(high).toMatchObject({ customersThen: 1, clauses: null, sentence: '' });
    expect(preview).toMatchObject({ valid: false, moved: 0 });
  });

  it('refuses a rule without a condition before the last, and two rules of one id', async () => {
    const service = await serviceWith(ordersOnly());
    const drafts = await draftsOf(service);
    const added = { id: 'more', name: 'More', rule: '', strategy: '' };
    const empty = doneValue(await service.preview([added, ...drafts]));
    expect(empty.valid).toBe(false);
    expect(empty.rules[0]).toMatchObject({ customersThen: 0 });
    expect(empty.rules[0]!.error).toContain('“More”');
    const twice = doneValue(await service.preview([...drafts, drafts[0]!]));
    expect(twice.valid).toBe(false);
    expect(twice.rules.at(-1)!.error).toContain('“high”');
    expect(twice.rules.slice(0, -1).every(({ error }) => error === null)).toBe(true);
    const last = doneValue(await service.preview([...drafts, added]));
    expect(last.valid).toBe(true);
  });

  it('proves contradictions, and shows one of the customers left over', async () => {
    const service = await serviceWith(ordersOnly());
    await viewsOf(service);
    const drafts: RuleDraft[] = [
      { id: 'a', name: 'None', rule: 'orders_90d = 0 and recency_days <= 30', strategy: '' },
      { id: 'b', name: 'Some', rule: 'orders >= 4', strategy: '' },
    ];
    const { lint, valid } = doneValue(await service.preview(drafts));
    expect(valid).toBe(true);
    expect(lint[0]).toMatchObject({ level: 'problem', rule: 'a' });
    const rest = lint.find(({ text }) => text.includes('leave out'))!;
    expect(rest.level).toBe('warning');
    expect(rest.text).toContain('Your rules leave out 1 customer (33.3%)');
    expect(rest.text).toContain('Example: customer once, 1 order, 90 spent');
  });

  it('says when all is in order', async () => {
    const service = await serviceWith(ordersOnly());
    await viewsOf(service);
    const drafts: RuleDraft[] = [
      { id: 'many', name: 'Many', rule: 'orders >= 4', strategy: '' },
      { id: 'few', name: 'Few', rule: 'orders < 4', strategy: '' },
    ];
    const { lint } = doneValue(await service.preview(drafts));
    expect(lint).toEqual([
      { level: 'ok', text: 'Every customer has a segment', rule: null },
      { level: 'ok', text: 'All 2 rules match someone', rule: null },
      { level: 'ok', text: 'No customer can match two of the rules', rule: null },
    ]);
  });

  it('answers within 150 ms for 50,000 customers', async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => [
      `C${index % 50_000}`,
      `A${index}`,
      day(`2026-0${1 + (index % 6)}-1${index % 9}`),
      100 + (index % 900),
    ]);
    const header = ['Customer ID', 'Order number', 'Order date', 'Amount'];
    const service = await serviceWith(fileOf('b.xlsx', gridOf('Orders', [header, ...rows])), 5000);
    const drafts = await draftsOf(service);
    await service.preview(drafts);
    const times: number[] = [];
    for (const days of [20, 25, 40]) {
      const rule = `orders_90d >= 1 and recency_days <= ${days}`;
      const spent = cpuWatch();
      const preview = doneValue(await service.preview(changed(drafts, 'high', rule)));
      times.push(spent());
      expect(preview.customers).toBe(50_000);
    }
    expect(Math.min(...times)).toBeLessThan(150);
  });
});
