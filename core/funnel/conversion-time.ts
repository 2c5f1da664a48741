import { RankedValues, rankedQuantile } from '../stats/index.ts';
import type { FunnelResult } from './types.ts';

/**
 * Median, mean and 90 % quantile of the times from entry to the last step, in whole
 * milliseconds; `null` for none.
 *
 * @param took NaN for customers who did not convert
 */
export function conversionTime(took: Float64Array): FunnelResult['timeToConvert'] {
  const ranked = new RankedValues(
    took.filter((each) => !Number.isNaN(each)),
    true,
  );
  if (ranked.length === 0) return null;
  return {
    n: ranked.length,
    medianMs: Math.round(rankedQuantile(ranked, 0.5)),
    meanMs: Math.round(ranked.values.reduce((sum, each) => sum + each, 0) / ranked.length),
    p90Ms: Math.round(rankedQuantile(ranked, 0.9)),
  };
}
