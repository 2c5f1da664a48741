import {
  fisherExact,
  newcombeInterval,
  type Proportion,
  type SampleSummary,
  smallestExpected,
  twoProportionZ,
  welchTest,
} from '../stats/index.ts';
import type { TestResult } from './types.ts';

/** A test before its p-value is adjusted for the other tests of the table. */
export type RawTest = Omit<TestResult, 'pAdjusted'>;

/** Below this expected count in a cell the z-test is too rough. */
const SMALLEST_EXPECTED = 5;

/**
 * Two rates compared: two-proportion z with pooled variance, or Fisher's exact test where an expected
 * count is below 5; the interval of the difference by Newcombe.
 *
 * @param before whole hits, n ≥ 1
 */
export function rateTest(before: Proportion, after: Proportion): RawTest {
  const { low, high } = newcombeInterval(before, after);
  if (smallestExpected(before, after) < SMALLEST_EXPECTED) {
    const p = fisherExact(before, after);
    return { method: 'fisher', statistic: null, df: null, p, low, high };
  }
  const { z, p } = twoProportionZ(before, after);
  return { method: 'two-proportion-z', statistic: z, df: null, p, low, high };
}

/** Two means compared by Welch; `null` without spread. */
export function meanTest(before: SampleSummary, after: SampleSummary): RawTest | null {
  const test = welchTest(before, after);
  if (test === null) return null;
  const { t, df, p, low, high } = test;
  return { method: 'welch', statistic: t, df, p, low, high };
}
