import type { Analysis } from '../../analysis/index.ts';
import { note } from '../../basics/index.ts';
import { isTime } from '../column.ts';
import { costDays, isCostMetric } from '../data.ts';
import { datedPeriod } from '../period/period-at.ts';
import type { Answer, Question } from '../types.ts';
import { answerMeasure } from './answer-measure.ts';
import { answerWhatIs } from './explain/answer-what-is.ts';
import { answerWhoCounts } from './explain/answer-who-counts.ts';
import type { AnswerOptions } from './share-guard.ts';
import { answerTopic } from './topic/answer-topic.ts';
import { answerWhy } from './why/answer-why.ts';
import { periodText } from './wording.ts';

/**
 * The answer to a question that was understood: the number, what it rests on, and everything needed to
 * check it. What can't be told has `value: null` and says why.
 *
 * @param options `share`: the answer is for people who may not see every number
 */
export function answerQuestion(
  asked: Question,
  analysis: Analysis,
  { share }: AnswerOptions = {},
): Answer {
  if (asked.intent === 'topic') return answerTopic(asked, analysis, share);
  const question = withCostDays(asked, analysis);
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

/** Cost metrics are told for the days that have a cost, where none are named. */
function withCostDays(question: Question, analysis: Analysis): Question {
  const { metric, period, dimension, notes = [] } = question;
  if (!isCostMetric(metric) || period !== null) return question;
  const days = costDays(analysis);
  if (days === null) return question;
  const dates = periodText(analysis.settings.language, days);
  const told = note('info', 'answer.caveat-cost-days', { period: dates });
  return {
    ...question,
    period: datedPeriod(days),
    notes: isTime(dimension) ? notes : [...notes, told],
  };
}
