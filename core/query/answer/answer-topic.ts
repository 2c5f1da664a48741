import type { Analysis } from '../../analysis/index.ts';
import { type Note, note } from '../../basics/index.ts';
import { type Language, type MessageCode, t } from '../../i18n/index.ts';
import type { Flow } from '../../journey/index.ts';
import { minedPart } from '../../mining/index.ts';
import { dimensionName, midSentence } from '../names.ts';
import { comparedSegments } from '../topic/compare-rows.ts';
import { foundCustomers } from '../topic/found-rows.ts';
import { goalList } from '../topic/goal-list.ts';
import { topicQuestion } from '../topic/read-topic.ts';
import { sharedFlow } from '../topic/shared-flow.ts';
import { coarseRows, sharedRows } from '../topic/shared-rows.ts';
import { isNamed, type TopicRows, topicRows } from '../topic/topic-rows.ts';
import { type TopicSheet, topicSheet } from '../topic/topic-sheet.ts';
import { isOffered, partOf, sharedWith, TOPICS } from '../topic/topics.ts';
import type { Answer, AnswerRow, FollowUp, Question, TopicId } from '../types.ts';
import { answerFigure, roundedFigure } from './answer-figure.ts';
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
  /** The whole table that the rows are of, and the name they were chosen by. */
  readonly of?: { readonly rows: TopicRows; readonly name: string };
  /** Said after the headline. */
  readonly more?: string;
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
    {
      ...partsOf(question, analysis, rows),
      ...{ headline, definition, value, n, table, caveats },
    },
    sentences(headline, found),
  );
}

const mostRows = (topic: TopicId): number => TOPICS[topic].mostRows ?? MOST_ROWS;

const sentences = (headline: string, { more }: Pick<Told, 'more'>): readonly string[] =>
  more === undefined ? [headline] : [headline, more];

/** Values that make a picture. */
const LEAST_DRAWN = 3;

/** How the rows of a topic's own table are drawn; those of one that stands in for it aren't. */
function chartOf(
  topic: TopicId,
  rows: TopicRows | null,
  table: readonly AnswerRow[] | null,
): Answer['chart'] {
  const { chart = null, tables } = TOPICS[topic];
  const drawn = table?.filter(({ value }) => value !== null).length ?? 0;
  return rows?.table === tables[0] && drawn >= LEAST_DRAWN ? chart : null;
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
    period: periodOf(question, analysis),
    ...(rows === null ? {} : { columns: { name: rows.name, value: rows.figure } }),
  } as const;
}

function moreRows({ settings: { language } }: Analysis, n: number): readonly string[] {
  return n > 0 ? [t(language, 'topic.more-rows', { n })] : [];
}

/** The days whose events count; `null`: all. */
function periodOf({ topic }: Question, analysis: Analysis): Answer['period'] {
  if (partOf(topic!) !== 'journey') return null;
  return minedPart(analysis, 'journey').result?.definition.period ?? null;
}

/** The rows that may be shown, the first or the largest of them in words. */
function shared(
  question: Question,
  analysis: Analysis,
  found: Told,
  { hiddenUpTo }: ShareGuard,
): Answer {
  const { language } = analysis.settings;
  const topic = question.topic!;
  const { openHeadline, openDefinition } = TOPICS[topic];
  const definition = openDefinition === true ? found.definition : plainOnly(found.definition);
  const common = { ...partsOf(question, analysis, found.rows), definition };
  if (openHeadline === true) {
    const { headline } = found;
    return told(analysis, question, { ...common, headline }, sentences(headline, found));
  }
  const all = shownRows(found, topic, hiddenUpTo * countsOfOne(analysis, topic, found));
  const open = all?.rows.filter((row) => row.hidden !== true) ?? [];
  const flow = topic === 'paths' ? flowFor(analysis, hiddenUpTo) : null;
  if (all === null || open.length === 0) {
    const headline = t(language, 'topic.nothing-shared', { most: hiddenUpTo });
    return told(analysis, question, { ...common, headline }, [headline]);
  }
  // In a long table what is hidden only counts; in a short one it would be missed.
  const most = mostRows(topic);
  const isLong = all.rows.length > most;
  const table = isLong ? open.slice(0, most) : all.rows;
  const { hiddenCount } = all;
  const caveats = [
    t(language, 'topic.rounded'),
    ...(hiddenCount === 0
      ? []
      : [t(language, 'topic.hidden', { n: hiddenCount, most: hiddenUpTo })]),
    ...moreRows(analysis, isLong ? open.length - table.length : 0),
  ];
  const headline = sharedHeadline(analysis, topic, all, open);
  const chart = chartOf(topic, all, table);
  const parts = { ...common, headline, table, caveats, chart, rounded: true } as const;
  return told(analysis, question, flow === null ? parts : { ...parts, flow }, [headline]);
}

