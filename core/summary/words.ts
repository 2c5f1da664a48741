import { type Language, listed, t } from '../i18n/index.ts';

/** Names as a list of the sentence: `A、B和C`, `a, b and c`. */
export function listOf(language: Language, names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const first = listed(language, names.slice(0, -1));
  return `${first}${t(language, 'summary.list-last')}${last}`;
}

/** A name inside an English sentence begins small, unless it is an abbreviation. */
export function insideSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
