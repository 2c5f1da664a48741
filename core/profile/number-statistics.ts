import { preciseSum, quantile } from '../stats/index.ts';
import type { NumberStatistics } from './types.ts';

/**
 * Statistics of numbers; NaN counts as missing. Quantiles are type 7 (Excel PERCENTILE.INC), the
 * standard deviation is the sample's, the skewness adjusted Fisher–Pearson (Excel SKEW).
 *
 * @returns `null` when there is no number at all
 * @see Joanes & Gill 1998, "Comparing measures of sample skewness and kurtosis" (G1)
 *
 * @example
 * numberStatistics([1, 2, 3, 4, Number.NaN])?.median // => 2.5
 * numberStatistics([]) // => null
 */
export function numberStatistics(values: ArrayLike<number>): NumberStatistics | null {
  const present = new Float64Array(values.length);
  let n = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    if (Number.isNaN(value)) continue;
    present[n] = value;
    n += 1;
  }
  if (n === 0) return null;
  const sorted = present.subarray(0, n).sort();
  const sum = preciseSum(n, (index) => sorted[index]!);
  const mean = sum / n;
  const deviation = (index: number) => sorted[index]! - mean;
  const sd = n < 2 ? null : Math.sqrt(preciseSum(n, (index) => deviation(index) ** 2) / (n - 1));
  return {
    n,
    missing: values.length - n,
    mean,
    sd,
    min: sorted[0]!,
    q1: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    q3: quantile(sorted, 0.75),
    max: sorted[n - 1]!,
    sum,
    skew: skewness(n, sd, deviation),
  };
}

function skewness(
  n: number,
  sd: number | null,
  deviation: (index: number) => number,
): number | null {
  if (n < 3 || sd === null || sd === 0) return null;
  const cubes = preciseSum(n, (index) => (deviation(index) / sd) ** 3);
  return (n / ((n - 1) * (n - 2))) * cubes;
}
