import { type Analysis, clausesMet, customerIndex, segmentedOf } from '../../../analysis/index.ts';
import { joinedClauses, t, withStop } from '../../../i18n/index.ts';
import { maskKey } from '../../../privacy/index.ts';
import { plannedSegments } from '../../../segment/index.ts';
import type { Answer, Question } from '../../types.ts';
import { sourcesOf } from '../sources.ts';
import { told } from './told.ts';

/**
 * Why one customer is in their segment, clause by clause with their own values. The customer is shown by
 * their masked key alone. Whoever calls this has made sure that the asker may see single customers.
 */
export function answerWhoCounts(question: Question, analysis: Analysis): Answer {
  const { language } = analysis.settings;
  const key = question.customer ?? '';
  const customer = key === '' ? -1 : customerIndex(analysis).withId(key);
  // What was typed for nobody may be anyone's name, so it is not repeated.
  const id = customer < 0 ? '–' : maskKey(analysis.cleaned.customers.ids[customer]!);
  const asked: Question = { ...question, metric: 'segment_size', dimension: null };
  const parts = {
    question: t(language, 'answer.who-reading', { id }),
    definition: t(language, 'answer.who-definition', { asOf: analysis.asOf }),
    sources: sourcesOf(analysis, { ...asked, dimension: 'segment' }),
  };
  const segmented = segmentedOf(analysis);
  if (segmented === null || customer < 0) {
    const reason = analysis.missing.segments;
    const text =
      segmented === null && reason !== null
        ? t(language, reason.code, reason.params)
        : t(language, 'answer.who-unknown');
    return told(analysis, question, { ...parts, headline: text }, [text]);
  }
  const at = segmented.segmentation.assignment[customer] ?? -1;
  const segment = segmented.segmentation.segments[at];
  if (segment === undefined) {
    const headline = t(language, 'answer.who-outside', { id });
    return told(analysis, question, { ...parts, headline }, [
      t(language, 'answer.who-outside-text'),
    ]);
  }
  const plan = plannedSegments(analysis.settings)[at];
  const clauses = plan === undefined ? [] : clausesMet(plan.rule, segmented, customer);
  const lines = clauses.map(({ met, text, value }) => {
    const params = { mark: met ? '✓' : '✗', text, value };
    return t(language, value === '' ? 'answer.who-clause-bare' : 'answer.who-clause', params);
  });
  const sentences = [
    ...(lines.length === 0
      ? [t(language, 'answer.who-everyone')]
      : [withStop(language, joinedClauses(language, lines))]),
    ...(at > 0 && lines.length > 0 ? [t(language, 'answer.who-first', { n: at })] : []),
  ];
  const headline = t(language, 'answer.who-headline', { id, segment: segment.name });
  return told(analysis, question, { ...parts, headline }, sentences);
}
