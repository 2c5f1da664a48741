import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mergeSettings, migrationSince, parseIsoDay, segmentedOf } from '#core';
import { onlineRetail } from '../../support/online-retail.ts';
import { segmentedAnalysis } from '../../support/segmented.ts';
import { hasShared, shared } from '../../support/shared.ts';

const rule = (id: string, text: string) => ({ id, name: '', rule: text, strategy: '' });
const NOT_YET = '(not yet a customer)';

describe.skipIf(!hasShared)('moves between segments of Online Retail against pandas', () => {
  it('gives the matrix from 2011-09-10 to 2011-12-10 of online_retail_rfm.json', () => {
    const { rows } = JSON.parse(
      readFileSync(shared('data/expected/online_retail_rfm.json'), 'utf8'),
    ).migration as { rows: Record<string, Record<string, number>> };
    const [earlier, now] = [parseIsoDay('2011-09-10')!, parseIsoDay('2011-12-10')!];
    // There, campaigns are the 39 days before each as-of date, both ends included.
    const campaign = (asOf: number) => ({ from: asOf - 39, to: asOf - 1 });
    const analysis = segmentedAnalysis(onlineRetail(), now, {
      campaign: campaign(now),
      thresholds: { aovHigh: 400, aovLow: 200 },
      segments: [
        rule('high', 'orders_3m >= 5 and aov_3m >= aov_high and recency_days <= 30'),
        rule('churn_relaxed', 'orders >= 3 and recency_days between 61 and 90'),
        rule(
          'potential',
          'orders_3m between 1 and 2 and aov_3m between aov_low and aov_high and recency_days between 31 and 60',
        ),
        rule('new', 'first_order in campaign and aov <= aov_low'),
        rule('unassigned', ''),
      ],
    });
    const before = mergeSettings(analysis.settings, { campaign: campaign(earlier) });
    const migration = migrationSince(segmentedOf(analysis)!, earlier, before)!;
    const ids = migration.segments.map(({ id }) => id);
    const named = (counts: readonly number[]) =>
      Object.fromEntries(ids.map((id, index) => [id, counts[index]!]));
    const found = {
      [NOT_YET]: named(migration.arrived),
      ...Object.fromEntries(ids.map((id, index) => [id, named(migration.counts[index]!)])),
    };
    expect(found).toEqual(rows);
  });
});
