import { rankedQuantiles } from './quantile.ts';
import { RankedValues } from './ranked-values.ts';

/** How many values lie in each of a row of equally wide bins. */
export interface Histogram {
  /** Width of a bin; 0 when all values are equal. */
  readonly width: number;
  /** Where the bins begin and end, ascending, one more than there are bins. */
  readonly edges: readonly number[];
  /** Values in each bin, its lower edge included; the last bin has its upper edge too. */
  readonly counts: readonly number[];
  /** Values below the first edge and above the last: far tails are counted, not drawn. */
  readonly below: number;
  readonly above: number;
}

/** Bins at most; a histogram that would need more leaves out what lies beyond the fences. */
const MOST_BINS = 100;

/**
 * Histogram with the bin width of Freedman and Diaconis, 2 · IQR / ∛n (quartiles of type 7); whole
 * numbers get bins at least 1 wide. Where half of the values are equal, Scott's width 3.49 · sd / ∛n.
 * Bins reach from the smallest value to the largest. If more than 100 were needed, they reach to the
 * fences (quartiles ∓ 1.5 · IQR) and the tails are counted beside them.
 *
 * @param given without NaN
 * @returns `null` for no values; one bin when all are equal
 * @see Freedman & Diaconis 1981, "On the histogram as a density estimator"; Scott 1979, "On optimal and
 *   data-based histograms"; Tukey 1977, "Exploratory Data Analysis" (fences)
 *
 * @example
 * histogram([1, 2, 3, 4, 5, 6, 7, 8])?.counts // => [4, 4]
 * histogram([]) // => null
 */
export function histogram(given: ArrayLike<number> | RankedValues): Histogram | null {
  const values = given instanceof RankedValues ? given : new RankedValues(given);
  const n = values.length;
  if (n === 0) return null;
  const min = values.at(0);
  const max = values.at(n - 1);
  if (min === max) return { width: 0, edges: [min, max], counts: [n], below: 0, above: 0 };
  const [q1, q3] = rankedQuantiles(values, [0.25, 0.75]);
  const width = binWidth(values.values, q3! - q1!);
  if (max - min <= width * MOST_BINS) return inBins(values, min, max, width);
  const reach = 1.5 * (q3! - q1!);
  if (reach === 0) return inBins(values, min, max, (max - min) / MOST_BINS);
  const low = Math.max(min, q1! - reach);
  const high = Math.min(max, q3! + reach);
  return inBins(values, low, high, Math.max(width, (high - low) / MOST_BINS));
}

function binWidth(values: Float64Array, spread: number): number {
  const wanted = (spread > 0 ? 2 * spread : 3.49 * deviation(values)) / Math.cbrt(values.length);
  for (let index = 0; index < values.length; index += 1) {
    if (!Number.isInteger(values[index])) return wanted;
  }
  return Math.max(1, wanted);
}

function deviation(values: Float64Array): number {
  const n = values.length;
  let mean = 0;
  let squares = 0;
  for (let index = 0; index < n; index += 1) {
    const difference = values[index]! - mean;
    mean += difference / (index + 1);
    squares += difference * (values[index]! - mean);
  }
  return Math.sqrt(squares / (n - 1));
}

function inBins(values: RankedValues, low: number, high: number, width: number): Histogram {
  const bins = Math.max(1, Math.min(MOST_BINS, Math.ceil((high - low) / width - 1e-9)));
  const edges = Array.from({ length: bins }, (_, bin) => low + ((high - low) * bin) / bins);
  edges.push(high);
  values.prepareLimits(edges);
  const below = values.countBelow(low);
  const within = values.countUpTo(high);
  const until = edges.slice(1, -1).map((edge) => values.countBelow(edge));
  const ends = [...until, within];
  const counts = ends.map((end, bin) => end - (ends[bin - 1] ?? below));
  return { width: (high - low) / bins, edges, counts, below, above: values.length - within };
}
