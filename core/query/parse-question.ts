import type { Analysis } from '../analysis/index.ts';
import type { Day } from '../basics/index.ts';
import { readQuestion } from './read/read-question.ts';
import { suggestQuestions } from './suggestions.ts';
import type { Clarification, Question } from './types.ts';

/**
 * A question in Chinese or English, understood word by word against an analysis: its metrics, columns,
 * values and dates.
 *
 * @param today the day that "last month" is told from; for old data, its as-of day
 * @returns the question, or why it is not understood with questions that would work
 */
export function parseQuestion(
  text: string,
  analysis: Analysis,
  today: Day,
): Question | Clarification {
  const { result, metric } = readQuestion(text, analysis, today);
  if (!('code' in result)) return result;
  return { note: result, suggestions: suggestQuestions(analysis, metric, today) };
}
