import type { Note, Period } from '../basics/index.ts';
import type { Flow } from '../journey/index.ts';
import type { MetricId, MetricUnit } from '../metrics/index.ts';
import type { RoleId } from '../roles/index.ts';

/** What a result can be split or filtered by: a segment, or a text column by its role. */
export type QueryDimension =
  | 'segment'
  /** Tags of the segments: customers whose segment has the tag; one customer may have several. */
  | 'tag'
  | 'month'
  /** Weeks from Monday to Sunday, as ISO 8601 counts them. */
  | 'week'
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

/**
 * What is wanted of the numbers: the number itself; which parts moved it (`why`); what a metric, segment
 * or tag means (`what-is`); the clauses that put one customer where they are (`who-counts`); what stands
 * behind the tables (`topic`).
 */
export type Intent = 'measure' | 'why' | 'what-is' | 'who-counts' | 'topic';

/**
 * What stands behind the tables, as it is asked for: a part of the mining step or one side of it, two
 * segments against each other (`compare`), a search for customers by tags (`find`).
 */
export type TopicId =
  | 'personas'
  | 'tags'
  | 'segmentations'
  | 'clusters'
  | 'rules'
  | 'paths'
  | 'losses'
  | 'lifecycle'
  | 'retention'
  | 'statistics'
  | 'quality'
  | 'goals'
  | 'identity'
  | 'compare'
  | 'find';

/**
 * A question, understood. Everything an answer depends on stands here. Plain data: it can be stored,
 * sent to a thread and asked again of a newer workbook.
 */
export interface Question {
  /** Absent: `measure`. */
  readonly intent?: Intent;
  /** `who-counts`: the customer's key as it stands in the workbook. */
  readonly customer?: string | null;
  /** `topic`: which; its `segments` narrow it, and `compare` splits by `dimension`. */
  readonly topic?: TopicId;
  /** `find`: the search over tags, in words. */
  readonly search?: string;
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
  /** Whole questions that work on this workbook, as examples. */
  readonly suggestions: readonly string[];
  /** What could be meant, to choose from by a press; the pressed one's `question` is then asked. */
  readonly choices?: readonly Choice[];
}

/** One thing a question could mean. */
export interface Choice {
  /** The word or short phrase that is chosen: `转化率`, `Hangzhou (city)`. */
  readonly label: string;
  /** The whole question with it, understood by `parseQuestion`. */
  readonly question: string;
}

/** A question one press away: split by a dimension, compared, another metric. */
export interface FollowUp {
  readonly kind: 'by' | 'compare' | 'instead' | 'why' | 'list';
  /** Name of the button, in the answer's language: `按渠道`, `Against before`. */
  readonly label: string;
  readonly question: Question;
}

export interface AnswerRow {
  readonly label: string;
  readonly value: number | null;
  readonly n: number | null;
  /** Change against the period compared with, as `Answer.comparison` states it. */
  readonly change?: number | null;
  /** Of a rate: what was counted of `n` (21 of 148). */
  readonly hits?: number | null;
  /**
   * `why`: how far the row moved the whole. `value` is their sum and has the unit of the change; `mix` is
   * the part that comes from its weight in the whole, `rate` the part from its own value. The rows add up
   * to the whole change.
   */
  readonly effects?: { readonly mix: number; readonly rate: number };
  /** The numbers are withheld, as they stand for few people; `value`, `n` and `hits` are then `null`. */
  readonly hidden?: true;
}

/** An answer with everything needed to check it. */
export interface Answer {
  /** The question as understood, as a sentence. */
  readonly question: string;
  /** `null` when there is no single value, or it cannot be told. */
  readonly value: number | null;
  readonly unit: MetricUnit | 'share';
  readonly n: number | null;
  /** The number with its unit and n in one short line: `14.2%，148 人里有 21 人下单`. */
  readonly headline: string;
  /** One or two sentences for people, headline first. */
  readonly text: string;
  readonly table: readonly AnswerRow[] | null;
  /** The whole that the table splits, also where it lists only a part; `null` without a table. */
  readonly total?: AnswerRow | null;
  /** Sign put before money, as in the texts; '' for none. */
  readonly currency?: string;
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
  /** What was answered, for follow-up questions. */
  readonly asked: Question;
  /** Up to four, the likeliest first. */
  readonly followUps: readonly FollowUp[];
  /** What the names of the rows and their values are called; absent: by dimension and metric. */
  readonly columns?: { readonly name: string; readonly value: string };
  /** Values are rounded, so that more digits would say more than is told. */
  readonly rounded?: true;
  /** The first steps of customers' paths, as far as those who read along may see them. */
  readonly flow?: Flow;
  /** How the table is best drawn; `null`: not at all. */
  readonly chart: 'bar' | 'line' | 'funnel' | null;
}
