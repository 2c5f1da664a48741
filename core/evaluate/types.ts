import type { Note, Period } from '../basics/index.ts';
import type { MetricDimension, MetricId, MetricUnit } from '../metrics/index.ts';

/** One side of a comparison. */
export interface PeriodValue {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** `null`: not known, so nothing can be assessed. */
  readonly n: number | null;
  readonly sd: number | null;
  /** Cells it was typed in, for a typed table. */
  readonly where: string | null;
}

/** How a change is stated: relative % for counts and money, points for rates and scores. */
export type ChangeType = 'relative' | 'points';

/** `total`: a count or sum, no test. `unknown`: too few to tell, or no n. */
export type Verdict = 'up' | 'down' | 'unknown' | 'total';

export interface TestResult {
  readonly method: 'two-proportion-z' | 'fisher' | 'welch';
  /** z or t; `null` for Fisher. */
  readonly statistic: number | null;
  /** Degrees of freedom, for Welch. */
  readonly df: number | null;
  /** Two-sided. */
  readonly p: number;
  /** p after Holm over the tested KPIs of the table. */
  readonly pAdjusted: number;
  /** 95 % interval of after − before (Newcombe for rates, Welch for means). */
  readonly low: number;
  readonly high: number;
}

/** One row of T3. */
export interface EvaluationRow {
  /** `null` for a metric of the user's own. */
  readonly metric: MetricId | null;
  readonly dimension: MetricDimension | null;
  /** Dimension and KPI as shown: the user's own words for typed rows. */
  readonly dimensionLabel: string;
  readonly kpi: string;
  readonly unit: MetricUnit;
  readonly before: PeriodValue;
  readonly after: PeriodValue;
  /** Relative: `after / before − 1`; points: `after − before`. `null` when a side is missing. */
  readonly change: number | null;
  readonly changeType: ChangeType;
  /** `after / before − 1`, also for rates; `null` when before is 0 or missing. */
  readonly relativeChange: number | null;
  readonly target: number | null;
  /** `after / target`; `null` without a target. */
  readonly achievement: number | null;
  /** At or above the target (at or below it where less is better); `null` without target or value. */
  readonly targetMet?: boolean | null;
  readonly verdict: Verdict;
  readonly test: TestResult | null;
  /** What it means, as notes in reading order. */
  readonly conclusion: readonly Note[];
  /** Printed figures that do not follow from the numbers, with their cells. */
  readonly flags: readonly Note[];
}

export interface Evaluation {
  /** `typed`: from a metric table. `computed`: from orders and touches. */
  readonly source: 'typed' | 'computed';
  readonly before: Period | null;
  readonly after: Period | null;
  readonly rows: readonly EvaluationRow[];
  /** Depth of the funnel of each period by customer, for the live formulas; `null` without events. */
  readonly depthBefore: Uint8Array | null;
  readonly depthAfter: Uint8Array | null;
  readonly notes: readonly Note[];
}
