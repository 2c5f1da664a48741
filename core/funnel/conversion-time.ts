import { quantile } from '../stats/index.ts';
import type { FunnelResult } from './types.ts';

/**
 * Median, mean and 90 % quantile of the times from entry to the last step, in whole
 * milliseconds; `null` for none.
 */
export function conversionTime(took: readonly number[]): FunnelResult['timeToConvert'] {
  if (took.length === 0) return null;
  const sorted = Float64Array.from(took).sort();
  return {
    n: sorted.length,
    medianMs: Math.round(quantile(sorted, 0.5)),
    meanMs: Math.round(sorted.reduce((sum, each) => sum + each, 0) / sorted.length),
    p90Ms: Math.round(quantile(sorted, 0.9)),
  };
}
