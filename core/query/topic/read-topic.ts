import type { Analysis } from '../../analysis/index.ts';
import { type Day, note } from '../../basics/index.ts';
import { columnNames } from '../../compare/index.ts';
import { normaliseText } from '../normalise.ts';
import { type Token, tokenise } from '../tokens.ts';
import type { QueryDimension, Question, TopicId } from '../types.ts';
import { UNCONDITIONED } from '../unconditioned.ts';
import { readSearch } from './read-search.ts';
import { topicLexicon } from './topic-lexicon.ts';
import { TOPICS } from './topics.ts';

const LONGEST = 300;

/** Words that ask for something without naming it, or lead into a question. */
const SMALL: ReadonlySet<Token['kind']> = new Set([
  ...(['filler', 'how-many', 'what-is', 'meaning', 'which-one', 'which-many', 'list'] as const),
  ...(['share', 'split', 'level'] as const),
]);

/**
 * A question for a topic of the mining step, read word by word like any other: one topic, the segments it
 * is about, and small words; anything else in it makes it no such question.
 *
 * @returns `null` when it isn't one
 */
export function readTopic(text: string, analysis: Analysis, today: Day): Question | null {
  const normalised = normaliseText(text);
  if (normalised === '' || normalised.length > LONGEST) return null;
  const calendar = { today, firstDay: analysis.cleaned.firstDay };
  const { tokens, corrections } = tokenise(normalised, topicLexicon(analysis), calendar);
  const notes = corrections.map(({ from, to }) => note('warning', 'query.read-as', { from, to }));
  const read = named(tokens) ?? tagged(tokens) ?? compared(tokens, analysis);
  if (read !== null) return { ...topicQuestion(read.topic), ...read, notes };
  const search = readSearch(text, analysis);
  return search === null ? null : { ...topicQuestion('find'), search };
}

/** A question for a topic, about everything. */
export function topicQuestion(topic: TopicId): Question & { readonly topic: TopicId } {
  return { intent: 'topic', topic, metric: TOPICS[topic].metric, ...UNCONDITIONED };
}

type Read = Pick<Question, 'segments' | 'dimension'> & { readonly topic: TopicId };

/** The one topic that is named, with nothing beside it that it can't take. */
function named(tokens: readonly Token[]): Read | null {
  const topics = new Set(tokens.flatMap((token) => (token.kind === 'topic' ? [token.topic] : [])));
  const segments = segmentsIn(tokens);
  // "Describe the data" and "describe high-value customers" share their verb.
  if (topics.size === 2 && segments.length === 0) topics.delete('personas');
  if (topics.size === 2 && topics.has('tags') && topics.has('personas')) topics.delete('personas');
  const [topic, another] = topics;
  if (topic === undefined || another !== undefined) return null;
  const { ofSegments, dimensions } = TOPICS[topic];
  if (segments.length > 0 && !ofSegments) return null;
  const fits = tokens.every((token) => {
    if (token.kind === 'topic' || SMALL.has(token.kind) || isPeople(token)) return true;
    if (token.kind === 'rank') return ['top', 'high', 'all'].includes(token.by);
    // The top 3: a topic tells its first rows, however many are asked for.
    if (token.kind === 'number') return tokens.some(({ kind }) => kind === 'rank');
    if (token.kind === 'dimension') return dimensions.includes(token.dimension);
    return segmentOf(token) !== null;
  });
  return fits ? { topic, segments, dimension: null } : null;
}

/** The tags of one segment. */
function tagged(tokens: readonly Token[]): Read | null {
  const segments = segmentsIn(tokens);
  const isAsked = tokens.some((token) => token.kind === 'dimension' && token.dimension === 'tag');
  if (!isAsked || segments.length !== 1) return null;
  const fits = tokens.every((token) => {
    if (['how-many', 'share', 'split'].includes(token.kind)) return false;
    if (token.kind === 'dimension') return token.dimension === 'tag';
    return SMALL.has(token.kind) || isPeople(token) || segmentOf(token) !== null;
  });
  return fits ? { topic: 'tags', segments, dimension: null } : null;
}

/** Two segments against each other by a column that customers have. */
function compared(tokens: readonly Token[], analysis: Analysis): Read | null {
  const segments = segmentsIn(tokens);
  const dimensions = new Set(
    tokens.flatMap((token) => (token.kind === 'dimension' ? [token.dimension] : [])),
  );
  const [dimension, another] = dimensions;
  if (segments.length !== 2 || dimension === undefined || another !== undefined) return null;
  if (!isComparable(dimension, analysis)) return null;
  const fits = tokens.every((token) => {
    if (SMALL.has(token.kind) || isPeople(token) || token.kind === 'dimension') return true;
    if (token.kind === 'compare') return token.how === 'versus' || token.how === 'change';
    return segmentOf(token) !== null;
  });
  return fits ? { topic: 'compare', segments, dimension } : null;
}

/** Can segments be compared by a column? */
export function isComparable(dimension: QueryDimension, analysis: Analysis): boolean {
  return columnNames(analysis).includes(dimension);
}

function segmentsIn(tokens: readonly Token[]): readonly string[] {
  return [...new Set(tokens.flatMap((token) => segmentOf(token) ?? []))];
}

function segmentOf(token: Token): string | null {
  if (token.kind === 'segment') return token.segment;
  return token.kind === 'new-customers' ? token.segment : null;
}

/** Customers, people: said of everyone. */
const isPeople = (token: Token): boolean => token.kind === 'metric' && token.weak;