/** How often one customer may be counted in a row of a topic's table. */
function countsOfOne(analysis: Analysis, topic: TopicId, { rows }: Told): number {
  if (partOf(topic) !== 'journey') return 1;
  const { paths = 1, steps = 1 } = minedPart(analysis, 'journey').result?.mostOfOne ?? {};
  return rows?.table === 'transitions' ? steps : paths;
}

/** Of single segments only their rows, hidden as in the whole table. */
function shownRows({ rows, of }: Told, topic: TopicId, most: number) {
  const whole = of?.rows ?? rows;
  if (whole === null) return null;
  const bare = {
    ...whole,
    rows: whole.rows.map((row) => ({ ...row, label: unfigured(row.label) })),
  };
  const all = TOPICS[topic].ofCells === true ? coarseRows(bare) : sharedRows(bare, most);
  if (of === undefined) return all;
  const own = all.rows.filter((row) => isNamed(row, of.name));
  return { ...all, rows: own, hiddenCount: own.filter(({ hidden }) => hidden).length };
}

/** A name without the shares that are told after it in brackets: they are of few. */
function unfigured(label: string): string {
  return label.replace(/ ?[（(][^（）()]*%[^（）()]*[）)]$/, '');
}

function flowFor(analysis: Analysis, most: number): Flow | null {
  const { result } = minedPart(analysis, 'journey');
  return result === null ? null : sharedFlow(result.flow, most);
}

function sharedHeadline(
  { settings: { language } }: Analysis,
  topic: TopicId,
  { figure, unit }: TopicRows,
  open: readonly AnswerRow[],
): string {
  const { told: first } = TOPICS[topic];
  const bySize = open.toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0));
  const row = first === 'largest' ? bySize[0]! : first === 'least' ? bySize.at(-1)! : open[0]!;
  const kind = open.length === 1 ? 'plain' : (first ?? 'first');
  const code = `topic.shared-${kind}${row.n === null ? '' : '-n'}` as const;
  return t(language, code, {
    label: row.label,
    figure: midSentence(figure),
    value: roundedFigure(row.value, unit),
    n: row.n,
  });
}

/** Sentences without a digit: numbers in a definition may be counts of this workbook. */
function plainOnly(text: string): string {
  const parts = text.split(/(?<=[。；;.])/);
  const isPlain = (part: string | undefined): boolean =>
    part !== undefined && /\p{L}/u.test(part) && !/\p{N}/u.test(part);
  return parts
    .map((part, at) => {
      if (!isPlain(part)) return '';
      // What went on in a part that is left out ends here.
      return isPlain(parts[at + 1]) ? part : part.replace(/；$/, '。').replace(/;$/, '.');
    })
    .join('')
    .trim();
}

function toldOf(question: Question, analysis: Analysis): Told | Note {
  const topic = question.topic!;
  if (topic === 'compare') return comparedSegments(analysis, question);
  if (topic === 'find') return foundCustomers(analysis, question);
  const sheet = topicSheet(analysis, topic);
  if ('code' in sheet) return sheet;
  const found =
    question.segments.length > 0 ? ofSegments(question, analysis, sheet) : ofAll(analysis, sheet);
  const { language } = analysis.settings;
  const definition = withTerms(found.definition, TOPICS[topic].terms, language);
  const more = topic === 'goals' ? goalList(analysis) : null;
  return { ...found, definition, ...(more === null ? {} : { more }) };
}

function withTerms(definition: string, terms: MessageCode | undefined, language: Language): string {
  if (terms === undefined) return definition;
  return `${definition}${language === 'zh' ? '' : ' '}${t(language, terms)}`;
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
  const currency = currencyOf(analysis);
  const { definition, notes } = sheet;
  const table = sheet.tables.find((one) => topicRows(one, currency, name) !== null);
  const found = table === undefined ? null : topicRows(table, currency, name);
  const whole = table === undefined ? null : topicRows(table, currency);
  if (found === null || whole === null) {
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
  return { headline, rows: found, of: { rows: whole, name }, definition, notes };
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
