export { adjustedRand, adjustedRandOfCounts } from './adjusted-rand.ts';
export { type ChiSquareTest, chiSquareTest, chiSquareUpper, cramersV } from './chi-square.ts';
export type { ConfidenceInterval } from './confidence-interval.ts';
export { fisherExact } from './fisher.ts';
export { fisherGreater } from './fisher-greater.ts';
export { type Histogram, histogram } from './histogram.ts';
export { benjaminiHochberg, holm } from './multiple-testing.ts';
export { normalCdf, normalQuantile, normalTwoSided } from './normal.ts';
export { preciseSum } from './precise-sum.ts';
export {
  newcombeInterval,
  type Proportion,
  smallestExpected,
  twoProportionZ,
  wilsonInterval,
  type ZTest,
} from './proportions.ts';
export { quantile, rankedQuantiles } from './quantile.ts';
export { RankedValues } from './ranked-values.ts';
export { sampleSizePerGroup } from './sample-size.ts';
export { type Random, seededRandom } from './seeded-random.ts';
export { studentCdf, studentQuantile, studentTwoSided } from './student.ts';
export { type SampleSummary, type WelchTest, welchTest } from './welch.ts';
