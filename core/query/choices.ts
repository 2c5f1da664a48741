import type { Analysis } from '../analysis/index.ts';
import type { Day, Note } from '../basics/index.ts';
import { t } from '../i18n/index.ts';
import type { MetricId } from '../metrics/index.ts';
import { missingFor } from './data.ts';
import { lexiconOf } from './lexicon.ts';
import { dimensionName, metricName } from './names.ts';
import { nearPhrases } from './near.ts';
import { readQuestion } from './read/read-question.ts';
import type { Token } from './tokens.ts';
import type { Choice, QueryMetric, Question } from './types.ts';

const MOST_CHOICES = 4;
/** Metrics offered when a question names none, in the order people ask for them. */
const COMMON: readonly MetricId[] = ['revenue', 'orders', 'conversion_rate', 'aov', 'repeat_rate'];

/** A question that was not understood, with what is known of it. */
export interface Doubt {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly problem: Note;
  readonly analysis: Analysis;
  readonly today: Day;
  readonly previous: Question | null;
}

/**
 * What a question could mean, to choose from: names near a word that wasn't understood, the meanings of
 * a word that has several, what it could be split or compared by. Each choice is a question that is
 * understood; nothing is offered that would be asked back again.
 */
export function choicesFor(doubt: Doubt): readonly Choice[] {
  const { analysis, today, previous } = doubt;
  const chosen: Choice[] = [];
  for (const choice of candidates(doubt)) {
    if (chosen.length === MOST_CHOICES) break;
    if (
      chosen.some(({ label, question }) => label === choice.label || question === choice.question)
    )
      continue;
    const { result } = readQuestion(choice.question, analysis, today, previous);
    if (!('code' in result)) chosen.push(choice);
  }
  return chosen;
}

function candidates(doubt: Doubt): Iterable<Choice> {
  switch (doubt.problem.code) {
    case 'query.unknown-words':
      return nearNames(doubt);
    case 'query.either':
      return meanings(doubt);
    case 'query.either-value':
      return columns(doubt);
    case 'query.either-customers':
      return newCustomers(doubt);
    case 'query.no-metric':
    case 'query.nothing-before':
      return withMetric(doubt);
    case 'query.two-dimensions':
      return oneDimension(doubt);
    case 'query.rate-of-which-step':
      return ofSteps(doubt);
    case 'query.why':
      return asChange(doubt);
    case 'query.meaning-of-what':
      return ofSegments(doubt);
    default:
      return [];
  }
}

function* nearNames(doubt: Doubt): Generator<Choice> {
  const { tokens, analysis } = doubt;
  const [word, another] = tokens.filter(({ kind }) => kind === 'unknown');
  if (word === undefined || another !== undefined) return;
  for (const { text, meaning } of nearPhrases(word.text, lexiconOf(analysis))) {
    yield { label: nameOf(meaning, text, analysis), question: replaced(doubt, word, text) };
  }
}

function* meanings(doubt: Doubt): Generator<Choice> {
  for (const token of doubt.tokens) {
    if (token.kind !== 'either') continue;
    for (const word of token.words) {
      yield { label: word, question: replaced(doubt, token, word) };
      // What stood beside the word may fit none of its meanings.
      yield { label: word, question: word };
    }
    return;
  }
}

function* columns(doubt: Doubt): Generator<Choice> {
  const { analysis, problem } = doubt;
  const { language } = analysis.settings;
  for (const token of doubt.tokens) {
    if (token.kind !== 'value' || token.candidates[0]?.value !== problem.params.word) continue;
    for (const { dimension, value } of token.candidates) {
      const name = dimensionName(language, dimension);
      const words = language === 'zh' ? `${name}${value}` : `${name} ${value}`;
      const label = t(language, 'query.choice-value', { value, dimension: name });
      yield { label, question: replaced(doubt, token, words) };
    }
  }
}

function* newCustomers({ analysis, previous }: Doubt): Generator<Choice> {
  const { language } = analysis.settings;
  const segment = analysis.segmentation?.segments.find(({ id }) => id === 'new');
  const about = language === 'zh' ? '那' : 'what about ';
  const count = t(language, 'query.choice-new-customers');
  if (segment !== undefined && previous !== null) {
    const metric = metricName(language, previous.metric);
    const names = { segment: segment.name, metric };
    const words = t(language, 'query.choice-segment-metric', names);
    yield { label: words, question: about + words };
  }
  yield { label: count, question: about + count };
}

function* withMetric({ text, analysis }: Doubt): Generator<Choice> {
  const { language } = analysis.settings;
  const rest = text.replace(/[\s?？!！。.，,]+$/u, '');
  for (const metric of COMMON) {
    if (missingFor(analysis, metric) !== null) continue;
    const name = metricName(language, metric);
    yield { label: name, question: language === 'zh' ? rest + name : `${name} ${rest}` };
  }
}

