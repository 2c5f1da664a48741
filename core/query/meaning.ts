import type { MessageCode } from '../i18n/index.ts';
import type { MetricId } from '../metrics/index.ts';
import type { QueryDimension, StepRange, TopicId } from './types.ts';

/** A value of the workbook, in one of the columns it occurs in. */
export interface ValueCandidate {
  readonly dimension: QueryDimension;
  /** As it stands in the workbook. */
  readonly value: string;
}

/** How a comparison is asked for; `change` is a rise, fall or difference with no other side named. */
export type Comparing =
  | 'previous'
  | 'year-ago'
  | 'versus'
  | 'change'
  | 'before-after'
  | 'to-before';

/** What a phrase can mean. */
export type Meaning =
  | {
      readonly kind: 'metric';
      readonly metric: MetricId;
      readonly weak: boolean;
      /** What a reader should know when the metric is called by this word. */
      readonly say?: MessageCode;
    }
  /** A word for more than one thing: words that each name one of them. */
  | { readonly kind: 'either'; readonly words: readonly string[] }
  /** Why; a level (low, high) beside it; what a word means, and "what is", which may be that. */
  | { readonly kind: 'why'; readonly change: boolean }
  | { readonly kind: 'level' }
  | { readonly kind: 'meaning' | 'what-is' }
  /** Said of what was asked before: what about, 那, 换成. */
  | { readonly kind: 'follow' }
  /** A list, of customers when nothing else is named. */
  | { readonly kind: 'list' }
  | { readonly kind: 'customer' }
  /** What stands behind the tables; only where no number is asked for. */
  | { readonly kind: 'topic'; readonly topic: TopicId }
  | { readonly kind: 'dimension'; readonly dimension: QueryDimension }
  | { readonly kind: 'segment'; readonly segment: string }
  | { readonly kind: 'absent-segment' }
  | { readonly kind: 'new-customers'; readonly segment: string | null }
  | { readonly kind: 'value'; readonly candidates: readonly ValueCandidate[] }
  | { readonly kind: 'share' | 'split' | 'which-one' | 'which-many' | 'target' | 'filler' }
  /** "How many", with nothing said of what. */
  | { readonly kind: 'how-many' }
  | { readonly kind: 'selling'; readonly best: boolean }
  /** "How much was sold", which may mean money or pieces; `going`: how it went. */
  | { readonly kind: 'sold'; readonly going: boolean }
  /** From one step of the path to another, or the customers at one. */
  | { readonly kind: 'steps'; readonly steps: StepRange }
  | {
      readonly kind: 'rank';
      readonly by: 'high' | 'low' | 'good' | 'bad' | 'top' | 'bottom' | 'all';
    }
  | { readonly kind: 'compare'; readonly how: Comparing }
  | { readonly kind: 'campaign-period'; readonly part: 'during' | 'before' | 'after' }
  /** A word of the settings whose meaning isn't known. */
  | { readonly kind: 'bad-synonym'; readonly means: string }
  | { readonly kind: 'refused'; readonly code: MessageCode };
