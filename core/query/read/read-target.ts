import type { Analysis } from '../../analysis/index.ts';
import { type Note, note, type Period } from '../../basics/index.ts';
import type { MetricId } from '../../metrics/index.ts';
import { metricName } from '../names.ts';
import { datedPeriod } from '../period/period-at.ts';
import type { Question } from '../types.ts';
import { UNCONDITIONED } from '../unconditioned.ts';
import type { Heard } from './heard.ts';

/** A question about a target. Targets are set for one metric of the whole campaign, never a part of it. */
export function readTarget(heard: Heard, { evaluation, settings }: Analysis): Question | Note {
  const won: readonly MetricId[] = heard.newCustomers === undefined ? [] : ['new_customers'];
  const [metric, another] = [...heard.metrics, ...won];
  if (metric === undefined) return note('problem', 'query.no-metric');
  if (another !== undefined) return note('problem', 'query.one-metric');
  const period = evaluation?.source === 'computed' ? evaluation.after : null;
  const rows = (period === null ? null : evaluation?.rows) ?? [];
  const targeted = rows.flatMap((row) =>
    row.metric === null || row.target === null ? [] : [row.metric],
  );
  if (period === null || !targeted.includes(metric)) {
    const { language } = settings;
    const names = targeted.map((each) => metricName(language, each)).join(' · ');
    const params = { metric: metricName(language, metric), names };
    return note('problem', names === '' ? 'query.no-targets' : 'query.no-target', params);
  }
  if (!isWhole(heard, period)) return note('problem', 'query.target-of-campaign-only');
  return { ...UNCONDITIONED, metric, period: datedPeriod(period), compare: 'target' };
}

function isWhole(heard: Heard, { from, to }: Period): boolean {
  const isCampaign = heard.periods.every(({ part, period }) =>
    period === null ? part === 'during' : period.from === from && period.to === to,
  );
  const parts = [...heard.values, ...heard.segments, ...heard.ranks, ...heard.numbers];
  const splits = heard.dimensions.filter(({ dimension }) => dimension !== 'campaign');
  return isCampaign && parts.length === 0 && splits.length === 0 && heard.steps === null;
}
