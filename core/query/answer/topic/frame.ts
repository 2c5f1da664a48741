import type { Analysis } from '../../../analysis/index.ts';
import { t } from '../../../i18n/index.ts';
import { minedPart } from '../../../mining/index.ts';
import { dimensionName } from '../../names.ts';
import { topicQuestion } from '../../topic/read-topic.ts';
import type { TopicRows } from '../../topic/topic-rows.ts';
import { isOffered, partOf, TOPICS } from '../../topic/topics.ts';
import type { Answer, FollowUp, Question, TopicId } from '../../types.ts';
import { sourcesOf } from '../sources.ts';
import { segmentNames } from '../wording.ts';

/** Rows told with an answer; the sheet has the rest. */
export const MOST_ROWS = 10;

const NEXT: Readonly<Partial<Record<TopicId, readonly TopicId[]>>> = {
  rules: ['personas', 'statistics', 'clusters'],
  clusters: ['segmentations', 'personas', 'rules'],
  personas: ['tags', 'segmentations', 'lifecycle'],
  tags: ['personas', 'segmentations', 'rules'],
  segmentations: ['clusters', 'personas', 'tags'],
  paths: ['losses', 'retention'],
  losses: ['paths', 'retention'],
  lifecycle: ['retention', 'clusters'],
  retention: ['lifecycle', 'paths'],
  statistics: ['quality', 'rules'],
  quality: ['statistics', 'goals'],
  goals: ['quality', 'paths'],
  compare: ['tags', 'personas'],
  find: ['tags', 'personas'],
};

/** What every answer about a topic has beside its headline and rows. */
export function partsOf(question: Question, analysis: Analysis, rows: TopicRows | null) {
  return {
    question: readingOf(question, analysis),
    sources: sourcesOf(analysis, { ...question, dimension: null, segments: [] }),
    followUps: nextOf(question.topic!, analysis),
    unit: rows?.unit ?? 'count',
    period: periodOf(question, analysis),
    ...(rows === null ? {} : { columns: { name: rows.name, value: rows.figure } }),
  } as const;
}

/** How many rows the sheet has beside those told. */
export function moreRows({ settings: { language } }: Analysis, n: number): readonly string[] {
  return n > 0 ? [t(language, 'topic.more-rows', { n })] : [];
}

/** The days whose events count; `null`: all. */
function periodOf({ topic }: Question, analysis: Analysis): Answer['period'] {
  if (partOf(topic!) !== 'journey') return null;
  return minedPart(analysis, 'journey').result?.definition.period ?? null;
}

/** The question as understood: what it is about, the segments, the column. */
export function readingOf(
  { topic, segments, dimension, search }: Question,
  analysis: Analysis,
): string {
  const { language } = analysis.settings;
  return [
    ...(topic !== undefined && Object.hasOwn(TOPICS, topic)
      ? [t(language, `topic.name.${topic}`)]
      : []),
    ...(segments.length === 0 ? [] : [segmentNames(analysis, segments)]),
    ...(dimension === null
      ? []
      : [t(language, 'query.by', { dimension: dimensionName(language, dimension) })]),
    ...(search === undefined ? [] : [search]),
  ].join(' · ');
}

/** Topics people look at next. */
function nextOf(topic: TopicId, analysis: Analysis): readonly FollowUp[] {
  const { language } = analysis.settings;
  return (NEXT[topic] ?? [])
    .filter((next) => isOffered(next) && TOPICS[next].shared !== 'nobody')
    .slice(0, 2)
    .map((next) => ({
      kind: 'instead',
      label: t(language, `topic.name.${next}`),
      question: topicQuestion(next),
    }));
}
