import type { Period } from '../basics/index.ts';
import { eventFunnel, type FunnelResult } from '../funnel/index.ts';
import type { MeasureSource } from '../metrics/index.ts';
import { originOf } from './origins.ts';
import type { Analysis } from './types.ts';

interface PathCounts {
  readonly source: MeasureSource;
  readonly funnelIn: (period: Period | null) => FunnelResult | null;
}

/** Periods whose path is kept; each holds a few bytes a customer. */
const FUNNELS_KEPT = 60;

const pathCounts = new WeakMap<Analysis, PathCounts>();

/** What metrics are measured on, for an analysis; funnels of other periods are run once each. */
export function measureSource(analysis: Analysis): MeasureSource {
  return countsOf(analysis).source;
}

/** The funnel of a period with the first touch's channel of each customer; `null` without touches. */
export function funnelIn(analysis: Analysis, period: Period | null): FunnelResult | null {
  return countsOf(analysis).funnelIn(period);
}

function countsOf(spoken: Analysis): PathCounts {
  const analysis = originOf(spoken);
  const known = pathCounts.get(analysis);
  if (known !== undefined) return known;
  const { cleaned, metrics, settings, asOf } = analysis;
  const run = new Map<string, FunnelResult>();
  const funnelOf = (period: Period | null): FunnelResult | null => {
    const { steps } = settings;
    if (steps === null || steps.length === 0 || (cleaned.events?.count ?? 0) === 0) return null;
    const key = period === null ? 'all' : `${period.from}..${period.to}`;
    const { windowMs, entry } = settings;
    const options = { steps, windowMs, entry, by: 'channel', period, asOf } as const;
    const result = run.get(key) ?? eventFunnel(cleaned, options);
    run.delete(key);
    run.set(key, result);
    if (run.size > FUNNELS_KEPT) run.delete(run.keys().next().value!);
    return result;
  };
  const counts: PathCounts = {
    funnelIn: funnelOf,
    source: {
      cleaned,
      metrics,
      margin: settings.margin,
      campaignCost:
        settings.campaignCost === null || settings.campaign === null
          ? null
          : { amount: settings.campaignCost, period: settings.campaign },
      depthIn: (period) => {
        const result = funnelOf(period);
        return result === null || result.depth === null
          ? null
          : { depth: result.depth, stepCount: result.definition.steps.length };
      },
    },
  };
  pathCounts.set(analysis, counts);
  return counts;
}
