import type { RoleId } from '../types.ts';

/**
 * Headers that name a role. Names are compared without spaces, case, brackets and punctuation;
 * traditional characters count as simplified. Patterns see the words with single spaces.
 */
export interface HeaderRule {
  readonly role: RoleId;
  /** Names that mean nothing else. */
  readonly sure: readonly string[];
  /** Names that usually mean it. */
  readonly likely?: readonly string[];
  /** Names that may mean it when the values agree. */
  readonly maybe?: readonly string[];
  /** Compounds that usually mean it, such as any `… channel`. */
  readonly patterns?: readonly RegExp[];
  /** Compounds that only look like it, such as `product name` for a person's name. */
  readonly never?: RegExp;
}

/** Names from a text, separated by white space. */
export function names(text: string): readonly string[] {
  return text.split(/\s+/).filter((name) => name !== '');
}
