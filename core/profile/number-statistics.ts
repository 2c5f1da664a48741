import { RankedValues, rankedQuantiles } from '../stats/index.ts';
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
  return rankedStatistics(values)?.statistics ?? null;
}

/** The same, with the numbers by rank for what else is asked of them. */
export function rankedStatistics(
  values: ArrayLike<number>,
): { readonly statistics: NumberStatistics; readonly ranked: RankedValues } | null {
  const ranked = new RankedValues(values);
  const n = ranked.length;
  if (n === 0) return null;
  const sum = sumOf(ranked.values);
  const mean = sum / n;
  const [q1, median, q3] = rankedQuantiles(ranked, [0.25, 0.5, 0.75]);
  const statistics = {
    n,
    missing: values.length - n,
    mean,
    min: ranked.at(0),
    q1: q1!,
    median: median!,
    q3: q3!,
    max: ranked.at(n - 1),
    sum,
    ...shapeOf(ranked, mean),
  };
  return { statistics, ranked };
}

/**
 * Sum with compensation for the digits that plain addition loses, without branches.
 *
 * @see Knuth 1998, "The Art of Computer Programming" vol. 2, 4.2.2 (the exact error of a sum)
 */
function sumOf(values: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    const next = sum + value;
    const added = next - sum;
    lost += sum - (next - added) + (value - added);
    sum = next;
  }
  return sum + lost;
}

/** So many numbers are added plainly, and only their sums with what addition loses. */
const BLOCK = 64;

/** Standard deviation and skewness, from deviations in units in which their cubes stay finite. */
function shapeOf(ranked: RankedValues, mean: number): Pick<NumberStatistics, 'sd' | 'skew'> {
  const { values } = ranked;
  const n = values.length;
  if (n < 2) return { sd: null, skew: null };
  const size = Math.max(Math.abs(ranked.at(0)), Math.abs(ranked.at(n - 1)));
  const isFar = size > 1e90 || (size < 1e-90 && size > 0);
  const unit = isFar ? 2 ** Math.max(-1000, Math.floor(Math.log2(size))) : 1;
  // Exact, as the unit is a power of two.
  const inverse = 1 / unit;
  let squares = 0;
  let squaresLost = 0;
  let cubes = 0;
  let cubesLost = 0;
  for (let from = 0; from < n; from += BLOCK) {
    const to = Math.min(n, from + BLOCK);
    let blockSquares = 0;
    let blockCubes = 0;
    for (let index = from; index < to; index += 1) {
      const deviation = (values[index]! - mean) * inverse;
      const square = deviation * deviation;
      blockSquares += square;
      blockCubes += square * deviation;
    }
    const nextSquares = squares + blockSquares;
    const addedSquares = nextSquares - squares;
    squaresLost += squares - (nextSquares - addedSquares) + (blockSquares - addedSquares);
    squares = nextSquares;
    const nextCubes = cubes + blockCubes;
    const addedCubes = nextCubes - cubes;
    cubesLost += cubes - (nextCubes - addedCubes) + (blockCubes - addedCubes);
    cubes = nextCubes;
  }
  const sd = Math.sqrt((squares + squaresLost) / (n - 1));
  const skewed = (n / ((n - 1) * (n - 2))) * ((cubes + cubesLost) / sd ** 3);
  return { sd: sd * unit, skew: n < 3 || sd === 0 ? null : skewed };
}
