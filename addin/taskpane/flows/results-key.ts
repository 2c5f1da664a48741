import type { AnalysisViews } from '../../analysis/service.ts';

/**
 * The counts and figures of results as one short text, the same in both languages: results with another
 * key are others. `''` when there are none.
 *
 * @example
 * keyOf(null) // => ''
 */
export function keyOf(views: AnalysisViews | null): string {
  const results = views?.results ?? null;
  if (results === null) return '';
  const { segments, path, evaluation } = results;
  const text = JSON.stringify([
    results.asOf,
    segments?.rows.map(({ customers, share }) => [customers, share]),
    path?.steps.map(({ customers }) => customers),
    evaluation?.rows.map(({ before, after }) => [before, after]),
  ]);
  return `${text.length}-${hash(text)}`;
}

/** FNV-1a, 32 bits, in hexadecimal. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ letter.codePointAt(0)!, 0x01000193);
  return (sum >>> 0).toString(16);
}
