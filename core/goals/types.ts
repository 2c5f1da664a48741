import type { Note, Period } from '../basics/index.ts';
import type { MetricId, MetricUnit } from '../metrics/index.ts';
import type { RoleId, SheetKind } from '../roles/index.ts';
import type { CampaignType } from '../settings/index.ts';
import type { SuggestedTarget } from './suggested-target.ts';

/** Who the customers are, what they do, what they are worth, and how they answer. */
export const GOAL_DIMENSIONS = ['attributes', 'behaviour', 'value', 'response'] as const;
export type GoalDimension = (typeof GOAL_DIMENSIONS)[number];

export const GOAL_IDS = [
  'awareness',
  'trial',
  'fit',
  'engage',
  'habit',
  'worth',
  'sales',
  'convert',
  'keep',
  'contact',
  'return',
  'stay',
] as const;
export type GoalId = (typeof GOAL_IDS)[number];

/** A goal of the campaign; its first metric is the one it is judged by. */
export interface Goal {
  readonly id: GoalId;
  readonly metrics: readonly MetricId[];
}

/** A metric over one side; `n` is what it rests on. */
export interface GoalValue {
  /** `null`: nothing to divide by. */
  readonly value: number | null;
  readonly n: number | null;
}

/** A column that is not in the files: roles that would do, and the kind of sheet they belong in. */
export interface LackingColumn {
  readonly kind: SheetKind;
  readonly roles: readonly RoleId[];
}

/** One line of the metrics list. */
export interface GoalMetric {
  readonly metric: MetricId;
  readonly dimension: GoalDimension;
  readonly unit: MetricUnit;
  /** Goals it serves, in order. */
  readonly goals: readonly GoalId[];
  /** Columns it is made from, as `Sheet!Column`. */
  readonly columns: readonly string[];
  readonly lacking: readonly LackingColumn[];
  /** `null` when there is no period before, or the data cannot give it there. */
  readonly baseline: GoalValue | null;
  /** Over the campaign's days, else over all days; `null` when it cannot be told. */
  readonly current: GoalValue | null;
  /** The current value is over all days, though the list is about the campaign's. */
  readonly overAllDays: boolean;
  /** As set or typed; `null`: none. */
  readonly target: number | null;
  /** Where there is no target; `null`: none can be given. */
  readonly suggested: SuggestedTarget | null;
}

/** A column that says who the customers are. */
export interface AttributeColumn {
  readonly role: RoleId;
  /** As `Sheet!Column`; empty: not in the data. */
  readonly columns: readonly string[];
  /** Customers in scope with a value, and all of them. */
  readonly known: number;
  readonly customers: number;
  /** Distinct values; `null` for numbers and where there is none. */
  readonly values: number | null;
}

/** What a campaign is for, how that is measured, and where it stands. */
export interface Goals {
  readonly type: CampaignType;
  /** `proposed`: nobody set it; `reason` says what it was read from. */
  readonly typeFrom: 'set' | 'proposed';
  readonly reason: Note | null;
  readonly goals: readonly Goal[];
  readonly metrics: readonly GoalMetric[];
  readonly attributes: readonly AttributeColumn[];
  readonly before: Period | null;
  readonly campaign: Period | null;
  readonly notes: readonly Note[];
}
