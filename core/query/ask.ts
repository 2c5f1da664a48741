import type { Analysis } from '../analysis/index.ts';
import type { Day } from '../basics/index.ts';
import { answerQuestion } from './answer/answer-question.ts';
import { parseQuestion } from './parse-question.ts';
import type { Answer, Clarification, Question } from './types.ts';

/**
 * A typed question, answered from an analysis, or asked back.
 *
 * @param previous what was asked before in the same thread; see `parseQuestion`
 */
export function ask(
  analysis: Analysis,
  text: string,
  today: Day,
  previous: Question | null = null,
): Answer | Clarification {
  const parsed = parseQuestion(text, analysis, today, previous);
  return 'suggestions' in parsed ? parsed : answerQuestion(parsed, analysis);
}
