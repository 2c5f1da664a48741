import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Answer, ask } from '#core';
import { analysisOf } from '../../real-data/analysis-of.ts';
import { hasShared, shared } from '../../support/shared.ts';

interface Funnel {
  readonly steps: readonly string[];
  readonly any_start: readonly { readonly reached: number }[];
}

describe.skipIf(!hasShared)('ask on e-commerce events', () => {
  it('answers the conversion rate of the reference, overall and by channel', async () => {
    const text = readFileSync(shared('data/expected/ecom_funnel.json'), 'utf8');
    const expected = JSON.parse(text) as {
      funnel_7d: Funnel;
      funnel_7d_by_channel: Record<string, Funnel>;
    };
    const steps = expected.funnel_7d.steps.map((label) => ({ label, events: [label] }));
    const analysis = await analysisOf(['data/ecom_events.csv.gz'], { steps });
    const counts = ({ any_start }: Funnel) => [any_start[0]!.reached, any_start.at(-1)!.reached];

    const [reached, converted] = counts(expected.funnel_7d);
    const overall = ask(analysis, 'conversion rate', analysis.asOf!) as Answer;
    expect(overall.n).toBe(reached);
    expect(overall.value).toBeCloseTo(converted! / reached!, 12);

    const byChannel = ask(analysis, 'conversion rate by channel', analysis.asOf!) as Answer;
    const channels = Object.entries(expected.funnel_7d_by_channel);
    expect(byChannel.table).toHaveLength(channels.length);
    for (const [channel, funnel] of channels) {
      const [entered, bought] = counts(funnel);
      const row = byChannel.table?.find(({ label }) => label === channel);
      expect(row?.n).toBe(entered);
      expect(row?.value).toBeCloseTo(bought! / entered!, 12);
    }
    expect(byChannel.sources.every((range) => range.startsWith('ecom_events!'))).toBe(true);
  });
});

describe.skipIf(!hasShared)('ask on a shop’s order report without customers', () => {
  it('answers money and orders and says why it cannot tell people', async () => {
    const analysis = await analysisOf(['data/tmall_order_report.xlsx']);
    const revenue = ask(analysis, '销售额', analysis.asOf!) as Answer;
    // Sum of 买家实际支付金额, from which refunds are already taken.
    expect(revenue.value).toBeCloseTo(1_902_487.15, 2);
    const repeat = ask(analysis, '复购率', analysis.asOf!);
    expect('suggestions' in repeat && repeat.note.code).toBe('query.needs-customer');
  });
});
