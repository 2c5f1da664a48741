import type { Note } from '../basics/index.ts';
import type { FilledColumn } from '../clean/index.ts';
import type { MessageCode } from '../i18n/index.ts';
import type { RoleId, SheetKind } from '../roles/index.ts';
import type { Decision, QualityRun } from '../settings/index.ts';
import type { Worse } from './history.ts';

/** What data is judged by, in the order shown. */
export const DIMENSIONS = [
  'accuracy',
  'completeness',
  'consistency',
  'timeliness',
  'usefulness',
] as const;
export type DimensionId = (typeof DIMENSIONS)[number];

/** How good something is in one dimension. */
export interface DimensionScore {
  /** 0–1; `null` when it cannot be judged. */
  readonly score: number | null;
  /** What was tested (values, rows, customers or days), and how much of it failed. */
  readonly n: number;
  readonly failed: number;
  /** Why there is no score. */
  readonly reason: Note | null;
}
export type Scores = Readonly<Record<DimensionId, DimensionScore>>;

/** What a test is about; completeness is the mean of its parts. */
export type CheckPart =
  | 'format'
  | 'range'
  | 'spelling'
  | 'filled'
  | 'logical'
  | 'redundant'
  | 'across'
  | 'period'
  | 'use';

/** One test of the data, with the cells that failed. */
export interface Check {
  readonly code: MessageCode;
  readonly dimension: DimensionId;
  readonly part: CheckPart;
  readonly sheet: string;
  /** Headers of the columns it looks at. */
  readonly columns: readonly string[];
  readonly unit: 'value' | 'row' | 'customer' | 'day';
  readonly n: number;
  readonly failed: number;
  /** First cells that failed, at most 5. */
  readonly cells: readonly string[];
}

export interface ColumnScores {
  readonly sheet: string;
  readonly column: string;
  readonly role: RoleId | null;
  readonly rows: number;
  readonly scores: Scores;
  /** Last day of a column of dates, ISO, and how many days before the as-of day that is. */
  readonly newest: string | null;
  readonly ageDays: number | null;
}

export interface SheetScores {
  readonly sheet: string;
  readonly kind: SheetKind;
  readonly rows: number;
  /** Valid × filled, the mean of the columns in use. */
  readonly score: number | null;
  readonly scores: Scores;
}

/** The data judged: overall, by sheet and by column, with every test behind it. */
export interface Quality {
  /** The one score, and the two numbers behind it. */
  readonly score: number | null;
  readonly validShare: number | null;
  readonly usefulness: number | null;
  readonly scores: Scores;
  readonly sheets: readonly SheetScores[];
  readonly columns: readonly ColumnScores[];
  /** Every test, those with the largest share of failures first. */
  readonly checks: readonly Check[];
  /** Missing values that were filled; they never count as filled. */
  readonly fills: readonly FilledColumn[];
  /** Amounts of the review queue, by what was decided. */
  readonly review: Readonly<Record<'open' | Decision, number>>;
  /** Earlier runs on other data, then this one. */
  readonly history: readonly QualityRun[];
  /** What is worse than in the run before, the largest fall first. */
  readonly worse: readonly Worse[];
  /** What is good to know about the scores. */
  readonly notes: readonly Note[];
}
