import type { MessageCode } from '../../i18n/index.ts';
import type { MetricId } from '../../metrics/index.ts';
import { isTime } from '../column.ts';
import type { Comparing, Meaning, ValueCandidate } from '../meaning.ts';
import type { NamedPeriod } from '../period/period-at.ts';
import type { Token } from '../tokens.ts';
import type { QueryDimension, StepRange } from '../types.ts';
import { BASE_WORDS } from '../words/compare-words.ts';

export type Rank = Extract<Meaning, { kind: 'rank' }>['by'];
export type CampaignPart = Extract<Meaning, { kind: 'campaign-period' }>['part'];

/** A period, or a part of the campaign, with its place in the question. */
export interface HeardPeriod {
  readonly at: number;
  readonly period: NamedPeriod | null;
  readonly part: CampaignPart | null;
}

export interface HeardComparing {
  readonly how: Comparing;
  readonly at: number;
  /** A period stands right beside it as what is compared with: vs May, 比5月, 和5月相比. */
  readonly namesBase: boolean;
}

/** Everything a question says, sorted by kind; nothing is concluded yet. */
export interface Heard {
  readonly metrics: readonly MetricId[];
  /** What a reader should know of a metric by the word it was called. */
  readonly says: readonly MessageCode[];
  /** "Customers", "how many people": a metric only when nothing else is one. */
  readonly weakCustomers: boolean;
  /** One row a customer is asked for: by customer, 每个客户, which customers. */
  readonly perCustomer: boolean;
  readonly dimensions: readonly {
    readonly dimension: QueryDimension;
    /** A word right before it asks for a split: by, 各, which, a number. */
    readonly marked: boolean;
    readonly plural: boolean;
  }[];
  readonly segments: readonly string[];
  /** `undefined`: not said. */
  readonly newCustomers: { readonly segment: string | null } | undefined;
  readonly values: readonly (readonly ValueCandidate[])[];
  readonly periods: readonly HeardPeriod[];
  readonly comparing: readonly HeardComparing[];
  readonly ranks: readonly { readonly by: Rank; readonly text: string }[];
  readonly numbers: readonly { readonly number: number; readonly text: string }[];
  readonly share: boolean;
  readonly split: boolean;
  /** The word that asks for a split; `null`: none. */
  readonly splitWord: string | null;
  readonly whichOne: boolean;
  readonly whichMany: boolean;
  /** Best-selling, worst-selling; `null`: not said. */
  readonly selling: 'best' | 'worst' | null;
  readonly sold: boolean;
  /** It is asked how things went, with no number named. */
  readonly going: boolean;
  /** Steps of the path; `null`: none named. */
  readonly steps: StepRange | null;
  readonly howMany: boolean;
  readonly target: boolean;
  readonly refused: { readonly code: MessageCode; readonly word: string } | null;
  readonly badSynonym: { readonly word: string; readonly means: string } | null;
  readonly absentSegment: string | null;
  readonly impossiblePeriod: string | null;
  /** Why; the word it was asked with. */
  readonly why: string | null;
  /** A level beside it: low, high. */
  readonly levels: readonly string[];
  /** The meaning of a word is asked for. */
  readonly meaning: boolean;
  /** "What is", which asks for a meaning when a name stands alone with it. */
  readonly whatIs: boolean;
  /** Key of a customer, as typed. */
  readonly customers: readonly string[];
  /** A list of customers is asked for rather than their number. */
  readonly lists: boolean;
  /** Which customers it are is asked for. */
  readonly asksWho: boolean;
  /** Words that lean on a question before: only, instead. */
  readonly leaning: readonly { readonly text: string; readonly first: boolean }[];
  /** A word for more than one thing, with words for each. */
  readonly either: { readonly word: string; readonly words: readonly string[] } | null;
  readonly unknown: readonly string[];
}

