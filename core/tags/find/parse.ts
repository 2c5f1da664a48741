import { closingQuote, LensError, nearest } from '../../basics/index.ts';
import type { MessageCode } from '../../i18n/index.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import { searchForm } from './lexicon.ts';

/** A search, understood. */
export type TagQuery =
  | { readonly kind: 'tag'; readonly meaning: Meaning }
  | { readonly kind: 'not'; readonly part: TagQuery }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly TagQuery[] };

const MOST_CHARACTERS = 300;
/** Deepest nesting of parentheses and `not`. */
const MAX_DEPTH = 50;

type Joint = 'and' | 'or' | 'not';
/** Joints; Chinese ones need no blanks around them, and the longest is tried first. */
const JOINTS: readonly (readonly [string, Joint])[] = [
  ['并且', 'and'],
  ['而且', 'and'],
  ['同时', 'and'],
  ['以及', 'and'],
  ['或者', 'or'],
  ['没有', 'not'],
  ['不是', 'not'],
  ['but not', 'not'],
  ['and', 'and'],
  ['or', 'or'],
  ['not', 'not'],
  ['no', 'not'],
  ['且', 'and'],
  ['和', 'and'],
  ['与', 'and'],
  ['或', 'or'],
  ['非', 'not'],
  ['不', 'not'],
  ['未', 'not'],
  ['没', 'not'],
  ['&', 'and'],
  ['|', 'or'],
  ['!', 'not'],
];
const LATIN = /[a-z0-9]/;

type Token =
  | { readonly kind: 'tag'; readonly meaning: Meaning; readonly at: number }
  /** `soft`: a comma, which joins unless another joint follows. */
  | { readonly kind: Joint | '(' | ')' | 'end'; readonly at: number; readonly soft?: true };

/**
 * A search for customers by tags, understood: names joined by `and`, `or`, `not` (且, 或, 非 …) and
 * parentheses; `not` binds tightest, then `and`. Names may be quoted, and values be named with their
 * column (`city:Shanghai`).
 *
 * @throws {LensError} `tags.find-…` with the place, the word seen and what would work
 */
export function parseTagQuery(text: string, lexicon: Lexicon): TagQuery {
  if (text.trim() === '') throw new LensError('tags.find-empty');
  if (text.length > MOST_CHARACTERS) {
    throw new LensError('tags.find-too-long', { length: text.length, most: MOST_CHARACTERS });
  }
  return new Parser(text, tokensOf(text, lexicon)).query();
}

function tokensOf(text: string, lexicon: Lexicon): readonly Token[] {
  // One narrow, lower-case character for each, so that places stay those of the text typed.
  const plain = [...text]
    .map((one) => {
      const form = one.normalize('NFKC').toLowerCase();
      return form.length === one.length ? form : one;
    })
    .join('');
  const tokens: Token[] = [];
  let at = 0;
  while (at < plain.length) {
    const character = plain[at]!;
    if (/\s/.test(character) || character === ',' || character === '、' || character === '，') {
      if (!/\s/.test(character)) tokens.push({ kind: 'and', at, soft: true });
      at += 1;
      continue;
    }
    if (character === '(' || character === ')') {
      tokens.push({ kind: character, at });
      at += 1;
      continue;
    }
    const word = wordAt(plain, at, lexicon);
    if (word !== null) {
      tokens.push(word.token);
      at = word.end;
      continue;
    }
    throw unknownWord(text, plain, at, lexicon);
  }
  tokens.push({ kind: 'end', at: text.length });
  return tokens;
}

function wordAt(
  plain: string,
  at: number,
  lexicon: Lexicon,
): { readonly token: Token; readonly end: number } | null {
  const quoted = quotedAt(plain, at);
  if (quoted !== null) {
    const meaning = lexicon.meaning(quoted.text);
    return meaning === null ? null : { token: { kind: 'tag', meaning, at }, end: quoted.end };
  }
  const named = valueAt(plain, at, lexicon) ?? nameAt(plain, at, lexicon);
  if (named !== null) return { token: { kind: 'tag', meaning: named.meaning, at }, end: named.end };
  const joint = jointAt(plain, at);
  return joint === null ? null : { token: { kind: joint.kind, at }, end: joint.end };
}

function quotedAt(plain: string, at: number): { text: string; end: number } | null {
  const close = closingQuote(plain[at]!);
  if (close === undefined) return null;
  const end = plain.indexOf(close, at + 1);
  return end < 0 ? null : { text: plain.slice(at + 1, end), end: end + 1 };
}

/** `city:Shanghai`, `城市：上海`. */
function valueAt(plain: string, at: number, lexicon: Lexicon) {
  const colon = /^([a-z]+|\p{Script=Han}{2,4})\s?[:=]\s?/u.exec(plain.slice(at, at + 24));
  const role = colon === null ? null : lexicon.roleOf(colon[1]!);
  if (colon === null || role === null) return null;
  const start = at + colon[0].length;
  const quoted = quotedAt(plain, start);
  if (quoted !== null) {
    const meaning = lexicon.valueOf(role, quoted.text);
    return meaning === null ? null : { meaning, end: quoted.end };
  }
  return longestAt(plain, start, lexicon.longest, (word) => lexicon.valueOf(role, word));
}

