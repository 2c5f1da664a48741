import type { Day, Note } from '../basics/index.ts';

export const STAGE_IDS = ['prospect', 'new', 'active', 'potential', 'dormant', 'lost'] as const;
export type StageId = (typeof STAGE_IDS)[number];

/** A share of customers, counted. */
export interface Counted {
  readonly hits: number;
  /** 0: nobody to count. */
  readonly n: number;
}

/** What a stage is judged by. */
export type StageMetric =
  /** Of those known but without an order a quarter ago: who has ordered since. */
  | 'first-order'
  /** Of the first orders that have had 60 days: who ordered again within 60 days. */
  | 'second-order'
  /** Of the active a quarter ago: who has ordered since. */
  | 'kept'
  /** Of the potential, dormant, lost a quarter ago: who has ordered since. */
  | 'returned'
  | 'won-back'
  | 'reactivated';

/** Customers at one stage of their time with the brand. */
export interface Stage {
  readonly id: StageId;
  /** In the rule language. */
  readonly rule: string;
  readonly customers: number;
  /** 0–1 of all customers in scope; `null` when there are none. */
  readonly share: number | null;
  /** Customers of the stage a quarter ago; `null` when the orders don't reach back that far. */
  readonly earlier: number | null;
  /** Share of the revenue of the last 90 days, 0–1; `null` when there was none. */
  readonly revenueShare: number | null;
  /** Paid orders per customer of the stage in the last 90 days; `null` for an empty stage. */
  readonly ordersPerCustomer: number | null;
  readonly metric: StageMetric;
  /** `null`: cannot be told. */
  readonly success: Counted | null;
}

/** Customers by the month of their first order. */
export interface Cohort {
  /** Months since January 1970. */
  readonly month: number;
  readonly customers: number;
  /** Customers who ordered in month 1, 2, …; `null`: that month is not over yet. */
  readonly returned: readonly (number | null)[];
}

/** Share of all cohorts that ordered in the month so many after the first order. */
export interface RetentionPoint {
  readonly month: number;
  readonly returned: number;
  /** Customers of the cohorts whose month is over. */
  readonly customers: number;
}

/** Share who had ordered again by a day, by Kaplan and Meier. */
export interface SecondOrderPoint {
  readonly days: number;
  readonly share: number;
  /** Customers without a second order who were still watched the day before. */
  readonly atRisk: number;
}

/** Days between an order day of a customer and the next one. */
export interface RepeatInterval {
  /** Intervals, and the customers they belong to. */
  readonly intervals: number;
  readonly customers: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/** Where customers were a quarter ago and are now; stages in the order of `STAGE_IDS`. */
export interface Movement {
  /** Customers by stage a quarter ago (rows) and now (columns). */
  readonly customers: readonly (readonly number[])[];
  /** By stage now, customers who were not known then: no order yet, not registered yet. */
  readonly arrived: readonly number[];
}

/** Stages, how customers moved between them, and who comes back. */
export interface Lifecycle {
  readonly asOf: Day;
  /** A quarter before; `null` when the orders don't reach back that far. */
  readonly earlier: Day | null;
  readonly customers: number;
  readonly stages: readonly Stage[];
  readonly movement: Movement | null;
  readonly cohorts: readonly Cohort[];
  /** Month 1, 2, …; none without a month that is over. */
  readonly retention: readonly RetentionPoint[];
  readonly secondOrder: readonly SecondOrderPoint[];
  readonly repeat: RepeatInterval | null;
  readonly notes: readonly Note[];
}
