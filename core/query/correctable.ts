import type { Meaning } from './meaning.ts';
import { isChinese } from './normalise.ts';

/** What a mistyped word may be corrected to: everything but the small words. */
export interface Correctable {
  /** Chinese phrases, longest first; names are segments and values. */
  readonly chinese: readonly { readonly text: string; readonly isName: boolean }[];
  /** Latin words of four letters or more, by length. */
  readonly words: ReadonlyMap<number, readonly string[]>;
  /** Words that follow, or stand before, a word in some phrase. */
  readonly after: ReadonlyMap<string, ReadonlySet<string>>;
  readonly before: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Small words of the grammar, which too many other words are near to. */
const NEVER_MEANT: ReadonlySet<Meaning['kind']> = new Set([
  ...(['follow', 'level', 'list', 'bad-synonym', 'how-many'] as const),
]);

/** Lists of phrases in the ways spelling looks them up. */
export function correctableOf(meanings: ReadonlyMap<string, Meaning>): Correctable {
  const chinese: { text: string; isName: boolean }[] = [];
  const words = new Map<number, Set<string>>();
  const after = new Map<string, Set<string>>();
  const before = new Map<string, Set<string>>();
  for (const [text, meaning] of meanings) {
    const { kind } = meaning;
    if (kind === 'filler' || kind === 'refused' || kind === 'steps' || kind === 'target') continue;
    if (NEVER_MEANT.has(kind)) continue;
    // Short verbs are near too many other words: fall, fell.
    if (kind === 'compare' && meaning.how === 'change') continue;
    if (isChinese(text)) {
      if (wouldSwallow(text, meanings)) continue;
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

/** 总转化率 for 女转化率 would drop a word: a phrase that ends with another of the same meaning. */
function wouldSwallow(text: string, meanings: ReadonlyMap<string, Meaning>): boolean {
  const whole = meanings.get(text);
  return [1, 2].some((length) => {
    const rest = meanings.get(text.slice(length));
    return whole?.kind === 'metric' && rest?.kind === 'metric' && rest.metric === whole.metric;
  });
}

function listIn<Key>(lists: Map<Key, Set<string>>, key: Key): Set<string> {
  const known = lists.get(key) ?? new Set<string>();
  lists.set(key, known);
  return known;
}
