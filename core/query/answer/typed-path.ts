import type { Analysis } from '../../analysis/index.ts';
import { type FunnelStep, wholePath } from '../../funnel/index.ts';
import type { Measure } from '../../metrics/index.ts';
import { countedMetric } from '../share.ts';
import type { Question } from '../types.ts';
import type { Measured } from './measured-row.ts';

/** A path metric from a stage table typed by hand: reached of the first stage, converted of the last. */
export function typedPath(analysis: Analysis, question: Question): Measured {
  const funnel = analysis.funnel!;
  const wanted = question.filters.find(({ dimension }) => dimension === 'channel')?.values ?? null;
  const rows = funnel.channels
    .filter((channel) => wanted === null || wanted.includes(channel))
    .map((channel) => ({
      label: channel,
      isMissing: false,
      measure: measureOf(
        question,
        funnel.steps.filter((step) => step.channel === channel),
      ),
    }));
  const only = rows.length === 1 && wanted !== null ? rows[0] : undefined;
  const whole = measureOf(question, wholePath(funnel));
  const total = wanted === null ? whole : (only?.measure ?? null);
  return { total, rows: question.dimension === 'channel' ? rows : null };
}

/** @param steps one channel's steps, or all channels together, in order */
function measureOf({ metric }: Question, steps: readonly FunnelStep[]): Measure {
  const reached = steps[0]?.reached ?? null;
  const end = metric === 'engagement_rate' ? steps[0] : steps.at(-1);
  const converted =
    end?.converted ?? (metric === 'engagement_rate' ? null : (end?.reached ?? null));
  const asked = countedMetric(metric);
  const id = asked === 'segment_share' || asked === 'segment_size' ? 'reach' : asked;
  if (id === 'reach') {
    const n = reached ?? 0;
    return { metric: id, value: reached, numerator: n, denominator: null, n, sd: null };
  }
  const value =
    reached === null || converted === null || reached === 0 ? null : converted / reached;
  return {
    metric: id,
    value,
    numerator: converted ?? 0,
    denominator: reached ?? 0,
    n: reached ?? 0,
    sd: null,
  };
}
