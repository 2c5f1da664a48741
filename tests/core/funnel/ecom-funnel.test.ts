import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Cleaned, eventFunnel, type FunnelEntry, type FunnelResult } from '#core';
import { cleanedFrom } from '../../support/cleaned.ts';
import { hasShared, shared } from '../../support/shared.ts';
import { stepsOf } from './events.ts';

interface Reference {
  steps: string[];
  window_days: number;
  first_start: { step: string; reached: number; stage_rate: number | null }[];
  any_start: { step: string; reached: number; stage_rate: number | null }[];
  unordered_users: number[];
}
type Fields = 'funnel_7d' | 'funnel_1d' | 'funnel_short_7d';

const DAY = 86_400_000;
const reached = (result: FunnelResult, channel: string | null = null) =>
  result.steps.filter((step) => step.channel === channel).map((step) => step.reached);

// retentioneering's synthetic shop, counted with pandas.
describe.skipIf(!hasShared)('the funnel of the e-commerce events', () => {
  let cleaned: Cleaned;
  let expected: Record<Fields, Reference> & { funnel_7d_by_channel: Record<string, Reference> };
  let users: Map<string, { first: number; any: number }>;

  const run = (reference: Reference, entry: FunnelEntry, by: 'channel' | null = null) =>
    eventFunnel(cleaned, {
      steps: stepsOf(...reference.steps),
      windowMs: reference.window_days * DAY,
      entry,
      by,
      period: null,
      asOf: null,
    });

  beforeAll(() => {
    const text = gunzipSync(readFileSync(shared('data/ecom_events.csv.gz'))).toString('utf8');
    const [, ...lines] = text.trim().split(/\r?\n/);
    cleaned = cleanedFrom({
      events: lines.map((line) => {
        const [customer = '', , event = '', time = '', , channel = null] = line.split(',');
        return {
          customer,
          event,
          time: Date.parse(`${time.replace(' ', 'T')}Z`),
          texts: { channel },
        };
      }),
    });
    expected = JSON.parse(readFileSync(shared('data/expected/ecom_funnel.json'), 'utf8'));
    const rows = readFileSync(shared('data/expected/ecom_funnel_users.csv'), 'utf8').trim();
    users = new Map(
      rows
        .split(/\r?\n/)
        .slice(1)
        .map((line) => {
          const [user = '', first, any] = line.split(',');
          return [user, { first: Number(first), any: Number(any) }];
        }),
    );
  });

  it.each(['funnel_7d', 'funnel_1d', 'funnel_short_7d'] as const)(
    '%s: best, first, any',
    (name) => {
      const reference = expected[name];
      expect(reached(run(reference, 'best'))).toEqual(
        reference.any_start.map((row) => row.reached),
      );
      expect(reached(run(reference, 'first'))).toEqual(
        reference.first_start.map((row) => row.reached),
      );
      expect(reached(run(reference, 'any'))).toEqual(reference.unordered_users);
    },
  );

  it('gives the rate of each step with the one before', () => {
    const rates = run(expected.funnel_7d, 'best').steps.map(({ rate }) => rate);
    const expectedRates = expected.funnel_7d.any_start.map((row) => row.stage_rate);
    expect(rates.slice(0, -1)).toEqual(expectedRates.slice(1));
  });

  it('gives every channel its own funnel', () => {
    const best = run(expected.funnel_7d, 'best', 'channel');
    const first = run(expected.funnel_7d, 'first', 'channel');
    expect([...best.channels].sort()).toEqual(Object.keys(expected.funnel_7d_by_channel).sort());
    for (const [channel, reference] of Object.entries(expected.funnel_7d_by_channel)) {
      expect(reached(best, channel)).toEqual(reference.any_start.map((row) => row.reached));
      expect(reached(first, channel)).toEqual(reference.first_start.map((row) => row.reached));
    }
  });

  it('agrees for each of the 600 users', () => {
    const best = run(expected.funnel_7d, 'best').depth!;
    const first = run(expected.funnel_7d, 'first').depth!;
    expect(users.size).toBe(600);
    const different = cleaned.customers.ids.filter((id, customer) => {
      const user = users.get(id);
      return user?.any !== best[customer] || user?.first !== first[customer];
    });
    expect(different).toEqual([]);
  });
});
