import { METRICS, type MetricId } from '../metrics/index.ts';
import { normalQuantile } from '../stats/index.ts';

/** What a metric was in the period before. */
export interface Baseline {
  readonly value: number | null;
  readonly n: number | null;
  /** Standard deviation behind a mean; `null` for rates and totals. */
  readonly sd: number | null;
}

/** A target, and whether two periods of this size could tell it from chance. */
export interface SuggestedTarget {
  readonly target: number;
  /** `null` for totals, which are not tested. */
  readonly tellable: boolean | null;
}

/** How much better than before is asked for. */
const STEP = 0.1;
const ALPHA = 0.05;
const POWER = 0.8;

/**
 * A target for who has none: a tenth better than the period before. Scores, which have a ceiling: as
 * much better as two periods of this size can tell from chance (5 % level, 80 % power).
 *
 * @param minimumN rates and means on fewer give no target
 * @returns `null` without a baseline above 0
 * @see Fleiss, Levin & Paik 2003, "Statistical Methods for Rates and Proportions", 4.2
 *
 * @example
 * suggestedTarget('conversion_rate', { value: 0.08, n: 1600, sd: null }, 30) // => { target: 0.088, tellable: false }
 * suggestedTarget('orders', { value: 412, n: 412, sd: null }, 30) // => { target: 454, tellable: null }
 * suggestedTarget('refund_rate', { value: 0.05, n: 20, sd: null }, 30) // => null
 */
export function suggestedTarget(
  metric: MetricId,
  { value, n, sd }: Baseline,
  minimumN: number,
): SuggestedTarget | null {
  if (value === null || !(value > 0)) return null;
  const { unit, direction } = METRICS.get(metric)!;
  const spread = unit === 'rate' ? Math.sqrt(value * (1 - value)) : sd;
  if (unit === 'score' && !(spread !== null && spread > 0)) return null;
  if (spread !== null && (n === null || n < minimumN)) return null;
  const reach = normalQuantile(1 - ALPHA / 2) + normalQuantile(POWER);
  const least = spread === null ? null : reach * spread * Math.sqrt(2 / n!);
  const step = unit === 'score' ? least! : STEP * value;
  const better = value + direction * step;
  const target = unit === 'rate' && better > 1 ? (1 + value) / 2 : better;
  return {
    target: rounded(target, unit === 'count', direction),
    tellable: least === null ? null : Math.abs(target - value) >= least,
  };
}

/** Three figures, whole for counts, never on the easier side. */
function rounded(value: number, whole: boolean, direction: 1 | -1): number {
  const figures = 2 - Math.floor(Math.log10(value));
  const factor = 10 ** (whole ? Math.min(0, figures) : figures);
  // A hair less, so that 0.045000000000000005 is 0.045.
  const scaled = value * factor - direction * 1e-9;
  return (direction > 0 ? Math.ceil(scaled) : Math.floor(scaled)) / factor;
}
