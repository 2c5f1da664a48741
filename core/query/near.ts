import type { Lexicon, Phrase } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { isChinese } from './normalise.ts';
import { editDistance } from './spelling.ts';

const MOST_NEAR = 6;
const NAMES: ReadonlySet<Meaning['kind']> = new Set([
  'metric',
  'segment',
  'value',
  'dimension',
  'new-customers',
]);

/**
 * Names a word that wasn't understood is nearest to: of its characters, at most half differ. Too far to
 * be corrected without asking.
 */
export function nearPhrases(word: string, lexicon: Lexicon): readonly Phrase[] {
  const chinese = isChinese(word);
  const most = Math.floor(word.length / 2);
  if (word.length < 2 || most === 0) return [];
  const found: { readonly phrase: Phrase; readonly distance: number }[] = [];
  for (const phrase of lexicon.names) {
    if (isChinese(phrase.text) !== chinese) continue;
    if (Math.abs(phrase.text.length - word.length) > most) continue;
    const distance = editDistance(word, phrase.text, most);
    if (distance > most || (!chinese && distance * 5 > word.length * 2)) continue;
    found.push({ phrase, distance: distance / Math.max(word.length, phrase.text.length) });
  }
  return found
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_NEAR)
    .map(({ phrase }) => phrase);
}

/** Phrases that name something a question can be about. */
export function namesOf(phrases: Iterable<Phrase>): readonly Phrase[] {
  return [...phrases].filter(({ meaning }) => {
    const isWeak = meaning.kind === 'metric' && meaning.weak;
    return NAMES.has(meaning.kind) && !isWeak;
  });
}
