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

/** Standard deviation and skewness, from deviations in units in which their cubes stay finite. */
function shapeOf(ranked: RankedValues, mean: number): Pick<NumberStatistics, 'sd' | 'skew'> {
  const { values } = ranked;
  const n = values.length;
  if (n < 2) return { sd: null, skew: null };
  const size = Math.max(Math.abs(ranked.at(0)), Math.abs(ranked.at(n - 1)));
  const unit = size > 1e90 || size < 1e-90 ? size || 1 : 1;
  let squares = 0;
  let squaresLost = 0;
  let cubes = 0;
  let cubesLost = 0;
  for (let index = 0; index < n; index += 1) {
    const deviation = (values[index]! - mean) / unit;
    const square = deviation * deviation;
    const cube = square * deviation;
    const nextSquares = squares + square;
    const addedSquare = nextSquares - squares;
    squaresLost += squares - (nextSquares - addedSquare) + (square - addedSquare);
    squares = nextSquares;
    const nextCubes = cubes + cube;
    const addedCube = nextCubes - cubes;
    cubesLost += cubes - (nextCubes - addedCube) + (cube - addedCube);
    cubes = nextCubes;
  }
  const sd = Math.sqrt((squares + squaresLost) / (n - 1));
  const skewed = (n / ((n - 1) * (n - 2))) * ((cubes + cubesLost) / sd ** 3);
  return { sd: sd * unit, skew: n < 3 || sd === 0 ? null : skewed };
}
