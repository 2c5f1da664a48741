import { RankedValues, rankedQuantiles } from '../stats/index.ts';
import type { FunnelResult } from './types.ts';

/**
 * Median, mean and 90 % quantile of the times from entry to the last step, in whole
 * milliseconds; `null` for none.
 *
 * @param took NaN for customers who did not convert
 */
export function conversionTime(took: Float64Array): FunnelResult['timeToConvert'] {
  const ranked = new RankedValues(took);
  if (ranked.length === 0) return null;
  const [median, most] = rankedQuantiles(ranked, [0.5, 0.9]);
  return {
    n: ranked.length,
    medianMs: Math.round(median!),
    meanMs: Math.round(ranked.values.reduce((sum, each) => sum + each, 0) / ranked.length),
    p90Ms: Math.round(most!),
  };
}
