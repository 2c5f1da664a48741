import type { Analysis } from '../../analysis/index.ts';
import { type Note, note } from '../../basics/index.ts';
import { t } from '../../i18n/index.ts';
import { dimensionName } from '../names.ts';
import { comparedSegments } from '../topic/compare-rows.ts';
import { foundCustomers } from '../topic/found-rows.ts';
import { topicQuestion } from '../topic/read-topic.ts';
import { sharedRows } from '../topic/shared-rows.ts';
import { type TopicRows, topicRows } from '../topic/topic-rows.ts';
import { type TopicSheet, topicSheet } from '../topic/topic-sheet.ts';
import { isOffered, sharedWith, TOPICS } from '../topic/topics.ts';
import type { Answer, FollowUp, Question, TopicId } from '../types.ts';
import { answerFigure } from './answer-figure.ts';
import { told } from './explain/told.ts';
import type { ShareGuard } from './share-guard.ts';
import { sourcesOf } from './sources.ts';
import { segmentNames } from './wording.ts';

/** Rows and notes told with an answer; the sheet has the rest. */
const MOST_ROWS = 10;
const MOST_NOTES = 3;
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

/** What is told of a topic before it is worded for its readers. */
interface Told {
  readonly headline: string;
  readonly rows: TopicRows | null;
  readonly definition: string;
  readonly notes: readonly string[];
  readonly value?: number | null;
  readonly n?: number | null;
}

/**
 * What stands behind the tables, from the sheet of its part: the headline, the best rows, definition and
 * notes. Where others read along (`share`) it is told in rounded rows, without small groups and without
 * sentences that hold numbers.
 */
export function answerTopic(question: Question, analysis: Analysis, share?: ShareGuard): Answer {
  const { topic } = question;
  if (!isKnown(topic)) return inWords(question, analysis, note('problem', 'topic.not-offered'));
  if (share !== undefined && sharedWith(topic) === 'nobody') {
    return inWords(question, analysis, note('problem', 'topic.not-shared'));
  }
  const found = toldOf(question, analysis);
  if ('code' in found) return inWords(question, analysis, found);
  if (share !== undefined) return shared(question, analysis, found, share);
  const { headline, rows, definition, notes, value = null, n = null } = found;
  const table = rows === null ? null : rows.rows.slice(0, MOST_ROWS);
  const caveats = [
    ...notes.slice(0, MOST_NOTES),
    ...moreRows(analysis, (rows?.rows.length ?? 0) - (table?.length ?? 0)),
  ];
  return told(
    analysis,
    question,
    { ...partsOf(question, analysis, rows), headline, definition, value, n, table, caveats },
    [headline],
  );
}

/** A question may come back from outside. */
function isKnown(topic: TopicId | undefined): topic is TopicId {
  return topic !== undefined && Object.hasOwn(TOPICS, topic);
}

/** Why there is nothing to tell. */
function inWords(question: Question, analysis: Analysis, { code, params }: Note): Answer {
  const text = t(analysis.settings.language, code, params, 'pane');
  const parts = { question: readingOf(question, analysis), headline: text };
  return told(analysis, question, { ...parts, definition: '', sources: [] }, [text]);
}

function partsOf(question: Question, analysis: Analysis, rows: TopicRows | null) {
  return {
    question: readingOf(question, analysis),
    sources: sourcesOf(analysis, { ...question, dimension: null, segments: [] }),
    followUps: nextOf(question.topic!, analysis),
    unit: rows?.unit ?? 'count',
  } as const;
}

function moreRows({ settings: { language } }: Analysis, n: number): readonly string[] {
  return n > 0 ? [t(language, 'topic.more-rows', { n })] : [];
}

