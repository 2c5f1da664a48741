import type { Analysis } from '../../analysis/index.ts';
import type { Answer, Question } from '../types.ts';
import { answerMeasure } from './answer-measure.ts';

/**
 * The answer to a question that was understood: the number, what it rests on, and everything needed to
 * check it. What can't be told has `value: null` and says why.
 */
export function answerQuestion(question: Question, analysis: Analysis): Answer {
  return answerMeasure(question, analysis);
}
