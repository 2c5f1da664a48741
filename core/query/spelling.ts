import type { Lexicon } from './lexicon.ts';
import { isChinese } from './normalise.ts';

/** A word read as another one. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

/**
 * Edits between two words: letters added, left out, replaced or two neighbours swapped, each one edit
 * (optimal string alignment).
 *
 * @param most distances above it need not be told apart
 * @returns the distance, or `most + 1` when it is larger
 *
 * @example
 * editDistance('chanel', 'channel', 2) // => 1
 * editDistance('converison', 'conversion', 2) // => 1
 * editDistance('weather', 'orders', 2) // => 3
 */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + +!same);
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current.push(cost);
    }
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[right.length]!, most + 1);
}

/**
 * The word a mistyped Latin word most likely stands for. Short words must keep their first letter; two
 * equally near words correct nothing.
 *
 * @param word the unknown word, in normalised form
 * @param before @param after its neighbours, which let a word of three letters complete a phrase
 */
export function correctWord(
  word: string,
  before: string | undefined,
  after: string | undefined,
  lexicon: Lexicon,
): string | null {
  if (!/^[a-z]{3,}$/.test(word)) return null;
  const most = word.length >= 8 ? 2 : 1;
  let best = most + 1;
  let found: string | null = null;
  const consider = (candidate: string, allowed: number): void => {
    const sameStart = candidate[0] === word[0];
    if (candidate === found || (!sameStart && word.length < 6)) return;
    const distance = editDistance(word, candidate, allowed);
    if (distance > allowed || distance > best) return;
    found = distance < best ? candidate : null;
    best = distance;
  };
  for (const { text } of lexicon.correctable) {
    if (isChinese(text)) continue;
    const parts = text.split(' ');
    for (const [index, part] of parts.entries()) {
      if (part.length >= 4 && word.length >= 4) consider(part, most);
      else if (parts.length > 1 && part.length >= 3) {
        const inPlace = parts[index - 1] === before && parts[index + 1] === after;
        const fits = parts[index - 1] === before && index > 0 && index === parts.length - 1;
        if (inPlace || fits) consider(part, 1);
      }
    }
    if (word.length === 3 && before !== undefined && parts[0] === before && parts.length === 2) {
      consider(parts[1]!, 1);
    }
  }
  return best <= most ? found : null;
}

/**
 * Chinese text with one mistyped name put right: a segment or value of three characters or more, or a
 * metric of four, that differs in one character from what stands around an unknown run.
 *
 * @param text normalised question
 * @param start @param end the run that was not understood
 */
export function correctChinese(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
): { readonly text: string; readonly correction: Correction } | null {
  let best: { at: number; length: number; to: string } | null = null;
  let tied = false;
  for (const { text: phrase, meaning } of lexicon.correctable) {
    const isName = meaning.kind === 'segment' || meaning.kind === 'value';
    if (phrase.length < (isName ? 3 : 4) || !isChinese(phrase)) continue;
    if (best !== null && phrase.length < best.to.length) continue;
    for (let length = phrase.length - 1; length <= phrase.length + 1; length += 1) {
      if (length < 3) continue;
      for (let at = Math.max(0, end - length); at <= start && at + length <= text.length; at += 1) {
        const written = text.slice(at, at + length);
        if (!/^[\p{Script=Han}\d]+$/u.test(written)) continue;
        if (editDistance(written, phrase, 1) !== 1) continue;
        const sameLength = length === phrase.length;
        if (best !== null && phrase.length === best.to.length && phrase !== best.to) tied = true;
        else if (best === null || phrase.length > best.to.length) tied = false;
        if (best === null || phrase.length > best.to.length || sameLength) {
          best = { at, length, to: phrase };
        }
      }
    }
  }
  if (best === null || tied) return null;
  const from = text.slice(best.at, best.at + best.length);
  const corrected = text.slice(0, best.at) + best.to + text.slice(best.at + best.length);
  return { text: corrected, correction: { from, to: best.to } };
}
