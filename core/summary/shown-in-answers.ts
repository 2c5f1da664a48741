import type { Analysis } from '../analysis/index.ts';
import type { Period } from '../basics/index.ts';
import { type AnswerRow, type Question, shareableAnswer } from '../query/index.ts';

/**
 * The rows of a split that an answer would show; the same ones are withheld here, so that nothing can be
 * worked out from a summary and an answer together.
 */
export function shownInAnswers(
  analysis: Analysis,
  metric: Question['metric'],
  dimension: Question['dimension'],
  period: Period | null = null,
): readonly AnswerRow[] {
  const question: Question = {
    ...{ metric, dimension, filters: [], segments: [], compare: null, order: null, limit: null },
    period: period === null ? null : { ...period, label: '' },
    unknown: [],
  };
  const { answer, refused } = shareableAnswer(analysis, question);
  if (refused !== null) return [];
  return (answer.table ?? []).filter(({ hidden }) => hidden !== true);
}
