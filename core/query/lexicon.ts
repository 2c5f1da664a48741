import type { Analysis } from '../analysis/index.ts';
import type { Dimension } from '../basics/index.ts';
import type { MessageCode } from '../i18n/index.ts';
import type { MetricId } from '../metrics/index.ts';
import { isChinese, isWordCharacter, normaliseText } from './normalise.ts';
import type { QueryDimension } from './types.ts';
import { DIMENSION_WORDS } from './words/dimension-words.ts';
import {
  METRIC_WORDS,
  NEW_CUSTOMER_WORDS,
  NOT_OFFERED_WORDS,
  WEAK_CUSTOMER_WORDS,
} from './words/metric-words.ts';
import {
  BEST_SELLING_WORDS,
  BOTTOM_WORDS,
  CAMPAIGN_PERIOD_WORDS,
  COMPARE_WORDS,
  FILLER_WORDS,
  RANK_WORDS,
  RANKING_WORDS,
  REFUSED_WORDS,
  SHARE_WORDS,
  SPLIT_WORDS,
  TOP_WORDS,
  WHICH_MANY_WORDS,
  WHICH_ONE_WORDS,
} from './words/other-words.ts';
import { SEGMENT_WORDS } from './words/segment-words.ts';

/** A value of the workbook, in one of the columns it occurs in. */
export interface ValueCandidate {
  readonly dimension: QueryDimension;
  /** As it stands in the workbook. */
  readonly value: string;
}

/** What a phrase can mean. */
export type Meaning =
  | { readonly kind: 'metric'; readonly metric: MetricId; readonly weak: boolean }
  | { readonly kind: 'dimension'; readonly dimension: QueryDimension }
  | { readonly kind: 'segment'; readonly segment: string }
  | { readonly kind: 'absent-segment' }
  | { readonly kind: 'new-customers'; readonly segment: string | null }
  | { readonly kind: 'value'; readonly candidates: readonly ValueCandidate[] }
  | { readonly kind: 'share' | 'split' | 'which-one' | 'which-many' | 'best-selling' | 'filler' }
  | {
      readonly kind: 'rank';
      readonly by: 'high' | 'low' | 'good' | 'bad' | 'top' | 'bottom' | 'all';
    }
  | {
      readonly kind: 'compare';
      readonly how: 'previous' | 'year-ago' | 'versus' | 'before-after' | 'to-before';
    }
  | { readonly kind: 'campaign-period'; readonly part: 'during' | 'before' | 'after' }
  | { readonly kind: 'refused'; readonly code: MessageCode };

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
  /** What a mistyped word may be corrected to: everything but the small words. */
  readonly correctable: Correctable;
}

export interface Correctable {
  /** Chinese phrases, longest first; names are segments and values. */
  readonly chinese: readonly { readonly text: string; readonly isName: boolean }[];
  /** Latin words of four letters or more, by length. */
  readonly words: ReadonlyMap<number, readonly string[]>;
  /** Words that follow, or stand before, a word in some phrase. */
  readonly after: ReadonlyMap<string, ReadonlySet<string>>;
  readonly before: ReadonlyMap<string, ReadonlySet<string>>;
}

const VALUE_DIMENSIONS = [
  'channel',
  'campaign',
  'category',
  'product',
  'city',
  'region',
  'membership',
] as const satisfies readonly QueryDimension[];

/** Distinct values of a column beyond which it is no list of names people ask by. */
const MOST_VALUES = 20_000;
const LONGEST_VALUE = 60;

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

function buildLexicon(analysis: Analysis): Lexicon {
  // Words added first win over the same words added later.
  const meanings = new Map<string, Meaning>();
  const add = (words: Iterable<string>, meaning: Meaning): void => {
    for (const word of words) if (word !== '' && !meanings.has(word)) meanings.set(word, meaning);
  };
  addSegments(analysis, add);
  addValueNames(analysis, add);
  addMetrics(add);
  addGrammar(analysis, add);
  addAbsentSegments(add);
  add(FILLER_WORDS, { kind: 'filler' });
  return indexPhrases(meanings);
}

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
  for (const [metric, words] of Object.entries(METRIC_WORDS)) {
    add(words, { kind: 'metric', metric: metric as MetricId, weak: false });
  }
  add(WEAK_CUSTOMER_WORDS, { kind: 'metric', metric: 'customers', weak: true });
  add(NOT_OFFERED_WORDS, { kind: 'refused', code: 'query.not-offered' });
}

