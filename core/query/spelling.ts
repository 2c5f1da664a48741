import type { Correctable } from './correctable.ts';
import { soundsAlike } from './words/homophones.ts';

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
 * The word a mistyped Latin word most likely stands for. A short one must keep its first letter; one of
 * three letters must complete a phrase with its neighbour; two equally near words correct nothing.
 *
 * @param word the unknown word, in normalised form
 * @param previous @param next its neighbours
 * @returns `null` when no word is near enough
 */
export function correctWord(
  word: string,
  previous: string | undefined,
  next: string | undefined,
  correctable: Correctable,
): string | null {
  if (!/^[a-z]{3,}$/.test(word)) return null;
  const most = word.length >= 8 ? 2 : 1;
  let least = most + 1;
  let nearest = new Set<string>();
  for (const candidate of candidatesFor(word, previous, next, most, correctable)) {
    const sameStart = candidate[0] === word[0];
    if (!sameStart && (word.length < 6 || candidate.at(-1) !== word.at(-1))) continue;
    const distance = editDistance(word, candidate, Math.min(least, most));
    if (distance > least || distance > most) continue;
    if (distance < least) nearest = new Set();
    least = distance;
    nearest.add(candidate);
  }
  const [only, another] = nearest;
  return another === undefined ? (only ?? null) : null;
}

function* candidatesFor(
  word: string,
  previous: string | undefined,
  next: string | undefined,
  most: number,
  { words, after, before }: Correctable,
): Generator<string> {
  if (word.length === 3) {
    for (const [near, lists] of [[previous, after] as const, [next, before] as const]) {
      for (const candidate of (near === undefined ? undefined : lists.get(near)) ?? []) {
        if (candidate.length >= 3) yield candidate;
      }
    }
    return;
  }
  for (let length = word.length - most; length <= word.length + most; length += 1) {
    yield* words.get(length) ?? [];
  }
}

/**
 * Chinese text with one mistyped name put right: a segment or value of three characters or more, or
 * another phrase of four, that differs in one character from what stands around an unknown run; shorter
 * ones only by characters that sound alike.
 *
 * @param text normalised question
 * @param start @param end the run that was not understood
 * @returns `null` when no name is near, or several of one length are
 */
export function correctChinese(
  text: string,
  start: number,
  end: number,
  correctable: Correctable,
): { readonly text: string; readonly correction: Correction } | null {
  let found: { at: number; length: number; to: string } | null = null;
  for (const { text: phrase, isName } of correctable.chinese) {
    if (found !== null && phrase.length < found.to.length) break;
    const place =
      phrase.length < (isName ? 3 : 4)
        ? placeByEar(text, start, end, phrase)
        : holdsHalf(text, phrase)
          ? placeOf(text, start, end, phrase)
          : null;
    if (place === null) continue;
    if (found !== null) return null;
    found = { ...place, to: phrase };
  }
  if (found === null) return null;
  const { at, length, to } = found;
  return {
    text: text.slice(0, at) + to + text.slice(at + length),
    correction: { from: text.slice(at, at + length), to },
  };
}

/** One edit leaves one half of a phrase whole. */
function holdsHalf(text: string, phrase: string): boolean {
  const middle = Math.floor(phrase.length / 2);
  return text.includes(phrase.slice(0, middle)) || text.includes(phrase.slice(middle));
}

/** Where a phrase of the same length that sounds alike stands around an unknown run. */
function placeByEar(
  text: string,
  start: number,
  end: number,
  phrase: string,
): { readonly at: number; readonly length: number } | null {
  const { length } = phrase;
  if (length < 2) return null;
  for (let at = Math.max(0, end - length); at <= start && at + length <= text.length; at += 1) {
    if (soundsAlike(text.slice(at, at + length), phrase)) return { at, length };
  }
  return null;
}

/** Where the text around an unknown run is one edit from a phrase; the same length first. */
function placeOf(
  text: string,
  start: number,
  end: number,
  phrase: string,
): { readonly at: number; readonly length: number } | null {
  for (const length of [phrase.length, phrase.length - 1, phrase.length + 1]) {
    if (length < 3) continue;
    for (let at = Math.max(0, end - length); at <= start && at + length <= text.length; at += 1) {
      const written = text.slice(at, at + length);
      if (!/^[\p{Script=Han}\d]+$/u.test(written)) continue;
      if (editDistance(written, phrase, 1) === 1) return { at, length };
    }
  }
  return null;
}
