import { type Language, t } from '../i18n/index.ts';
import type { SegmentComparison } from './types.ts';

/** Comparisons as plain JSON with the keys of `docs/cli.md`. */
export function comparisonsJson(
  comparisons: readonly SegmentComparison[],
  language: Language,
): readonly Record<string, unknown>[] {
  return comparisons.map(({ dimension, first, second, verdict, adjusted, result, notes }) => ({
    by: dimension.id,
    label: dimension.label,
    first,
    second,
    verdict,
    p: adjusted.p,
    correctedOver: adjusted.over,
    ...(result.kind === 'categories'
      ? { values: result.values, test: result.test }
      : {
          unit: result.unit,
          firstNumbers: result.first,
          secondNumbers: result.second,
          test: result.test,
        }),
    notes: notes.map(({ code, level, params }) => ({
      code,
      level,
      text: t(language, code, params),
    })),
  }));
}
