import type { Period } from '../../basics/index.ts';
import type { Question } from '../types.ts';
import type { Measured } from './measured-row.ts';

/**
 * Decides which measured numbers may be shown to someone. Whatever an answer says is worded from what
 * the guard lets through, so no sentence, chart or caveat has a hidden number in it.
 */
export interface ShareGuard {
  /** Groups of 1 to this many customers are hidden. */
  readonly hiddenUpTo: number;
  /**
   * What was measured, with what may not be shown replaced by `WITHHELD`; what is left counts as shown
   * from then on.
   *
   * @param labels of the rows that are going to be shown; `null`: those the question's order and limit give
   */
  withhold(
    measured: Measured,
    question: Question,
    period: Period | null,
    labels: ReadonlySet<string> | null,
  ): Measured;
}

/** Who an answer is for. */
export interface AnswerOptions {
  /** Absent: the workbook's own people, who may see every number. */
  readonly share?: ShareGuard;
}
