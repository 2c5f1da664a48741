import type { Measure } from '../../metrics/index.ts';
import { type ConfidenceInterval, newcombeInterval, welchTest } from '../../stats/index.ts';
import { unitOf } from './wording.ts';

/**
 * The 95 % interval of a rate's or mean's change, as the evaluation table gives it: Newcombe for rates,
 * Welch for means.
 *
 * @returns `null` for counts and sums, which are what they are, and for means without spread
 */
export function changeInterval(after: Measure, before: Measure): ConfidenceInterval | null {
  if (unitOf(after.metric) === 'rate') {
    if (!(after.n > 0 && before.n > 0)) return null;
    return newcombeInterval(proportionOf(before), proportionOf(after));
  }
  const [first, second] = [summaryOf(before), summaryOf(after)];
  return first === null || second === null ? null : welchTest(first, second);
}

function proportionOf({ numerator, n }: Measure): { readonly hits: number; readonly n: number } {
  return { hits: numerator, n };
}

function summaryOf({ value, sd, n }: Measure) {
  return value === null || sd === null ? null : { mean: value, sd, n };
}
