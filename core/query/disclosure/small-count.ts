import type { Measure } from '../../metrics/index.ts';
import { unitOf } from '../answer/wording.ts';
import { isCountOfCustomers, isSegmentMetric } from '../data.ts';
import { countedMetric } from '../share.ts';
import type { Question } from '../types.ts';

/** A count in the measure itself is small, whoever is behind it. */
export function hasSmallCount(
  { metric }: Pick<Question, 'metric'>,
  { numerator, denominator, n }: Measure,
  most: number,
): boolean {
  const isSmall = (count: number): boolean => count >= 1 && count <= most;
  const ofPeople = unitOf(metric) === 'rate' || isSegmentMetric(metric);
  if (ofPeople && denominator !== null) {
    return [numerator, denominator, denominator - numerator].some(isSmall);
  }
  return isSmall(n) || (isCountOfCustomers(countedMetric(metric)) && isSmall(numerator));
}