/** Sorts the tokens of a question. */
export function hear(tokens: readonly Token[]): Heard {
  const said = tokens.filter(({ kind }) => kind !== 'filler' && kind !== 'how-many');
  const of = <Kind extends Token['kind']>(kind: Kind) =>
    said.filter((token): token is Extract<Token, { kind: Kind }> => token.kind === kind);
  const metrics = of('metric');
  const first = <Item>(items: readonly Item[]): Item | null => items[0] ?? null;
  const refused = first(of('refused'));
  const either = first(of('either'));
  const starts = tokens.find(({ kind }) => kind !== 'filler')?.start;
  const selling = first(of('selling'));
  // "Percent increase" is a change, not a share.
  const changes = of('compare').some(({ how }) => how === 'change');
  const which = of('which-one').length + of('which-many').length + of('what-is').length > 0;
  const sided = which ? sidedRanks(of('compare'), of('level')) : null;
  const compares = of('compare').filter((token) => !(sided?.tokens.has(token) ?? false));
  return {
    metrics: [...new Set(metrics.filter(({ weak }) => !weak).map(({ metric }) => metric))],
    says: metrics.flatMap(({ say }) => say ?? []),
    weakCustomers:
      metrics.some(({ weak }) => weak) ||
      of('share').some(({ text }) => /customer|客户/.test(text)),
    perCustomer: metrics.some((token) => {
      const before = said[said.indexOf(token) - 1];
      return token.weak && before?.kind !== 'rank' && !isSpread(before) && marksSplit(before);
    }),
    dimensions: of('dimension').map((token) => ({
      dimension: token.dimension,
      marked: isTime(token.dimension) || marksSplit(said[said.indexOf(token) - 1]),
      plural: /[a-z]s$/.test(token.text),
    })),
    segments: [...new Set(of('segment').map(({ segment }) => segment))],
    newCustomers: first(of('new-customers')) ?? undefined,
    values: of('value').map(({ candidates }) => candidates),
    periods: said.flatMap((token) => heardPeriod(token)),
    comparing: [
      ...compares.map((token) => ({
        how: token.how,
        at: token.start,
        namesBase: namesBase(token, tokens),
      })),
      ...of('why')
        .filter(({ change }) => change)
        .map(({ start }) => ({ how: 'change' as const, at: start, namesBase: false })),
    ],
    ranks: [...of('rank'), ...(sided?.ranks ?? [])].map(({ by, text }) => ({ by, text })),
    numbers: of('number').map(({ number, text }) => ({ number, text })),
    share: of('share').some(({ text }) => !(changes && /percent|%|百分/.test(text))),
    split: said.some(({ kind }) => kind === 'split'),
    splitWord: said.find(({ kind }) => kind === 'split')?.text ?? null,
    whichOne: of('which-one').length + of('what-is').length > 0,
    whichMany: of('which-many').length > 0,
    selling: selling === null ? null : selling.best ? 'best' : 'worst',
    sold: of('sold').length > 0,
    going: of('sold').some(({ going }) => going),
    steps: first(of('steps'))?.steps ?? null,
    target: of('target').length > 0,
    howMany: tokens.some(({ kind }) => kind === 'how-many'),
    refused: refused === null ? null : { code: refused.code, word: refused.text },
    badSynonym: of('bad-synonym').map(({ text, means }) => ({ word: text, means }))[0] ?? null,
    absentSegment: first(of('absent-segment'))?.text ?? null,
    impossiblePeriod: first(of('impossible-period'))?.text ?? null,
    why: first(of('why'))?.text ?? null,
    levels: of('level')
      .filter((token) => !(sided?.tokens.has(token) ?? false))
      .map(({ text }) => text),
    meaning: of('meaning').length > 0,
    whatIs: of('what-is').length > 0,
    customers: [...new Set(of('customer').map(({ text }) => text))],
    lists: of('list').length > 0,
    asksWho: of('list').some(({ text }) => ASKS_WHO.test(text)),
    leaning: of('follow').map(({ text, start }) => ({ text, first: start === starts })),
    either: either === null ? null : { word: either.text, words: either.words },
    unknown: of('unknown').map((token) => unknownText(token, tokens)),
  };
}

/**
 * Which is higher, 哪个高: of things set side by side, one is asked for. Beside another comparison, or
 * with why, the words keep their meaning.
 */
function sidedRanks(
  compares: readonly Extract<Token, { kind: 'compare' }>[],
  levels: readonly Extract<Token, { kind: 'level' }>[],
): { readonly ranks: readonly { by: Rank; text: string }[]; readonly tokens: ReadonlySet<Token> } {
  const words = [...compares, ...levels];
  const ranks = words.flatMap(({ text }) => {
    const by = SIDED.find(([, word]) => word.test(text))?.[0];
    return by === undefined ? [] : [{ by, text }];
  });
  const all = ranks.length === words.length;
  return { ranks: all ? ranks : [], tokens: new Set(all ? words : []) };
}

const SIDED: readonly (readonly [Rank, RegExp])[] = [
  ['high', /^(?:higher|high|高|多|更高|更多)$/],
  ['low', /^(?:lower|low|低|少|更低|更少)$/],
  ['good', /^(?:better|good|更好|好)$/],
  ['bad', /^(?:worse|bad|poor|weak|差|更差)$/],
];

/** Who are our best customers. */
const ASKS_WHO = /who|谁/;

/** Small words that end a noun: 指数, not 指. */
const NOUN_ENDS: ReadonlySet<string> = new Set(['数', '量', '数量']);

/** What is left over is told as a word: with the end of its noun, one character with the small word beside it (帮助). */
function unknownText(token: Token, tokens: readonly Token[]): string {
  const at = tokens.indexOf(token);
  const isSmall = (other: Token | undefined): other is Token =>
    other?.kind === 'filler' && other.text.length === 1;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const goesOn = after?.kind === 'filler' && after.start === token.end;
  if (goesOn && NOUN_ENDS.has(after.text)) return token.text + after.text;
  if (token.text.length > 1) return token.text;
  if (isSmall(before) && before.end === token.start) return before.text + token.text;
  return goesOn && isSmall(after) ? token.text + after.text : token.text;
}

/** A distribution of customers is over what follows, not one row a customer. */
function isSpread(before: Token | undefined): boolean {
  return /^(?:distribution|breakdown|分布|split|different|不同|拆分)$/.test(before?.text ?? '');
}

function marksSplit(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    ['split', 'which-one', 'which-many', 'number', 'rank', 'selling'].includes(before.kind)
  );
}

function namesBase(token: Token, tokens: readonly Token[]): boolean {
  if (!BASE_WORDS.has(token.text)) return false;
  const at = tokens.indexOf(token);
  const isPeriod = (other: Token | undefined): boolean =>
    other?.kind === 'period' || other?.kind === 'campaign-period';
  const isSmall = (other: Token | undefined): boolean => other?.kind === 'filler';
  const next = tokens.slice(at + 1).find((other) => !isSmall(other));
  if (isPeriod(next)) return true;
  return isPeriod(tokens[at - 1]) && /^[和跟与同]$/.test(tokens[at - 2]?.text ?? '');
}

function heardPeriod(token: Token): HeardPeriod[] {
  if (token.kind === 'period') return [{ at: token.start, period: token.period, part: null }];
  if (token.kind === 'campaign-period')
    return [{ at: token.start, period: null, part: token.part }];
  return [];
}