function addGrammar({ settings }: Analysis, add: Add): void {
  for (const [dimension, words] of Object.entries(DIMENSION_WORDS)) {
    add(words, { kind: 'dimension', dimension: dimension as QueryDimension });
  }
  for (const part of ['during', 'before', 'after'] as const) {
    add(CAMPAIGN_PERIOD_WORDS[part], { kind: 'campaign-period', part });
  }
  if (settings.campaign !== null && settings.campaignName !== null) {
    const name = normaliseText(settings.campaignName);
    add([name, `${name}期间`], { kind: 'campaign-period', part: 'during' });
    add([`${name}前`, `before ${name}`], { kind: 'campaign-period', part: 'before' });
    add([`${name}后`, `after ${name}`], { kind: 'campaign-period', part: 'after' });
  }
  for (const how of ['previous', 'year-ago', 'versus', 'before-after', 'to-before'] as const) {
    add(COMPARE_WORDS[how], { kind: 'compare', how });
  }
  for (const by of ['high', 'low', 'good', 'bad'] as const)
    add(RANK_WORDS[by], { kind: 'rank', by });
  add(TOP_WORDS, { kind: 'rank', by: 'top' });
  add(BOTTOM_WORDS, { kind: 'rank', by: 'bottom' });
  add(RANKING_WORDS, { kind: 'rank', by: 'all' });
  add(BEST_SELLING_WORDS, { kind: 'best-selling' });
  add(SHARE_WORDS, { kind: 'share' });
  add(SPLIT_WORDS, { kind: 'split' });
  add(WHICH_MANY_WORDS, { kind: 'which-many' });
  add(WHICH_ONE_WORDS, { kind: 'which-one' });
  for (const [code, words] of REFUSED_WORDS) add(words, { kind: 'refused', code });
}

/** Values of the workbook; one that reads like a word of the grammar keeps the grammar's meaning. */
function addValueNames({ cleaned, segmentation }: Analysis, add: Add): void {
  const reserved = new Set([
    ...Object.values(METRIC_WORDS).flat(),
    ...WEAK_CUSTOMER_WORDS,
    ...Object.values(DIMENSION_WORDS).flat(),
    ...FILLER_WORDS,
    ...(segmentation?.segments ?? []).map(({ name }) => normaliseText(name)),
  ]);
  const found = new Map<string, ValueCandidate[]>();
  for (const dimension of VALUE_DIMENSIONS) {
    for (const value of valuesOf(cleaned, dimension)) {
      const name = normaliseText(value);
      if (!isAskedByName(name) || reserved.has(name)) continue;
      const candidates = found.get(name) ?? [];
      found.set(name, candidates);
      if (!candidates.some((known) => known.dimension === dimension && known.value === value)) {
        candidates.push({ dimension, value });
      }
    }
  }
  for (const [name, candidates] of found) add([name], { kind: 'value', candidates });
}

function isAskedByName(name: string): boolean {
  if (name.length > LONGEST_VALUE) return false;
  if (/^[\d.\-/: ]+$/.test(name)) return name.length >= 3 && !/^(19|20)\d\d$/.test(name);
  return name.length >= 2;
}

/** Distinct texts of a dimension over orders, touches and customers. */
function valuesOf(cleaned: Analysis['cleaned'], dimension: QueryDimension): Set<string> {
  const values = new Set<string>();
  const columns: (Dimension | undefined)[] = [];
  if (dimension !== 'segment' && dimension !== 'month') {
    columns.push(
      cleaned.orders?.dimensions.get(dimension),
      cleaned.events?.dimensions.get(dimension),
    );
    for (const attribute of cleaned.customers.attributes) {
      if (attribute.role === dimension && attribute.kind === 'text') {
        columns.push(attribute.dimension);
      }
    }
  }
  for (const column of columns) {
    if (column === undefined || column.values.length > MOST_VALUES) continue;
    for (const value of column.values) values.add(value);
  }
  return values;
}

function indexPhrases(meanings: ReadonlyMap<string, Meaning>): Lexicon {
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
  return { byFirst, correctable: correctableOf(meanings) };
}

function correctableOf(meanings: ReadonlyMap<string, Meaning>): Correctable {
  const chinese: { text: string; isName: boolean }[] = [];
  const words = new Map<number, Set<string>>();
  const after = new Map<string, Set<string>>();
  const before = new Map<string, Set<string>>();
  for (const [text, { kind }] of meanings) {
    if (kind === 'filler' || kind === 'refused') continue;
    if (isChinese(text)) {
      chinese.push({ text, isName: kind === 'segment' || kind === 'value' });
      continue;
    }
    const parts = text.split(' ');
    for (const [index, word] of parts.entries()) {
      if (word.length >= 4) listIn(words, word.length).add(word);
      const next = parts[index + 1];
      if (next === undefined) continue;
      listIn(after, word).add(next);
      listIn(before, next).add(word);
    }
  }
  chinese.sort((a, b) => b.text.length - a.text.length);
  const byLength = Array.from(words, ([length, list]) => [length, [...list]] as const);
  return { chinese, words: new Map(byLength), after, before };
}

function listIn<Key>(lists: Map<Key, Set<string>>, key: Key): Set<string> {
  const known = lists.get(key) ?? new Set<string>();
  lists.set(key, known);
  return known;
}
