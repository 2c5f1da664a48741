import type { Analysis } from '../../../analysis/index.ts';
import { joinedSentences } from '../../../i18n/index.ts';
import type { Answer, Question } from '../../types.ts';

/** An answer in words: no table, no comparison. */
export function told(
  analysis: Analysis,
  question: Question,
  parts: Pick<Answer, 'question' | 'headline' | 'definition' | 'sources'> & Partial<Answer>,
  sentences: readonly string[],
): Answer {
  const { language, currency } = analysis.settings;
  return {
    value: null,
    unit: 'count',
    n: null,
    text: joinedSentences(language, sentences),
    table: null,
    total: null,
    currency: currency ?? analysis.cleaned.currency,
    comparison: null,
    period: null,
    caveats: [],
    asked: question,
    followUps: [],
    chart: null,
    ...parts,
  };
}
