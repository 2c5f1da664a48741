import type { Analysis } from '../../analysis/index.ts';
import type { Answer, Question } from '../types.ts';
import { answerMeasure } from './answer-measure.ts';
import { answerWhatIs } from './explain/answer-what-is.ts';
import { answerWhoCounts } from './explain/answer-who-counts.ts';
import type { AnswerOptions } from './share-guard.ts';
import { answerWhy } from './why/answer-why.ts';

/**
 * The answer to a question that was understood: the number, what it rests on, and everything needed to
 * check it. What can't be told has `value: null` and says why.
 *
 * @param options `share`: the answer is for people who may not see every number
 */
export function answerQuestion(
  question: Question,
  analysis: Analysis,
  { share }: AnswerOptions = {},
): Answer {
  switch (question.intent) {
    case 'why':
      return answerWhy(question, analysis, share);
    case 'what-is':
      return answerWhatIs(question, analysis, share);
    case 'who-counts':
      return answerWhoCounts(question, analysis);
    default:
      return answerMeasure(question, analysis, share);
  }
}
