import type { Analysis } from '../../../analysis/index.ts';
import { joinedSentences, listed, t, withStop } from '../../../i18n/index.ts';
import { METRICS } from '../../../metrics/index.ts';
import type { Segment } from '../../../segment/index.ts';
import { isSegmentMetric, missingFor } from '../../data.ts';
import { metricName } from '../../names.ts';
import { countedMetric } from '../../share.ts';
import type { Answer, FollowUp, Question } from '../../types.ts';
import { answerMeasure } from '../answer-measure.ts';
import { definitionOf } from '../definition.ts';
import { canAnswer } from '../follow-ups.ts';
import { segmentsTagged } from '../scope.ts';
import type { ShareGuard } from '../share-guard.ts';
import { sourcesOf } from '../sources.ts';
import { periodText } from '../wording.ts';
import { told } from './told.ts';

/**
 * What a metric, segment or tag means: a metric's definition, formula and value now; a segment's rule in
 * words and as text, with its size; the segments a tag goes with.
 */
export function answerWhatIs(question: Question, analysis: Analysis, share?: ShareGuard): Answer {
  const tags = question.filters.find(({ dimension }) => dimension === 'tag');
  const [tag] = tags?.values ?? [];
  const segments = (analysis.segmentation?.segments ?? []).filter(({ id }) =>
    question.segments.includes(id),
  );
  if (tag !== undefined) return whatTag(question, analysis, tag, share);
  return segments.length > 0
    ? whatSegment(question, analysis, segments, share)
    : whatMetric(question, analysis, share);
}

function whatMetric(question: Question, analysis: Analysis, share?: ShareGuard): Answer {
  const { language } = analysis.settings;
  const { metric } = question;
  const counted = countedMetric(metric);
  const name = metricName(language, counted);
  const asked: Question = { ...question, dimension: null, order: null, limit: null };
  const measure: Question = { ...asked, intent: 'measure' };
  const definition = definitionOf(analysis, asked);
  const reading = t(language, 'answer.what-reading', { name });
  const formula = isSegmentMetric(counted) ? null : t(language, METRICS.get(counted)!.formula);
  const headline = formula === null ? name : t(language, 'answer.what-headline', { name, formula });
  const missing = missingFor(analysis, metric);
  const parts = { question: reading, headline, definition, sources: sourcesOf(analysis, asked) };
  if (missing !== null) {
    const reason = t(language, missing.code, missing.params);
    const sentence = t(language, 'answer.what-missing', { reason });
    return told(analysis, question, parts, [definition, sentence]);
  }
  const now = answerMeasure(measure, analysis, share);
  const value =
    now.period === null
      ? t(language, 'answer.what-value', { value: now.headline })
      : t(language, 'answer.what-value-period', {
          value: now.headline,
          period: periodText(language, now.period),
        });
  return told(
    analysis,
    question,
    {
      ...parts,
      value: now.value,
      unit: now.unit,
      n: now.n,
      period: now.period,
      caveats: now.caveats,
      followUps: [valueNow(analysis, measure), ...now.followUps.slice(0, 2)],
    },
    now.value === null ? [definition] : [definition, value],
  );
}

function whatSegment(
  question: Question,
  analysis: Analysis,
  segments: readonly Segment[],
  share?: ShareGuard,
): Answer {
  const { language } = analysis.settings;
  const names = listed(
    language,
    segments.map(({ name }) => name),
  );
  const asked: Question = { ...question, metric: 'segment_size', dimension: null };
  const sentences = segments.map((segment) => {
    const { id, rule, tags } = segment;
    return joinedSentences(language, [
      ...(segments.length > 1 ? [withStop(language, ruleLine(analysis, segment))] : []),
      rule === ''
        ? t(language, 'answer.what-segment-rest')
        : t(language, 'answer.what-segment-rule', { text: rule }),
      sizeOf(analysis, question, [id], share).text,
      ...(tags.length === 0
        ? []
        : [t(language, 'answer.what-segment-tags', { tags: listed(language, tags) })]),
    ]);
  });
  const [only] = segments.length === 1 ? segments : [];
  const size = only === undefined ? null : sizeOf(analysis, question, [only.id], share);
  return told(
    analysis,
    question,
    {
      question: t(language, 'answer.what-reading', { name: names }),
      headline: only === undefined ? names : ruleLine(analysis, only),
      definition: definitionOf(analysis, asked),
      sources: sourcesOf(analysis, asked),
      value: size?.value ?? null,
      unit: 'share',
      n: size?.n ?? null,
      followUps: nextOf(analysis, question),
    },
    sentences,
  );
}

function ruleLine(analysis: Analysis, { name, description }: Segment): string {
  const { language } = analysis.settings;
  return description === ''
    ? name
    : t(language, 'answer.what-segment', { name, rule: description });
}

function whatTag(question: Question, analysis: Analysis, tag: string, share?: ShareGuard): Answer {
  const { language } = analysis.settings;
  const ids = segmentsTagged(analysis, [tag]);
  const segments = (analysis.segmentation?.segments ?? []).filter(({ id }) => ids.includes(id));
  const size = sizeOf(analysis, question, ids, share);
  const asked: Question = {
    ...question,
    metric: 'segment_size',
    segments: ids,
    dimension: null,
    filters: [],
  };
  return told(
    analysis,
    question,
    {
      question: t(language, 'answer.what-reading', { name: tag }),
      headline: t(language, 'answer.what-tag', {
        tag,
        segments: listed(
          language,
          segments.map(({ name }) => name),
        ),
      }),
      definition: definitionOf(analysis, asked),
      sources: sourcesOf(analysis, asked),
      value: size.value,
      unit: 'share',
      n: size.n,
      followUps: nextOf(analysis, { ...question, segments: ids }),
    },
    [t(language, 'answer.what-tag-text'), size.text],
  );
}

/** How many the segments are, as any question for it is answered. */
function sizeOf(
  analysis: Analysis,
  question: Question,
  segments: readonly string[],
  share: ShareGuard | undefined,
): Answer {
  const plain = {
    intent: 'measure',
    dimension: null,
    filters: [],
    order: null,
    limit: null,
  } as const;
  return answerMeasure(
    { ...question, ...plain, metric: 'segment_share', segments },
    analysis,
    share,
  );
}

/** What these customers buy, and how large the segment is. */
function nextOf(analysis: Analysis, question: Question): readonly FollowUp[] {
  const { language } = analysis.settings;
  const plain: Question = {
    ...question,
    intent: 'measure',
    dimension: null,
    filters: [],
    order: null,
    limit: null,
    notes: [],
  };
  const size = valueNow(analysis, { ...plain, metric: 'segment_share' });
  const others = (['revenue', 'aov', 'conversion_rate'] as const).flatMap((metric): FollowUp[] => {
    const next: Question = { ...plain, metric };
    const label = metricName(language, metric);
    return canAnswer(analysis, next) ? [{ kind: 'instead', label, question: next }] : [];
  });
  return [size, ...others].slice(0, 3);
}

function valueNow({ settings: { language } }: Analysis, question: Question): FollowUp {
  return { kind: 'list', label: t(language, 'answer.next-value'), question };
}
