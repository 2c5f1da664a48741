import type { Dimension, Note } from '../basics/index.ts';

/** What is known of customers under one name: a text or a number each. */
export type CustomerColumn = {
  /** Plain name: a name of the rule language, a role, or the header of a sheet. */
  readonly id: string;
  /** As people call it. */
  readonly label: string;
} & (
  | { readonly kind: 'text'; readonly dimension: Dimension }
  | {
      readonly kind: 'number';
      /** NaN is missing. */
      readonly values: ArrayLike<number>;
      readonly unit: 'money' | 'days' | 'number';
    }
);

/** One of the two groups that are compared. */
export interface ComparedGroup {
  /** Id of the segment; `rest`: everyone else in scope. */
  readonly id: string;
  readonly name: string;
  /** Customers of the group whose value is known; those without one are `missing`. */
  readonly n: number;
  readonly missing: number;
}

/** A difference in words; `null` where there are too few to tell. */
export type EffectSize = 'negligible' | 'small' | 'medium' | 'large';
/** `too-few`: a group is smaller than the smallest n for a verdict. */
export type Verdict = 'differ' | 'not-shown' | 'too-few';

/** A value of a text column, in both groups. */
export interface ComparedValue {
  /** `null`: all further values together. */
  readonly value: string | null;
  readonly first: number;
  readonly second: number;
  /** 0–1 of the group's n. */
  readonly firstShare: number;
  readonly secondShare: number;
  /** Share of the first less share of the second, with its 95 % interval (Newcombe). */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Standard errors that the first group's count is from what independence expects. */
  readonly residual: number;
  /** Corrected for the number of values (Benjamini–Hochberg); Fisher's where an expected count is below 5. */
  readonly p: number;
  /** The group that has more of it than chance would give; `null`: no verdict. */
  readonly more: 'first' | 'second' | null;
}

export interface CategoryComparison {
  readonly kind: 'categories';
  /** Most customers first. */
  readonly values: readonly ComparedValue[];
  /** `null`: fewer than two values, or nobody in a group. */
  readonly test: {
    readonly method: 'chi-square' | 'fisher';
    readonly statistic: number | null;
    readonly df: number | null;
    readonly p: number;
    /** Values put together for the test, as fewer than 5 were expected in one group. */
    readonly pooled: number;
    /** 0 (same shares) to 1 (one tells the other). */
    readonly cramersV: number;
    readonly size: EffectSize;
  } | null;
}

export interface NumberSummary {
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly sd: number | null;
}

export interface NumberComparison {
  readonly kind: 'numbers';
  readonly unit: 'money' | 'days' | 'number';
  readonly first: NumberSummary;
  readonly second: NumberSummary;
  /** Welch's test; `null` with fewer than two values in a group or no spread. */
  readonly test: {
    /** Mean of the first less mean of the second, with its 95 % interval. */
    readonly difference: number;
    readonly low: number;
    readonly high: number;
    readonly t: number;
    readonly df: number;
    readonly p: number;
    /** Standardised difference, corrected for small samples, with its 95 % interval. */
    readonly hedgesG: number;
    readonly gLow: number;
    readonly gHigh: number;
    readonly size: EffectSize;
  } | null;
}

/** Two segments, or a segment and everyone else, held against each other in one column. */
export interface SegmentComparison {
  readonly dimension: { readonly id: string; readonly label: string };
  readonly first: ComparedGroup;
  readonly second: ComparedGroup;
  readonly verdict: Verdict;
  /** p of the test, corrected for `over` comparisons made at once; `null`: nothing to test. */
  readonly adjusted: { readonly p: number | null; readonly over: number };
  readonly result: CategoryComparison | NumberComparison;
  readonly notes: readonly Note[];
}
