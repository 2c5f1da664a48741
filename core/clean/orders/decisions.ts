import type { ReviewSetting } from '../../settings/index.ts';
import type { Journal } from '../journal.ts';

/** Decisions on amounts, found again by what the row says rather than where it stands. */
export class Decisions {
  readonly #byKey: ReadonlyMap<string, ReviewSetting>;
  readonly #used = new Set<string>();
  readonly #seen = new Map<string, number>();

  constructor(reviews: readonly ReviewSetting[]) {
    this.#byKey = new Map(reviews.map((review) => [review.key, review]));
  }

  /** Decisions no amount was found for yet. */
  get open(): readonly ReviewSetting[] {
    return [...this.#byKey.values()].filter(({ key }) => !this.#used.has(key));
  }

  /** The fingerprint of what a row says; the second row that says the same has one of its own. */
  keyOf(said: readonly (string | number)[]): string {
    const hash = fingerprint(said.join('\u0001'));
    const earlier = this.#seen.get(hash) ?? 0;
    this.#seen.set(hash, earlier + 1);
    return earlier === 0 ? hash : `${hash}-${earlier + 1}`;
  }

  /** The decision about a fingerprint, or `null`. */
  of(key: string): ReviewSetting | null {
    const found = this.#byKey.get(key) ?? null;
    if (found !== null) this.#used.add(key);
    return found;
  }

  noteUnmatched(journal: Journal): void {
    const n = this.open.length;
    if (n > 0) journal.note('info', 'clean.review-unmatched', { n });
  }
}

/**
 * A text as sixteen hexadecimal digits: the same for the same text, and nothing of it can be read
 * (FNV-1a, twice with different beginnings).
 *
 * @see Fowler, Noll & Vo, "The FNV Non-Cryptographic Hash Algorithm"
 *
 * @example
 * fingerprint('o1') === fingerprint('o1') // => true
 * fingerprint('o1') === fingerprint('o2') // => false
 */
export function fingerprint(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
    other ^= other >>> 13;
  }
  const hex = (part: number) => (part >>> 0).toString(16).padStart(8, '0');
  return `f${hex(one)}${hex(other)}`;
}
