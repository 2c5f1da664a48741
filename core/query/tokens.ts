import type { Correctable } from './correctable.ts';
import { keyAt } from './customer-keys.ts';
import type { Lexicon, Phrase } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { isChinese, isWordCharacter } from './normalise.ts';
import { type Calendar, type NamedPeriod, periodAt } from './period/period-at.ts';
import { numberAt } from './period/written-number.ts';
import { type Correction, correctChinese, correctWord } from './spelling.ts';

/** A stretch of the question with one meaning. */
export type Token = { readonly start: number; readonly end: number; readonly text: string } & (
  | Meaning
  | { readonly kind: 'period'; readonly period: NamedPeriod }
  | { readonly kind: 'impossible-period' }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'unknown' }
);

export interface Tokens {
  readonly tokens: readonly Token[];
  readonly corrections: readonly Correction[];
}

/** A mistyped question is read again after each correction, this often at most. */
const MOST_CORRECTIONS = 3;

/**
 * A normalised question as tokens, left to right, the longest reading at each place; what stays
 * unknown is corrected where one near word or name fits.
 */
export function tokenise(question: string, lexicon: Lexicon, calendar: Calendar): Tokens {
  const corrections: Correction[] = [];
  let text = question;
  let tokens = scan(text, lexicon, calendar);
  const hopeless = new Set<string>();
  while (corrections.length < MOST_CORRECTIONS) {
    const corrected = correctFirst(text, tokens, lexicon.correctable, hopeless);
    if (corrected === null) break;
    const again = scan(corrected.text, lexicon, calendar);
    if (unknownIn(again) >= unknownIn(tokens)) {
      hopeless.add(corrected.token);
      continue;
    }
    corrections.push(corrected.correction);
    text = corrected.text;
    tokens = again;
  }
  return { tokens, corrections };
}

function unknownIn(tokens: readonly Token[]): number {
  return tokens.filter(({ kind }) => kind === 'unknown').length;
}

function correctFirst(
  text: string,
  tokens: readonly Token[],
  correctable: Correctable,
  hopeless: Set<string>,
): { readonly text: string; readonly correction: Correction; readonly token: string } | null {
  for (const token of tokens) {
    if (token.kind !== 'unknown' || hopeless.has(token.text)) continue;
    if (isChinese(token.text)) {
      const corrected = correctChinese(text, token.start, token.end, correctable);
      if (corrected !== null) return { ...corrected, token: token.text };
      hopeless.add(token.text);
      continue;
    }
    const before = /([a-z]+) $/.exec(text.slice(0, token.start))?.[1];
    const after = /^ ([a-z]+)/.exec(text.slice(token.end))?.[1];
    const to = correctWord(token.text, before, after, correctable);
    if (to === null) {
      hopeless.add(token.text);
      continue;
    }
    return {
      text: text.slice(0, token.start) + to + text.slice(token.end),
      correction: { from: token.text, to },
      token: token.text,
    };
  }
  return null;
}

function scan(text: string, lexicon: Lexicon, calendar: Calendar): readonly Token[] {
  const tokens: Token[] = [];
  let unknownFrom = -1;
  const closeUnknown = (end: number): void => {
    const written = unknownFrom < 0 ? '' : text.slice(unknownFrom, end).trimEnd();
    if (/[\p{L}\p{N}]/u.test(written)) {
      const start = unknownFrom;
      tokens.push({ kind: 'unknown', start, end: start + written.length, text: written });
    }
    unknownFrom = -1;
  };
  let at = 0;
  while (at < text.length) {
    const token = /\s/.test(text[at]!) ? null : tokenAt(text, at, lexicon, calendar);
    if (token !== null) {
      closeUnknown(at);
      tokens.push(token);
      at = token.end;
      continue;
    }
    if (text[at] === ' ') closeUnknown(at);
    else if (unknownFrom >= 0 && isWordCharacter(text[at]) !== isWordCharacter(text[at - 1])) {
      closeUnknown(at);
      unknownFrom = at;
    } else if (unknownFrom < 0) unknownFrom = at;
    at += 1;
    if (isWordCharacter(text[at - 1])) while (isWordCharacter(text[at])) at += 1;
  }
  closeUnknown(text.length);
  return tokens;
}

function tokenAt(text: string, at: number, lexicon: Lexicon, calendar: Calendar): Token | null {
  const period = periodAt(text, at, calendar);
  const phrase = phraseAt(text, at, lexicon);
  const number = numberAt(text, at);
  const key = keyAt(text, at, lexicon.keyShapes);
  const length = Math.max(
    key === null ? 0 : key.length,
    period === null ? 0 : period.end - at,
    phrase?.text.length ?? 0,
    number === null ? 0 : number.end - at,
  );
  if (length === 0) return null;
  const place = { start: at, end: at + length, text: text.slice(at, at + length) };
  // A value named like a date or number ("618") is meant as the value.
  if (phrase !== null && phrase.text.length === length) return { ...place, ...phrase.meaning };
  if (period !== null && period.end === place.end) {
    return period.period === null
      ? { ...place, kind: 'impossible-period' }
      : { ...place, kind: 'period', period: period.period };
  }
  if (key !== null && key.length === length) return { ...place, kind: 'customer' };
  return number === null ? null : { ...place, kind: 'number', number: number.value };
}

function phraseAt(text: string, at: number, lexicon: Lexicon): Phrase | null {
  for (const phrase of lexicon.byFirst.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(phrase.text, at)) continue;
    if (phrase.startsWord && isWordCharacter(text[at - 1])) continue;
    if (phrase.endsWord && isWordCharacter(text[at + phrase.text.length])) continue;
    return phrase;
  }
  return null;
}
