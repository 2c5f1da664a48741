import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FunnelEntry, FunnelResult } from '#core';
import { hasShared, shared } from '../support/shared.ts';
import { analysisOf } from './analysis-of.ts';

interface Runs {
  readonly steps: readonly string[];
  readonly first_start: readonly { readonly reached: number }[];
  readonly any_start: readonly { readonly reached: number }[];
}
interface Expected {
  readonly funnel_7d: Runs;
  readonly funnel_7d_by_channel: Readonly<Record<string, Runs>>;
}

const reached = (funnel: FunnelResult, channel: string | null) =>
  funnel.steps.filter((step) => step.channel === channel).map((step) => step.reached);

describe.skipIf(!hasShared)('e-commerce events, end to end', () => {
  const expected: Expected = hasShared
    ? JSON.parse(readFileSync(shared('data/expected/ecom_funnel.json'), 'utf8'))
    : null!;
  const run = async (entry: FunnelEntry) => {
    const { funnel } = await analysisOf(['data/ecom_events.csv.gz'], {
      steps: expected.funnel_7d.steps.map((label) => ({ label, events: [label] })),
      windowMs: 7 * 86_400_000,
      entry,
      by: 'channel',
    });
    return funnel!;
  };

  it.each([
    ['best', 'any_start'],
    ['first', 'first_start'],
  ] as const)(
    'entry %s reaches as many customers at each step, in each channel',
    async (entry, key) => {
      const funnel = await run(entry);
      const wanted = (runs: Runs) => runs[key].map((step) => step.reached);
      expect(reached(funnel, null)).toEqual(wanted(expected.funnel_7d));
      for (const [channel, runs] of Object.entries(expected.funnel_7d_by_channel)) {
        expect(reached(funnel, channel)).toEqual(wanted(runs));
      }
      expect(funnel.reconciliation.every((row) => row.difference === 0)).toBe(true);
    },
  );
});