/** The rows that may be shown, the first of them in words. */
function shared(
  question: Question,
  analysis: Analysis,
  { rows, headline: lead, definition }: Told,
  { hiddenUpTo }: ShareGuard,
): Answer {
  const { language } = analysis.settings;
  const all = rows === null ? null : sharedRows(rows, hiddenUpTo);
  const open = all?.rows.filter((row) => row.hidden !== true) ?? [];
  const common = { ...partsOf(question, analysis, rows), definition: plainOnly(definition) };
  const [first] = open;
  if (TOPICS[question.topic!].openHeadline === true) {
    return told(analysis, question, { ...common, headline: lead }, [lead]);
  }
  if (all === null || first === undefined) {
    const headline = t(language, 'topic.nothing-shared', { most: hiddenUpTo });
    return told(analysis, question, { ...common, headline }, [headline]);
  }
  // In a long table what is hidden only counts; in a short one it would be missed.
  const table = all.rows.length > MOST_ROWS ? open.slice(0, MOST_ROWS) : all.rows;
  const caveats = [
    t(language, 'topic.rounded'),
    ...(all.hiddenCount === 0
      ? []
      : [t(language, 'topic.hidden', { n: all.hiddenCount, most: hiddenUpTo })]),
    ...moreRows(analysis, all.rows.length > MOST_ROWS ? open.length - table.length : 0),
  ];
  const { label, value, n } = first;
  const params = { label, figure: all.figure, value: answerFigure(value, all.unit), n };
  const code = n === null ? 'topic.shared-headline' : 'topic.shared-headline-n';
  const headline = t(language, code, params);
  return told(analysis, question, { ...common, headline, table, caveats }, [headline]);
}

/** Sentences without a digit: numbers in a definition may be counts of this workbook. */
function plainOnly(text: string): string {
  return text
    .split(/(?<=[。；;.])/)
    .filter((sentence) => /\p{L}/u.test(sentence) && !/\p{N}/u.test(sentence))
    .join('')
    .trim();
}

function toldOf(question: Question, analysis: Analysis): Told | Note {
  const topic = question.topic!;
  if (topic === 'compare') return comparedSegments(analysis, question);
  if (topic === 'find') return foundCustomers(analysis, question);
  const sheet = topicSheet(analysis, topic);
  if ('code' in sheet) return sheet;
  return question.segments.length > 0
    ? ofSegments(question, analysis, sheet)
    : ofAll(analysis, sheet);
}

function currencyOf({ settings, cleaned }: Analysis): string {
  return settings.currency ?? cleaned.currency;
}

function ofAll(analysis: Analysis, { lead, table, definition, notes }: TopicSheet): Told {
  const rows = table === null ? null : topicRows(table, currencyOf(analysis));
  const first = rows?.rows.find(({ value }) => value !== null);
  // The line above a table of its own only says what the table is.
  const isTitle = !/\p{N}/u.test(lead);
  const headline =
    isTitle && rows !== null && first !== undefined
      ? t(analysis.settings.language, 'topic.lead-row', {
          lead,
          label: first.label,
          figure: rows.figure,
          value: answerFigure(first.value, rows.unit),
        })
      : lead;
  return { headline, rows, definition, notes };
}

/** The rows of single segments, out of the first table that has some. */
function ofSegments(question: Question, analysis: Analysis, sheet: TopicSheet): Told {
  const { language } = analysis.settings;
  const name = segmentNames(analysis, question.segments);
  const found = sheet.tables
    .map((table) => topicRows(table, currencyOf(analysis), name))
    .find((rows) => rows !== null);
  const { definition, notes } = sheet;
  if (found === undefined) {
    return {
      headline: t(language, 'topic.no-segment', { segment: name }),
      rows: null,
      definition,
      notes,
    };
  }
  const [first] = found.rows;
  const value = answerFigure(first!.value, found.unit);
  const headline = t(language, 'topic.of-segment', {
    segment: name,
    label: first!.label,
    figure: found.figure,
    value,
  });
  return { headline, rows: found, definition, notes };
}

/** The question as understood: what it is about, the segments, the column. */
function readingOf({ topic, segments, dimension, search }: Question, analysis: Analysis): string {
  const { language } = analysis.settings;
  return [
    ...(isKnown(topic) ? [t(language, `topic.name.${topic}`)] : []),
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