function nameAt(plain: string, at: number, lexicon: Lexicon) {
  return longestAt(plain, at, lexicon.longest, (word) => lexicon.meaning(word));
}

/** The longest known word that begins here and doesn't end inside a Latin one. */
function longestAt(
  plain: string,
  at: number,
  longest: number,
  meaningOf: (word: string) => Meaning | null,
): { readonly meaning: Meaning; readonly end: number } | null {
  for (let end = Math.min(plain.length, at + longest); end > at; end -= 1) {
    if (!endsWord(plain, end) || /\s/.test(plain[end - 1]!)) continue;
    const meaning = meaningOf(plain.slice(at, end));
    if (meaning !== null) return { meaning, end };
  }
  return null;
}

function jointAt(plain: string, at: number): { kind: Joint; end: number } | null {
  for (const [word, kind] of JOINTS) {
    if (plain.startsWith(word, at) && endsWord(plain, at + word.length)) {
      return { kind, end: at + word.length };
    }
  }
  return null;
}

function endsWord(plain: string, end: number): boolean {
  return !(LATIN.test(plain[end - 1] ?? '') && LATIN.test(plain[end] ?? ''));
}

/** What stands where no name and no joint does, and the nearest name. */
function unknownWord(text: string, plain: string, at: number, lexicon: Lexicon): LensError {
  if (closingQuote(plain[at]!) !== undefined && quotedAt(plain, at) === null) {
    return new LensError('tags.find-quote', { position: at + 1, query: text });
  }
  const quoted = quotedAt(plain, at);
  let end = quoted?.end ?? at + 1;
  if (quoted === null) {
    while (end < plain.length && !/[()]/.test(plain[end]!)) {
      const begins = !LATIN.test(plain[end - 1]!) || !LATIN.test(plain[end]!);
      if (begins && jointAt(plain, end) !== null) break;
      end += 1;
    }
  }
  const word = quoted?.text ?? text.slice(at, end).trim();
  const params = { position: at + 1, word, query: text };
  const colon = /^([a-z]+|\p{Script=Han}{2,4})\s?[:=]\s?(.*)$/u.exec(plain.slice(at, end));
  const role = colon === null ? null : lexicon.roleOf(colon[1]!);
  const suggestion =
    role === null
      ? suggested(searchForm(word), lexicon.words)
      : suggested(searchForm(colon![2]!), lexicon.valuesOf(role));
  if (suggestion === null) return new LensError('tags.find-unknown', params);
  const shown = role === null ? suggestion : `${colon![1]}:${suggestion}`;
  return new LensError('tags.find-did-you-mean', { ...params, suggestion: shown });
}

function suggested(word: string, words: readonly string[]): string | null {
  return (
    nearest(word, words) ??
    words.find((one) => one.includes(word)) ??
    words.find((one) => one.length > 1 && word.includes(one)) ??
    null
  );
}

class Parser {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private at = 0;
  private depth = 0;

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens;
  }

  query(): TagQuery {
    const query = this.any();
    if (this.peek().kind !== 'end') throw this.unexpected('tags.find-expected-joint');
    return query;
  }

  private any(): TagQuery {
    return this.joined('or', () => this.joined('and', () => this.single()));
  }

  private joined(kind: 'and' | 'or', part: () => TagQuery): TagQuery {
    const parts = [part()];
    while (this.joins(kind)) parts.push(part());
    return parts.length === 1 ? parts[0]! : { kind, parts };
  }

  /** A joint, or a `not` that says "and not"; a comma before another joint is read over. */
  private joins(kind: 'and' | 'or'): boolean {
    const token = this.peek();
    const isSoft = token.kind === 'and' && token.soft === true;
    if (isSoft && ['and', 'or'].includes(this.peek(1).kind)) this.at += 1;
    if (kind === 'and' && this.peek().kind === 'not') return true;
    return this.take(kind);
  }

  private single(): TagQuery {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new LensError('tags.find-too-deep', { query: this.text });
    const token = this.peek();
    let query: TagQuery;
    if (this.take('not')) query = { kind: 'not', part: this.single() };
    else if (this.take('(')) {
      query = this.any();
      if (!this.take(')')) throw this.unexpected('tags.find-expected-close');
    } else if (token.kind === 'tag') {
      this.at += 1;
      query = { kind: 'tag', meaning: token.meaning };
    } else throw this.unexpected('tags.find-expected-name');
    this.depth -= 1;
    return query;
  }

  private peek(ahead = 0): Token {
    return this.tokens[Math.min(this.at + ahead, this.tokens.length - 1)]!;
  }

  private take(kind: Token['kind']): boolean {
    if (this.peek().kind !== kind) return false;
    this.at += 1;
    return true;
  }

  private unexpected(code: MessageCode): LensError {
    const { kind, at } = this.peek();
    if (kind === 'end') return new LensError('tags.find-ends-early', { query: this.text });
    const word = this.text.slice(at, at + 12);
    return new LensError(code, { position: at + 1, word, query: this.text });
  }
}
