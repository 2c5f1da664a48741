import type { Analysis } from '../analysis/index.ts';
import { type MetricId, metricNamed } from '../metrics/index.ts';
import { campaignNames } from './campaign-names.ts';
import { type Correctable, correctableOf } from './correctable.ts';
import { keyShapes } from './customer-keys.ts';
import type { Comparing, Meaning, ValueCandidate } from './meaning.ts';
import { namesOf } from './near.ts';
import { isWordCharacter, normaliseText } from './normalise.ts';
import type { QueryDimension } from './types.ts';
import { tagNames, valueNames } from './value-names.ts';
import { CAMPAIGN_PERIOD_WORDS, COMPARE_WORDS, TARGET_WORDS } from './words/compare-words.ts';
import { DIMENSION_WORDS } from './words/dimension-words.ts';
import { FILLER_WORDS, HOW_MANY_WORDS } from './words/filler-words.ts';
import {
  FOLLOW_START_WORDS,
  FOLLOW_WORDS,
  LEVEL_WORDS,
  LIST_WORDS,
  MEANING_WORDS,
  WHAT_IS_THE_WORDS,
  WHAT_IS_WORDS,
  WHY_CHANGE_WORDS,
  WHY_WORDS,
} from './words/intent-words.ts';
import { METRIC_WORDS } from './words/metric-words.ts';
import {
  AMBIGUOUS_WORDS,
  GROSS_WORDS,
  NEW_CUSTOMER_WORDS,
  NOT_OFFERED_WORDS,
  SOLD_WORDS,
  WEAK_CUSTOMER_WORDS,
} from './words/other-metric-words.ts';
import {
  BEST_SELLING_WORDS,
  BOTTOM_WORDS,
  RANK_WORDS,
  RANKING_WORDS,
  TOP_WORDS,
  WORST_SELLING_WORDS,
} from './words/rank-words.ts';
import { REFUSED_WORDS } from './words/refused-words.ts';
import { SEGMENT_WORDS } from './words/segment-words.ts';
import {
  SHARE_WORDS,
  SPLIT_WORDS,
  WHICH_MANY_WORDS,
  WHICH_ONE_WORDS,
} from './words/split-words.ts';
import { GOING_WORDS, IDLE_WORDS } from './words/spoken-words.ts';
import { betweenSteps, reachedStep, stepNames } from './words/step-words.ts';

export interface Phrase {
  /** In normalised form. */
  readonly text: string;
  readonly meaning: Meaning;
  /** Starts or ends with a Latin letter or digit, so must not touch another one there. */
  readonly startsWord: boolean;
  readonly endsWord: boolean;
}

export interface Lexicon {
  /** Phrases by first character, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases that name a metric, segment, value or dimension. */
  readonly names: readonly Phrase[];
  /** What a mistyped word may be corrected to: everything but the small words. */
  readonly correctable: Correctable;
  /** How the customers' keys are written; empty without keys that hold a digit. */
  readonly keyShapes: ReadonlySet<string>;
}

const lexicons = new WeakMap<Analysis, Lexicon>();

/** The words a question about an analysis can hold, its own segments and values included. */
export function lexiconOf(analysis: Analysis): Lexicon {
  let lexicon = lexicons.get(analysis);
  if (lexicon === undefined) {
    lexicon = buildLexicon(analysis);
    lexicons.set(analysis, lexicon);
  }
  return lexicon;
}

/**
 * The words of an analysis from scratch.
 *
 * @param first adds words that win over all but the names of segments and values
 */
