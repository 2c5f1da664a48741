import type { Period } from '../basics/index.ts';
import type { Cleaned } from '../clean/index.ts';
import type { MessageCode } from '../i18n/index.ts';
import type { CustomerMetrics } from '../segment/index.ts';

/**
 * `money` and `count` change in %, `rate` in points (relative in brackets), `score` in points.
 * `percent` is a return: shown as a percentage, but no share of anything; it may be negative or above
 * 100 %.
 */
export type MetricUnit = 'count' | 'money' | 'rate' | 'score' | 'ratio' | 'percent' | 'days';

/** The evaluation's dimensions: reach, engagement, conversion, value, feedback. */
export type MetricDimension = 'reach' | 'engagement' | 'conversion' | 'value' | 'feedback';

export const METRIC_IDS = [
  'customers',
  'buyers',
  'new_customers',
  'orders',
  'revenue',
  'aov',
  'purchase_frequency',
  'repeat_rate',
  'refund_rate',
  'reach',
  'engagement_rate',
  'conversion_rate',
  'redemption_rate',
  'clv',
  'roi',
  'roas',
  'cac',
  'satisfaction',
] as const;
export type MetricId = (typeof METRIC_IDS)[number];

/** One entry of the metric dictionary: the single meaning used by core, sheets and answers. */
export interface MetricDefinition {
  readonly id: MetricId;
  readonly unit: MetricUnit;
  readonly dimension: MetricDimension;
  readonly name: MessageCode;
  readonly definition: MessageCode;
  /** In words, e.g. "revenue / orders". */
  readonly formula: MessageCode;
  /** More is better (`1`) or worse (`−1`). */
  readonly direction: 1 | -1;
}

/** A metric measured over some rows. */
export interface Measure {
  readonly metric: MetricId;
  /** `null` when it cannot be told (nothing to divide by). */
  readonly value: number | null;
  readonly numerator: number;
  /** `null` for totals (counts, money). */
  readonly denominator: number | null;
  /** What the value rests on: customers for rates, orders for order value, answers for scores. */
  readonly n: number;
  /** Sample standard deviation of the values behind a mean; `null` for totals and rates. */
  readonly sd: number | null;
}

/** Which rows a metric is measured over. */
export interface Scope {
  readonly period: Period | null;
  /** 1 for customers that count; `null`: all. */
  readonly customers: Uint8Array | null;
  /** 1 for order rows that count; `null`: all. */
  readonly orderRows: Uint8Array | null;
  /** 1 for cost rows that count; absent or `null`: all. */
  readonly costRows?: Uint8Array | null;
}

/** What metrics are measured on: the cleaned files, and the funnel run over any period. */
export interface MeasureSource {
  /**
   * Share of revenue that is margin, for customer value; `null`: not known, revenue itself is counted.
   * Absent: customer value is not measured.
   */
  readonly margin?: number | null;
  /** What a campaign cost in all and its days; counts where no sheet says so. */
  readonly campaignCost?: { readonly amount: number; readonly period: Period } | null;
  readonly cleaned: Cleaned;
  /** `null` without orders of known customers. */
  readonly metrics: CustomerMetrics | null;
  /**
   * Steps reached by each customer (0: did not enter) in the funnel run over a period, and the number
   * of its steps; `null` when there are no touches or no steps.
   */
  readonly depthIn: (
    period: Period | null,
  ) => { readonly depth: Uint8Array; readonly stepCount: number } | null;
}

/** Splits customers or order rows into groups, to measure them all in one pass. */
export interface Groups {
  readonly by: 'customers' | 'order-rows';
  /** Group of each customer or order row, 0 … count − 1; −1: in none. */
  readonly codes: Int32Array;
  readonly count: number;
  /** Group of each cost row, for metrics that set orders against what was spent. */
  readonly costCodes?: Int32Array;
}
