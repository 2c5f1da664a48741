import type { Note } from '../basics/index.ts';
import type { ReportContext } from './context.ts';

/** A note as a sentence, with the cells it is about where the sentence does not name them. */
export function noteText({ say }: ReportContext, { code, params, where }: Note): string {
  const text = say(code, params);
  return where === undefined || text.includes(where)
    ? text
    : say('report.note.at', { text, where });
}

/** Sentences of notes, most serious first, each once; at most `limit` of them. */
export function noteTexts(
  context: ReportContext,
  notes: readonly Note[],
  limit = Number.POSITIVE_INFINITY,
): readonly string[] {
  const weight = { problem: 0, warning: 1, info: 2 } as const;
  const ordered = notes.toSorted((a, b) => weight[a.level] - weight[b.level]);
  return [...new Set(ordered.map((entry) => noteText(context, entry)))].slice(0, limit);
}
