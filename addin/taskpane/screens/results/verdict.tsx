import type { Language, Tone } from '#core';
import { say } from '#core/pane';

const SIGNS = { up: '▲', down: '▼' } as const;
const WORDS = {
  up: 'pane.results.up',
  down: 'pane.results.down',
  unknown: 'pane.results.unknown',
} as const;

/**
 * A change as text that stands without its colour: up and down begin with their sign, and a sign alone
 * gets its word. “Too few to tell” says itself, without a sign.
 */
export function verdictText(tone: Tone, text: string, language: Language): string {
  if (tone !== 'up' && tone !== 'down' && tone !== 'unknown') return text;
  const said = text.replace(/^[▲▼?？—]\s*/, '').trim() || say(language, WORDS[tone]);
  return tone === 'unknown' ? said : `${SIGNS[tone]} ${said}`;
}

interface Props {
  readonly language: Language;
  readonly change: { readonly tone: Tone; readonly text: string };
}

/** Up, down, too few to tell, or a plain change. */
export function Verdict({ language, change: { tone, text } }: Props) {
  const kind = tone === 'up' || tone === 'down' || tone === 'unknown' ? tone : 'flat';
  return <span class={`verdict ${kind}`}>{verdictText(tone, text, language)}</span>;
}
