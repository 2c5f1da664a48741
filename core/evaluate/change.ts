import { ratio, roundTo } from '../basics/index.ts';
import type { MetricUnit } from '../metrics/index.ts';
import type { ChangeType } from './types.ts';

/** How far a metric moved, stated the way its unit asks for. */
export interface Change {
  /** Relative: `after / before − 1`; points: `after − before`. `null` when it cannot be told. */
  readonly change: number | null;
  readonly changeType: ChangeType;
  readonly relativeChange: number | null;
}

/**
 * The change between two values: relative for counts, money, ratios and days; points for rates (0–1),
 * returns and scores. Rounded to 12 decimals, so that 0.08 − 0.07 is 0.01.
 *
 * @example
 * changeOf('count', 50, 80) // => { change: 0.6, changeType: 'relative', relativeChange: 0.6 }
 * changeOf('rate', 0.07, 0.08) // => { change: 0.01, changeType: 'points', relativeChange: 0.142857142857 }
 * changeOf('count', 0, 80) // => { change: null, changeType: 'relative', relativeChange: null }
 */
export function changeOf(unit: MetricUnit, before: number | null, after: number | null): Change {
  const changeType =
    unit === 'rate' || unit === 'percent' || unit === 'score' ? 'points' : 'relative';
  if (before === null || after === null) {
    return { change: null, changeType, relativeChange: null };
  }
  const multiple = ratio(after, before);
  const relativeChange = multiple === null ? null : roundTo(multiple - 1, 12);
  const change = changeType === 'points' ? roundTo(after - before, 12) : relativeChange;
  return { change, changeType, relativeChange };
}
