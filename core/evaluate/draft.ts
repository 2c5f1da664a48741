import type { Note } from '../basics/index.ts';
import type { RawTest } from './tests.ts';
import type { EvaluationRow } from './types.ts';

/** A row of T3 before the tests of the table are adjusted for each other and its verdict is given. */
export interface Draft
  extends Pick<
    EvaluationRow,
    | 'metric'
    | 'dimension'
    | 'dimensionLabel'
    | 'kpi'
    | 'unit'
    | 'before'
    | 'after'
    | 'target'
    | 'flags'
  > {
  readonly lessIsBetter: boolean;
  /** A count or sum: its change is stated, not tested. */
  readonly isTotal: boolean;
  readonly test: RawTest | null;
  /** Why there is no test; `null` with one, and for totals that can be told. */
  readonly untested: Note | null;
  /** What else is to be said, in reading order. */
  readonly remarks: readonly Note[];
}