export function buildLexicon(analysis: Analysis, first?: (add: Add) => void): Lexicon {
  // Words added first win over the same words added later.
  const meanings = new Map<string, Meaning>();
  const add = (words: Iterable<string>, meaning: Meaning): void => {
    for (const word of words) if (word !== '' && !meanings.has(word)) meanings.set(word, meaning);
  };
  addSegments(analysis, add);
  const names = valueNames(analysis);
  addCampaign(analysis, names, add);
  addSteps(analysis, add);
  for (const [name, candidates] of names) add([name], { kind: 'value', candidates });
  first?.(add);
  const tags = tagNames(analysis);
  for (const [value, { called }] of tags) add(called, tagMeaning(value));
  addMetrics(add);
  addGrammar(add);
  addAbsentSegments(add);
  const pieces = Object.values(METRIC_WORDS).flat();
  for (const [value, { name }] of tags) {
    // A tag that holds a metric's name (high order value) would hide the metric.
    if (!pieces.some((word) => name.includes(word))) add([name], tagMeaning(value));
  }
  add(LIST_WORDS, { kind: 'list' });
  add(HOW_MANY_WORDS, { kind: 'how-many' });
  add(FILLER_WORDS, { kind: 'filler' });
  add(IDLE_WORDS, { kind: 'filler' });
  add(FOLLOW_START_WORDS, { kind: 'follow' });
  add(FOLLOW_WORDS, { kind: 'follow' });
  add(LEVEL_WORDS, { kind: 'level' });
  addSynonyms(analysis, meanings);
  return { ...indexPhrases(meanings), keyShapes: keyShapes(analysis) };
}

/** Words of the user's own win over any other meaning of theirs. */
function addSynonyms({ settings }: Analysis, meanings: Map<string, Meaning>): void {
  const known = new Map(meanings);
  for (const { word, means } of settings.synonyms) {
    const text = normaliseText(word);
    if (text === '') continue;
    const meaning = known.get(normaliseText(means)) ?? metricMeaning(means);
    const isName = meaning !== undefined && NAMING.has(meaning.kind);
    meanings.set(text, isName ? meaning : { kind: 'bad-synonym', means });
  }
}

/** A metric by its id, or by its name in either language. */
function metricMeaning(name: string): Meaning | undefined {
  const metric = metricNamed(name);
  return metric === null ? undefined : { kind: 'metric', metric, weak: false };
}

const NAMING: ReadonlySet<Meaning['kind']> = new Set([
  ...(['metric', 'segment', 'value', 'dimension', 'new-customers'] as const),
  ...(['campaign-period', 'steps'] as const),
]);

function tagMeaning(value: string): Meaning {
  return { kind: 'value', candidates: [{ dimension: 'tag', value }] };
}

type ValueNames = ReadonlyMap<string, readonly ValueCandidate[]>;
type Add = (words: Iterable<string>, meaning: Meaning) => void;

function addSegments({ segmentation }: Analysis, add: Add): void {
  const segments = segmentation?.segments ?? [];
  const isNew = (name: string): boolean => NEW_CUSTOMER_WORDS.includes(normaliseText(name));
  const newSegment = segments.find(({ id, name }) => id === 'new' || isNew(name));
  add(NEW_CUSTOMER_WORDS, { kind: 'new-customers', segment: newSegment?.id ?? null });
  for (const { id, name } of segments) add([normaliseText(name)], { kind: 'segment', segment: id });
  for (const { id } of segments) add(SEGMENT_WORDS[id] ?? [], { kind: 'segment', segment: id });
}

function addAbsentSegments(add: Add): void {
  for (const words of Object.values(SEGMENT_WORDS)) add(words, { kind: 'absent-segment' });
}

function addMetrics(add: Add): void {
  for (const [words, choices] of AMBIGUOUS_WORDS) add(words, { kind: 'either', words: choices });
  add(GROSS_WORDS, {
    kind: 'metric',
    metric: 'revenue',
    weak: false,
    say: 'query.gross-as-revenue',
  });
  for (const [metric, words] of Object.entries(METRIC_WORDS)) {
    add(words, { kind: 'metric', metric: metric as MetricId, weak: false });
  }
  add(WEAK_CUSTOMER_WORDS, { kind: 'metric', metric: 'customers', weak: true });
  add(NOT_OFFERED_WORDS, { kind: 'refused', code: 'query.not-offered' });
}

/** Between steps of the path, and who reached one; reaching the last is left to the orders. */
function addSteps({ settings }: Analysis, add: Add): void {
  const steps = stepNames((settings.steps ?? []).map(({ label }) => normaliseText(label)));
  const last = steps.length - 1;
  for (const [from, names] of steps.entries()) {
    for (const [to, others] of steps.entries()) {
      if (from >= to) continue;
      const phrases = names.flatMap((name) => others.flatMap((other) => betweenSteps(name, other)));
      add(phrases, { kind: 'steps', steps: { from, to } });
    }
    if (from === 0 || from === last) continue;
    add(names.flatMap(reachedStep), { kind: 'steps', steps: { from, to: from } });
  }
  // Only for the second step is "of those before it" the same as "of everyone reached".
  if (last > 1) {
    const rates = (steps[1] ?? []).flatMap((name) => [`${name}率`, `${name} rate`]);
    add(rates, { kind: 'steps', steps: { from: 0, to: 1 } });
  }
}

