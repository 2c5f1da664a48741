import type { Analysis } from '../../analysis/index.ts';
import { type Day, type Note, note } from '../../basics/index.ts';
import { isCountOfCustomers } from '../data.ts';
import { lexiconOf } from '../lexicon.ts';
import { normaliseText } from '../normalise.ts';
import { type Token, tokenise } from '../tokens.ts';
import type { QueryMetric, Question } from '../types.ts';
import { conclude } from './conclude.ts';
import { addsNothing, leaning, withPrevious } from './follow-up.ts';
import { type Heard, hear } from './heard.ts';
import { asksMeaning, readCustomer, readMeaning } from './read-intent.ts';
import { absentSegment } from './read-metric.ts';

/** Characters beyond which a text is no question. */
const LONGEST_QUESTION = 300;

/** A question understood, or the reason why it isn't; and the metric it seems to be about. */
export interface Reading {
  readonly result: Question | Note;
  readonly metric: QueryMetric | null;
  /** What was heard, for what could be meant; none when the text is no question. */
  readonly tokens: readonly Token[];
}

/**
 * Reads a question word by word; every word must have a meaning, nothing is guessed.
 *
 * @param previous what was asked before, which a question that leans on it completes
 */
export function readQuestion(
  text: string,
  analysis: Analysis,
  today: Day,
  previous: Question | null = null,
): Reading {
  const normalised = normaliseText(text);
  const fail = (problem: Note): Reading => ({ result: problem, metric: null, tokens: [] });
  if (normalised === '') return fail(note('problem', 'query.empty'));
  if (normalised.length > LONGEST_QUESTION) return fail(note('problem', 'query.too-long'));
  const calendar = { today, firstDay: analysis.cleaned.firstDay };
  const { tokens, corrections } = tokenise(normalised, lexiconOf(analysis), calendar);
  const heard = hear(tokens);
  const metric = heard.metrics[0] ?? null;
  const problem = firstProblem(heard, analysis);
  if (problem !== null) return { result: problem, metric, tokens };
  const result = understood(heard, normalised, text, analysis, today, previous);
  if ('code' in result) return { result, metric, tokens };
  const spelling = corrections.map(({ from, to }) =>
    note('warning', 'query.read-as', { from, to }),
  );
  const notes = [...spelling, ...(result.notes ?? [])];
  return { result: { ...result, notes }, metric: result.metric, tokens };
}

function firstProblem(heard: Heard, { segmentation }: Analysis): Note | null {
  const { refused, unknown, impossiblePeriod, either } = heard;
  if (refused !== null)
    return note('problem', refused.code, { word: refused.word, words: refused.word });
  if (heard.badSynonym !== null) {
    return note('problem', 'query.synonym-unknown', { ...heard.badSynonym });
  }
  if (impossiblePeriod !== null) {
    return note('problem', 'query.impossible-date', { word: impossiblePeriod });
  }
  if (heard.absentSegment !== null) return absentSegment(segmentation, heard.absentSegment);
  const levels = heard.why === null && heard.comparing.length === 0 ? heard.levels : [];
  const words = [...unknown, ...levels];
  if (words.length > 0) return note('problem', 'query.unknown-words', { words: words.join(' · ') });
  if (either !== null) return note('problem', 'query.either', { word: either.word });
  if (heard.perCustomer || listsCustomers(heard)) return note('problem', 'query.customer-list');
  // With another metric beside it, a number of people may be meant as a filter.
  if (heard.metrics.length > 1 && heard.metrics.some(isCountOfCustomers)) {
    return note('problem', 'query.one-metric');
  }
  return null;
}

/** Names of customers are asked for: a list, or which of them, with nothing else to list. */
function listsCustomers(heard: Heard): boolean {
  const people =
    heard.segments.length > 0 || heard.weakCustomers || heard.newCustomers !== undefined;
  const others = heard.metrics.length > 0 || heard.dimensions.length > 0 || heard.share;
  // The ranked ones are people, whatever else is asked for beside them.
  if (people && heard.asksWho && heard.ranks.length > 0) return true;
  return people && !others && !heard.meaning && (heard.lists || heard.whichMany);
}

function understood(
  heard: Heard,
  normalised: string,
  text: string,
  analysis: Analysis,
  today: Day,
  previous: Question | null,
): Question | Note {
  const leans = leaning(normalised, heard);
  if (previous === null || leans === null) {
    return alone(heard, text, analysis, today, leans === 'must');
  }
  const together = followed(heard, text, analysis, today, previous);
  // The funnel is a subject of its own, whatever was asked before.
  if ('code' in together && heard.dimensions.some(({ dimension }) => dimension === 'step')) {
    const path = alone(heard, text, analysis, today, false);
    if (!('code' in path)) return path;
  }
  if (leans === 'must' || !('code' in together)) return together;
  const own = alone(heard, text, analysis, today, false);
  return 'code' in own ? together : own;
}

/** Words between two parts of one question. */
const JOINING: ReadonlySet<string> = new Set([
  ...['还有', '另外', '然后', '再看', '再看看', 'also', 'then', 'now', 'and now', 'ok'],
]);

/** "Only" counts as said to a question before, or at the start; elsewhere it would be a condition. */
function alone(
  heard: Heard,
  text: string,
  analysis: Analysis,
  today: Day,
  lacksSubject: boolean,
): Question | Note {
  const stray = heard.leaning.filter(({ first, text: word }) => !first && !JOINING.has(word));
  if (stray.length > 0) {
    const words = stray.map((each) => each.text).join(' · ');
    return note('problem', 'query.unknown-words', { words });
  }
  if (heard.customers.length > 0) return readCustomer(heard, analysis, text);
  if (asksMeaning(heard)) return readMeaning(heard, analysis);
  const result = conclude(heard, analysis, today);
  const leansOnNothing = lacksSubject && heard.leaning.length > 0;
  return 'code' in result && leansOnNothing ? note('problem', 'query.nothing-before') : result;
}

function followed(
  heard: Heard,
  text: string,
  analysis: Analysis,
  today: Day,
  previous: Question,
): Question | Note {
  if (addsNothing(heard, previous)) return note('problem', 'query.no-metric');
  if (heard.customers.length > 0) {
    const asksPlace = previous.intent === 'who-counts' ? { ...heard, why: heard.why ?? '' } : heard;
    return readCustomer(asksPlace, analysis, text);
  }
  const explains = previous.intent === 'what-is' && heard.periods.length === 0;
  const isName = heard.dimensions.length + heard.values.length + heard.ranks.length === 0;
  if (asksMeaning(heard) || (explains && isName && heard.comparing.length === 0)) {
    return readMeaning(heard, analysis);
  }
  if (previous.intent === 'who-counts') return alone(heard, text, analysis, today, true);
  const counted = heard.metrics.length > 0 || heard.share || heard.howMany;
  const ofPeople =
    previous.metric === 'new_customers' ||
    previous.metric === 'customers' ||
    previous.metric === 'buyers';
  const bySegment = previous.segments.length > 0 || previous.dimension === 'segment';
  if (heard.newCustomers !== undefined && !counted && !bySegment) {
    if (!ofPeople) return note('problem', 'query.either-customers');
    return conclude(
      withPrevious({ ...heard, metrics: ['new_customers'], newCustomers: undefined }, previous),
      analysis,
      today,
    );
  }
  return conclude(withPrevious(heard, previous), analysis, today);
}
