import type { Day, Note } from '../basics/index.ts';
import type { RuleThresholds } from './rules/index.ts';

/**
 * Numbers of each customer at the as-of date, indexed like `Customers.ids`. Orders count up to and
 * including the as-of day.
 */
export interface CustomerMetrics {
  readonly asOf: Day;
  readonly count: number;
  /** Distinct paid orders (at least one row with money above 0 that is no refund). */
  readonly frequency: Int32Array;
  /** Net money, rounded to 6 decimals. */
  readonly monetary: Float64Array;
  /** Whole days from the last paid order to the as-of day; NaN without one. */
  readonly recencyDays: Float64Array;
  /** `monetary / frequency`; NaN without a paid order. */
  readonly aov: Float64Array;
  /** Day of the first and last paid order; NaN without one. */
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  /** Orders and money with 0 ≤ as-of − day ≤ days. */
  window(days: number): OrderTotals;
  /** Orders and money in a period, both ends included. */
  period(from: Day, to: Day): OrderTotals;
}

export interface OrderTotals {
  readonly orders: Int32Array;
  readonly revenue: Float64Array;
}

/** RFM scores; 1–5, 5 is best; 0 for customers without a paid order. */
export interface Rfm {
  readonly asOf: Day;
  readonly customers: number;
  readonly cutPoints: {
    readonly recencyDays: readonly number[];
    readonly frequency: readonly number[];
    readonly monetary: readonly number[];
  };
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  /** Customers in each cell that occurs, by `RFM` digits such as `555`. */
  readonly cells: ReadonlyMap<string, number>;
  readonly notes: readonly Note[];
}

export interface Segment {
  readonly id: string;
  readonly name: string;
  /** The rule as text of the rule language; '' for "everyone left". */
  readonly rule: string;
  /** The rule as a sentence in the language of the run. */
  readonly description: string;
  readonly customers: number;
  /** 0–1 of all customers in scope; `null` when there are none. */
  readonly share: number | null;
  /** What its rule says, and the level most of its customers have. */
  readonly tags: readonly string[];
  /** Tags that really distinguish it from everyone else; absent: nobody looked. */
  readonly examples?: readonly string[];
  readonly strategy: string;
  /** How many of them may be contacted; `null` where consent isn't known. */
  readonly contactable: number | null;
}

/** Every customer in scope (listed or with an order) is in exactly one segment. */
export interface Segmentation {
  readonly preset: string;
  readonly segments: readonly Segment[];
  /** Index into `segments` of each customer; −1: out of scope (only seen in touches or feedback). */
  readonly assignment: Int16Array;
  /** Customers in scope. */
  readonly customers: number;
  /** What names in the rules stood for; those of the data only where a rule uses one. */
  readonly thresholds: RuleThresholds;
  readonly notes: readonly Note[];
}

/** A threshold the data itself suggests. */
export interface ThresholdSuggestion {
  readonly name: 'aov_high' | 'aov_low' | 'orders_high';
  readonly current: number;
  readonly suggested: number;
  /** Quantile of buyers it stands at, 0–1. */
  readonly quantile: number;
  /** Size of the customers above it now and with the suggestion. */
  readonly customersNow: number;
  readonly customersThen: number;
}
