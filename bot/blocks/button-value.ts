import { type Language, type Question, UNCONDITIONED } from '#core';
import { LIMITS } from './limits.ts';

/** What a button of an answer carries: its question and the language it stands in. */
export interface ButtonValue {
  readonly language: Language;
  /** As it was; to be checked before it is asked, as it comes back from outside. */
  readonly asked: { readonly question: unknown } | { readonly key: string };
}

/**
 * Keeps a question that is too long for a button and gives a short key for it; `null`: it can't be kept.
 */
export type KeepQuestion = (question: Question) => string | null;

/**
 * A question as the value of a button: JSON without what is empty anyway.
 *
 * @returns `null` when it is longer than Slack takes and there is nobody to keep it
 */
export function buttonValue(
  question: Question,
  language: Language,
  keep: KeepQuestion = () => null,
): string | null {
  const value = JSON.stringify({ l: language, q: compact(question) });
  if (value.length <= LIMITS.button.value) return value;
  const key = keep(question);
  return key === null ? null : JSON.stringify({ l: language, k: key });
}

/** The value of a button read back; `null` when it isn't one of ours. */
export function readButtonValue(value: string | undefined): ButtonValue | null {
  let read: unknown;
  try {
    read = JSON.parse(value ?? '');
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null) return null;
  const { l, q, k } = read as { l?: unknown; q?: unknown; k?: unknown };
  if (l !== 'zh' && l !== 'en') return null;
  if (typeof k === 'string') return { language: l, asked: { key: k } };
  if (typeof q !== 'object' || q === null || Array.isArray(q)) return null;
  return { language: l, asked: { question: { ...UNCONDITIONED, ...q } } };
}

/** Without empty parts, and without notes on how words were read, which are said once. */
function compact(question: Question): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(question).filter(
      ([part, value]) =>
        part !== 'notes' &&
        value !== null &&
        value !== undefined &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}
