import type { Analysis } from '../analysis/index.ts';
import type { Day } from '../basics/index.ts';
import { choicesFor } from './choices.ts';
import { readQuestion } from './read/read-question.ts';
import { suggestQuestions } from './suggestions.ts';
import type { Token } from './tokens.ts';
import { readTopic } from './topic/read-topic.ts';
import { type TopicChoices, topicChoices } from './topic/topic-choices.ts';
import type { Clarification, Question } from './types.ts';

/**
 * A question in Chinese or English, understood word by word against an analysis: its metrics, columns,
 * values and dates. Where no number is asked for it may be a question for a topic of the mining step.
 *
 * @param today the day that "last month" is told from; for old data, its as-of day
 * @param previous what was asked before in the same thread: a question that leans on it (那上个月呢, by
 *   channel?) takes over what it doesn't say; a complete one stands alone
 * @returns the question, or why it is not understood with questions that would work
 */
export function parseQuestion(
  text: string,
  analysis: Analysis,
  today: Day,
  previous: Question | null = null,
): Question | Clarification {
  const before = previous?.intent === 'topic' ? null : previous;
  const { result, metric, tokens } = readQuestion(text, analysis, today, before);
  const isNumber = !('code' in result);
  if (isNumber && !namesOneSegment(result, tokens) && !standsAlone(text, analysis, today)) {
    return result;
  }
  const topic = readTopic(text, analysis, today);
  if (topic !== null && (!isNumber || OF_ONE_SEGMENT.has(topic.topic))) return topic;
  if (isNumber) return result;
  const { named, hinted } = OFFERS_TOPICS.has(result.code)
    ? topicChoices(text, analysis, today)
    : NO_TOPICS;
  const meant = choicesFor({ text, tokens, problem: result, analysis, today, previous: before });
  const choices = [...named, ...meant, ...hinted].slice(0, MOST_CHOICES);
  const suggestions = suggestQuestions(analysis, metric, today);
  return { note: result, suggestions, ...(choices.length === 0 ? {} : { choices }) };
}

const MOST_CHOICES = 4;
const NO_TOPICS: TopicChoices = { named: [], hinted: [] };

/** Doubts in which a topic of the mining step may be what was meant, or the nearest that can be told. */
const OFFERS_TOPICS: ReadonlySet<string> = new Set([
  ...['query.unknown-words', 'query.no-metric', 'query.nothing-before', 'query.negation'],
  ...['query.loss-of-step', 'query.meaning-of-what', 'query.customer-list', 'query.either'],
  ...['query.why', 'query.forecast'],
]);

/** Topics asked for with hardly a word beside the name of a segment. */
const OF_ONE_SEGMENT: ReadonlySet<Question['topic']> = new Set(['personas', 'tags']);

/** The tags or the portrait of a segment, in so many words, are no turn of the question before. */
function standsAlone(text: string, analysis: Analysis, today: Day): boolean {
  const { result, tokens } = readQuestion(text, analysis, today);
  if ('code' in result || tokens.some(({ kind }) => kind === 'follow')) return false;
  return namesOneSegment(result, tokens);
}

/** A segment is named, and nothing says that it is to be counted. */
function namesOneSegment(
  { intent, metric, dimension, segments, filters, period, compare, order }: Question,
  tokens: readonly Token[],
): boolean {
  if (intent !== undefined || segments.length !== 1 || filters.length > 0) return false;
  if (metric !== 'segment_size' && metric !== 'segment_share') return false;
  if (dimension !== null && dimension !== 'tag') return false;
  if (period !== null || compare !== null || order !== null) return false;
  return !tokens.some(({ kind }) => kind === 'how-many' || kind === 'share');
}