function* oneDimension(doubt: Doubt): Generator<Choice> {
  const { language } = doubt.analysis.settings;
  const named = doubt.tokens.filter((token) => token.kind === 'dimension');
  const [first, second, third] = named;
  if (second === undefined) yield* oneOfTwo(doubt);
  if (first === undefined || second === undefined || third !== undefined) return;
  for (const [kept, left] of [
    [first, second],
    [second, first],
  ] as const) {
    const label = t(language, 'query.by', { dimension: dimensionName(language, kept.dimension) });
    yield { label, question: replaced(doubt, left, '') };
  }
}

/** A vs B by city: A by city, or B by city. */
function* oneOfTwo(doubt: Doubt): Generator<Choice> {
  const sides = doubt.tokens.filter(({ kind }) => kind === 'segment' || kind === 'value');
  const versus = doubt.tokens.filter((token) => token.kind === 'compare' && token.how === 'versus');
  for (const side of sides) {
    const left = new Set<Token>([...versus, ...sides.filter((other) => other !== side)]);
    const question = joined(doubt.tokens.filter((token) => !left.has(token)));
    yield { label: nameOf(side, side.text, doubt.analysis), question };
  }
}

/** Parts of the words for a step's rate that stand in the step's name too. */
const STEP_PARTS: readonly (readonly [RegExp, RegExp])[] = [
  [/点击|click|ctr/, /点击|click/],
  [/打开|open/, /打开|open/],
  [/加购|cart/, /加购|cart/],
];

/** The rate of a step: of those at the step before, or of everyone at the first. */
function* ofSteps(doubt: Doubt): Generator<Choice> {
  const { language, steps } = doubt.analysis.settings;
  const word = doubt.tokens.find((token) => token.kind === 'refused');
  const own = STEP_PARTS.find(([asked]) => asked.test(word?.text ?? ''))?.[1];
  const at = (steps ?? []).findIndex(({ label }) => own?.test(label.toLowerCase()) === true);
  if (word === undefined || steps === null || at < 1) return;
  for (const from of at === 1 ? [0] : [at - 1, 0]) {
    const names = { from: steps[from]!.label, to: steps[at]!.label };
    const label = t(language, 'query.choice-steps', names);
    yield { label, question: replaced(doubt, word, label) };
  }
}

/** What each of the segments means, where none is named. */
function* ofSegments({ tokens, analysis }: Doubt): Generator<Choice> {
  const { language } = analysis.settings;
  const isAsked = tokens.some(
    (token) => token.kind === 'dimension' && token.dimension === 'segment',
  );
  if (!isAsked) return;
  for (const { name } of analysis.segmentation?.segments ?? []) {
    const question = t(language, 'query.choice-meaning', { name });
    yield { label: question, question };
  }
}

function* asChange(doubt: Doubt): Generator<Choice> {
  const { language } = doubt.analysis.settings;
  const word = language === 'zh' ? '变化' : 'change';
  const label = t(language, 'query.choice-change');
  const level = doubt.tokens.find(({ kind }) => kind === 'level');
  if (level !== undefined) yield { label, question: replaced(doubt, level, word) };
  else yield { label, question: language === 'zh' ? doubt.text + word : `${doubt.text} ${word}` };
}

/** The question with one of its words put differently; as typed elsewhere, where that can be told. */
function replaced({ text, tokens }: Doubt, token: Token, by: string): string {
  const at = text.toLowerCase().indexOf(token.text);
  const before =
    at < 0 ? joined(tokens.filter(({ end }) => end <= token.start)) : text.slice(0, at);
  const after =
    at < 0
      ? joined(tokens.filter(({ start }) => start >= token.end))
      : text.slice(at + token.text.length);
  return [before, by, after]
    .filter((part) => part !== '')
    .reduce((left, right) => left + gap(left, right) + right)
    .trim();
}

function joined(tokens: readonly Token[]): string {
  return tokens.reduce(
    (left, { text }) => (left === '' ? text : left + gap(left, text) + text),
    '',
  );
}

/** Latin words need a space between them. */
function gap(left: string, right: string): string {
  return /[a-z\d]$/i.test(left) && /^[a-z\d]/i.test(right) ? ' ' : '';
}

/** What a phrase is called where people choose. */
function nameOf(
  meaning: Token | { readonly kind: string },
  text: string,
  analysis: Analysis,
): string {
  const { language } = analysis.settings;
  const named = meaning as Token;
  if (named.kind === 'metric') return metricName(language, named.metric as QueryMetric);
  if (named.kind === 'dimension') return dimensionName(language, named.dimension);
  if (named.kind === 'value') return named.candidates[0]?.value ?? text;
  if (named.kind === 'segment') {
    const segment = analysis.segmentation?.segments.find(({ id }) => id === named.segment);
    return segment?.name ?? text;
  }
  return text;
}
