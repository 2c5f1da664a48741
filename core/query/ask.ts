import type { Analysis } from '../analysis/index.ts';
import type { Day } from '../basics/index.ts';
import { answerQuestion } from './answer/answer-question.ts';
import { parseQuestion } from './parse-question.ts';
import type { Answer, Clarification } from './types.ts';

/** A typed question, answered from an analysis, or asked back. */
export function ask(analysis: Analysis, text: string, today: Day): Answer | Clarification {
  const parsed = parseQuestion(text, analysis, today);
  return 'suggestions' in parsed ? parsed : answerQuestion(parsed, analysis);
}
