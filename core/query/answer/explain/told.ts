import type { Analysis } from '../../../analysis/index.ts';
import { t } from '../../../i18n/index.ts';
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
    text: sentences.join(language === 'zh' ? '' : ' '),
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

/** The names of some things as one phrase. */
export function listed({ settings: { language } }: Analysis, names: readonly string[]): string {
  return names.join(t(language, 'query.list-join'));
}