/** The campaign by name: its days, unless orders carry the name themselves. */
function addCampaign({ settings, cleaned }: Analysis, values: ValueNames, add: Add): void {
  const names = campaignNames(settings.campaignName ?? '');
  const ofOrders = cleaned.orders?.dimensions.get('campaign')?.values ?? [];
  const candidates = names
    .flatMap((name) => values.get(name) ?? [])
    .filter(({ value }) => ofOrders.includes(value));
  if (candidates.length > 0) {
    add(names, { kind: 'value', candidates });
    return;
  }
  for (const name of names) {
    add([name, `${name}期间`, `${name}期`], { kind: 'campaign-period', part: 'during' });
    const before = [`${name}前`, `${name}之前`, `before ${name}`, `before the ${name}`];
    add(before, { kind: 'campaign-period', part: 'before' });
    const after = [`${name}后`, `${name}之后`, `after ${name}`, `after the ${name}`];
    add(after, { kind: 'campaign-period', part: 'after' });
    const both = [
      `${name}前后`,
      `${name}之前和之后`,
      `${name}前和${name}后`,
      `before and after ${name}`,
    ];
    add(both, { kind: 'compare', how: 'before-after' });
  }
}

function addGrammar(add: Add): void {
  for (const [dimension, words] of Object.entries(DIMENSION_WORDS)) {
    add(words, { kind: 'dimension', dimension: dimension as QueryDimension });
  }
  for (const part of ['during', 'before', 'after'] as const) {
    add(CAMPAIGN_PERIOD_WORDS[part], { kind: 'campaign-period', part });
  }
  for (const [how, words] of Object.entries(COMPARE_WORDS)) {
    add(words, { kind: 'compare', how: how as Comparing });
  }
  for (const by of ['high', 'low', 'good', 'bad'] as const)
    add(RANK_WORDS[by], { kind: 'rank', by });
  add(TOP_WORDS, { kind: 'rank', by: 'top' });
  add(BOTTOM_WORDS, { kind: 'rank', by: 'bottom' });
  add(RANKING_WORDS, { kind: 'rank', by: 'all' });
  add(BEST_SELLING_WORDS, { kind: 'selling', best: true });
  add(WORST_SELLING_WORDS, { kind: 'selling', best: false });
  add(SOLD_WORDS, { kind: 'sold', going: false });
  add(GOING_WORDS, { kind: 'sold', going: true });
  add(SHARE_WORDS, { kind: 'share' });
  add(TARGET_WORDS, { kind: 'target' });
  add(SPLIT_WORDS, { kind: 'split' });
  add(WHICH_MANY_WORDS, { kind: 'which-many' });
  add(WHICH_ONE_WORDS, { kind: 'which-one' });
  add(WHY_WORDS, { kind: 'why', change: false });
  add(WHY_CHANGE_WORDS, { kind: 'why', change: true });
  add(MEANING_WORDS, { kind: 'meaning' });
  add(WHAT_IS_WORDS, { kind: 'what-is' });
  add(WHAT_IS_THE_WORDS, { kind: 'which-one' });
  for (const [code, words] of REFUSED_WORDS) add(words, { kind: 'refused', code });
}

function indexPhrases(meanings: ReadonlyMap<string, Meaning>): Omit<Lexicon, 'keyShapes'> {
  const byFirst = new Map<string, Phrase[]>();
  for (const [text, meaning] of meanings) {
    const phrase: Phrase = {
      text,
      meaning,
      startsWord: isWordCharacter(text[0]),
      endsWord: isWordCharacter(text.at(-1)),
    };
    const sharing = byFirst.get(text.charAt(0));
    if (sharing === undefined) byFirst.set(text.charAt(0), [phrase]);
    else sharing.push(phrase);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.text.length - a.text.length);
  const names = namesOf([...byFirst.values()].flat());
  return { byFirst, names, correctable: correctableOf(meanings) };
}
