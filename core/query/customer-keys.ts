import type { Analysis } from '../analysis/index.ts';
import { normaliseText } from './normalise.ts';

/** Keys whose writing is learnt; the rest of a list is written alike. */
const KEYS_SEEN = 2_000;
const MOST_SHAPES = 50;
const KEY = /[a-z\d]+(?:[-_.@][a-z\d]+)*/y;

/**
 * How a key is written: its letters, and 0 for every digit. Two keys of one shape look alike, so that a
 * key nobody has is read as a key all the same and whether it exists is left to the answer.
 *
 * @example
 * shapeOf('c0012') // => 'c0000'
 */
export function shapeOf(key: string): string {
  return key.replace(/\d/g, '0');
}

/** The shapes of the customers' keys that hold a digit; none where keys have no common writing. */
export function keyShapes({ cleaned }: Analysis): ReadonlySet<string> {
  const shapes = new Set<string>();
  for (const id of cleaned.customers.ids.slice(0, KEYS_SEEN)) {
    const key = normaliseText(id);
    if (!/\d/.test(key) || /^\d{1,3}$/.test(key)) continue;
    shapes.add(shapeOf(key));
    if (shapes.size > MOST_SHAPES) return new Set();
  }
  return shapes;
}

/** A customer's key at a place of a question; `null` when there is none. */
export function keyAt(text: string, at: number, shapes: ReadonlySet<string>): string | null {
  if (shapes.size === 0 || /[a-z\d]/.test(text[at - 1] ?? '')) return null;
  KEY.lastIndex = at;
  const match = KEY.exec(text);
  return match !== null && shapes.has(shapeOf(match[0])) ? match[0] : null;
}

/** A key as it stands in the workbook; as typed when no customer has it. */
export function customerKey({ cleaned }: Analysis, typed: string, question: string): string {
  for (const id of cleaned.customers.ids) {
    if (id.length === typed.length && normaliseText(id) === typed) return id;
  }
  const at = question.toLowerCase().indexOf(typed);
  return at < 0 ? typed : question.slice(at, at + typed.length);
}
