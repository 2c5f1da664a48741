import type { Analysis } from '../../../analysis/index.ts';
import type { Note } from '../../../basics/index.ts';
import type { SegmentComparison } from '../../../compare/index.ts';
import {
  joinedSentences,
  type Language,
  listed,
  type MessageCode,
  t,
} from '../../../i18n/index.ts';
import { minedPart } from '../../../mining/index.ts';
import { moreOf, portraitText } from '../../../persona/index.ts';
import { midSentence } from '../../names.ts';
import { comparedSegments } from '../../topic/compare-rows.ts';
import { foundCustomers } from '../../topic/found-rows.ts';
import { goalList } from '../../topic/goal-list.ts';
import { ofOne, type TopicRows, topicRows } from '../../topic/topic-rows.ts';
import { type TopicSheet, topicSheet } from '../../topic/topic-sheet.ts';
import { TOPICS } from '../../topic/topics.ts';
import type { Question } from '../../types.ts';
import { answerFigure } from '../answer-figure.ts';
import { segmentNames } from '../wording.ts';

/** Traits or tags named of a segment. */
export const MOST_TRAITS = 3;

/** What is told of a topic before it is worded for its readers. */
export interface Told {
  readonly headline: string;
  readonly rows: TopicRows | null;
  /** The whole table that the rows are of, and the name they were chosen by. */
  readonly of?: { readonly rows: TopicRows; readonly name: string };
  /** Two segments that are compared. */
  readonly comparison?: SegmentComparison;
  /** Names of what one segment has more often than others, the strongest first. */
  readonly traits?: readonly string[];
  /** Said after the headline. */
  readonly more?: string;
  readonly definition: string;
  /** The definition in few words, for a message. */
  readonly shortly?: string;
  readonly notes: readonly string[];
  readonly value?: number | null;
  readonly n?: number | null;
}

/** The headline, rows, definition and notes of a topic; or why there are none. */
export function toldOf(question: Question, analysis: Analysis): Told | Note {
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
  return joinedSentences(language, [definition, t(language, terms)]);
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
  const of = { rows: whole, name };
  const rows = ofOne(found, name);
  const portrait =
    question.topic === 'personas' ? portraitOf(analysis, question.segments[0]!) : null;
  if (portrait !== null) return { ...portrait, rows, of, definition, notes };
  if (question.topic === 'tags') {
    const traits = rows.rows
      .slice(0, MOST_TRAITS)
      .map((row) => `${row.label} ${answerFigure(row.value, rows.unit)}`);
    const params = {
      segment: name,
      list: listed(language, traits),
      figure: midSentence(rows.figure),
    };
    return { headline: t(language, 'topic.of-tags', params), rows, of, definition, notes };
  }
  const [first] = rows.rows;
  const value = answerFigure(first!.value, rows.unit);
  const { label } = first!;
  const params = { segment: name, label, figure: rows.figure, value };
  const headline = t(language, 'topic.of-segment', params);
  return { headline, rows, of, definition, notes };
}

/** One segment in the sentences of its portrait. */
function portraitOf(analysis: Analysis, id: string): Pick<Told, 'headline' | 'traits'> | null {
  const { language, minimumN } = analysis.settings;
  const { result } = minedPart(analysis, 'personas');
  const persona = result?.personas.find((one) => one.id === id);
  if (result == null || persona === undefined) return null;
  return {
    headline: portraitText(persona, { language, currency: result.currency, minimumN }),
    traits: moreOf(persona)
      .slice(0, MOST_TRAITS)
      .map(({ names }) => names[language]),
  };
}

/** The headline, and what is said after it. */
export const sentences = (headline: string, { more }: Pick<Told, 'more'>): readonly string[] =>
  more === undefined ? [headline] : [headline, more];
