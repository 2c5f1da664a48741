import type { Note, Period } from '../basics/index.ts';
import type { MetricId, MetricUnit } from '../metrics/index.ts';
import type { RoleId } from '../roles/index.ts';

/** What a result can be split or filtered by: a segment, or a text column by its role. */
export type QueryDimension =
  | 'segment'
  | 'month'
  | 'step'
  | Extract<
      RoleId,
      'product' | 'category' | 'channel' | 'campaign' | 'city' | 'region' | 'membership' | 'gender'
    >;

/** Totals that can be told as a share of the whole. */
export type SharedMetric = Extract<
  MetricId,
  'revenue' | 'orders' | 'buyers' | 'customers' | 'new_customers' | 'reach'
>;

/** What is counted: a metric of the dictionary, or the size of segments. */
export type CountedMetric = MetricId | 'segment_share' | 'segment_size';

export type QueryMetric = CountedMetric | `${SharedMetric}_share`;

export interface Filter {
  readonly dimension: QueryDimension;
  /** Values as they stand in the workbook. */
  readonly values: readonly string[];
}

/** Two steps of the conversion path, by index; the same one twice for those who reached it. */
export interface StepRange {
  readonly from: number;
  readonly to: number;
}

/** A question, understood. Everything an answer depends on stands here. */
export interface Question {
  readonly metric: QueryMetric;
  readonly dimension: QueryDimension | null;
  readonly filters: readonly Filter[];
  /** Segment ids. */
  readonly segments: readonly string[];
  readonly period: (Period & { readonly label: string }) | null;
  readonly compare: 'previous' | 'year-ago' | 'target' | null;
  /** The period it is compared with, when the question names it; `compare` is then `null`. */
  readonly comparePeriod?: (Period & { readonly label: string }) | null;
  readonly order: 'desc' | 'asc' | null;
  readonly limit: number | null;
  /** Steps of the path the question is about, by index; absent: its first and last. */
  readonly steps?: StepRange | null;
  /** Words that were not understood. */
  readonly unknown: readonly string[];
  /** Further metrics asked for, which the answer only mentions. */
  readonly alsoAsked?: readonly QueryMetric[];
  /** What a reader should know about how the question was read: a corrected word, an assumption. */
  readonly notes?: readonly Note[];
}

/** A question that could not be understood well enough, and what could be meant. */
export interface Clarification {
  readonly note: Note;
  readonly suggestions: readonly string[];
}

export interface AnswerRow {
  readonly label: string;
  readonly value: number | null;
  readonly n: number | null;
  /** Change against the period compared with, as `Answer.comparison` states it. */
  readonly change?: number | null;
}

/** An answer with everything needed to check it. */
export interface Answer {
  /** The question as understood, as a sentence. */
  readonly question: string;
  /** `null` when there is no single value, or it cannot be told. */
  readonly value: number | null;
  readonly unit: MetricUnit | 'share';
  readonly n: number | null;
  /** One or two sentences for people, headline first. */
  readonly text: string;
  readonly table: readonly AnswerRow[] | null;
  readonly comparison: {
    readonly period: Period;
    readonly value: number | null;
    readonly n: number | null;
    readonly change: number | null;
    readonly changeType: 'relative' | 'points';
  } | null;
  /** The target asked about, and how much of it was reached; absent when none is asked about. */
  readonly target?: {
    readonly value: number;
    /** `Answer.value / target`. */
    readonly achievement: number | null;
    readonly met: boolean;
  };
  readonly definition: string;
  readonly period: Period | null;
  /** Cells the number comes from, as `Orders!A2:F9313`. */
  readonly sources: readonly string[];
  readonly caveats: readonly string[];
}
