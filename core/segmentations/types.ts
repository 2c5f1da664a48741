import type { Grouping, Groupings, GroupSummary, Migration } from '../grouping/index.ts';
import type { DecisionTree } from '../tree/index.ts';

/** A grouping with its groups in numbers, and what tells them apart where that was asked. */
export interface GroupingView {
  readonly grouping: Grouping;
  readonly summaries: readonly GroupSummary[];
  readonly tree: DecisionTree | null;
}

/** Every way the customers can be parted, and how the ways relate. */
export interface Segmentations {
  /** The segments in use first, where there are orders to make them of. */
  readonly views: readonly GroupingView[];
  readonly missing: Groupings['missing'];
  /** Adjusted Rand index of each pair of views; `null` on the diagonal and for fewer than two customers. */
  readonly agreement: readonly (readonly (number | null)[])[];
  /** Moves between the segments in use since a quarter ago; `null`: nobody had bought by then. */
  readonly migration: Migration | null;
}
