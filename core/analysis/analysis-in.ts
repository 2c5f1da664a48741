import type { Note, Params } from '../basics/index.ts';
import type { Evaluation } from '../evaluate/index.ts';
import { type Language, listed, listedItems, t } from '../i18n/index.ts';
import { METRICS, metricNamed } from '../metrics/index.ts';
import { type Segmentation, segmentsIn } from '../segment/index.ts';
import { taggingOf, withTags } from '../tags/index.ts';
import { keepOrigin, originOf } from './origins.ts';
import type { Analysis } from './types.ts';

const others = new WeakMap<Analysis, Analysis>();

/**
 * The same analysis in another language. Rows, customers, scores and every number are shared with the
 * one it was made from; only names and sentences are made again, so it takes little time and memory. An
 * analysis asked for twice is the same one, and one asked back is the first.
 */
export function analysisIn(analysis: Analysis, language: Language): Analysis {
  if (analysis.settings.language === language) return analysis;
  const origin = originOf(analysis);
  if (origin.settings.language === language) return origin;
  const known = others.get(origin);
  if (known !== undefined) return known;
  const made = translated(origin, language);
  others.set(origin, made);
  keepOrigin(made, origin);
  return made;
}

function translated(analysis: Analysis, language: Language): Analysis {
  const { cleaned, segmentation, evaluation } = analysis;
  const settings = { ...analysis.settings, language };
  const segments =
    segmentation === null
      ? null
      : withTags(
          segmentsIn(segmentation, cleaned, analysis.settings, settings),
          taggingOf(analysis),
          settings,
        );
  const inOther = noteTranslator(segmentation, segments, analysis.settings.language, language);
  return {
    ...analysis,
    manifest: { ...analysis.manifest, language },
    settings,
    segmentation: segments === null ? null : { ...segments, notes: segments.notes.map(inOther) },
    evaluation: evaluation === null ? null : evaluationIn(evaluation, language, inOther),
    notes: analysis.notes.map(inOther),
  };
}

/** Rows computed from the data carry the dictionary's names; typed rows the user's own. */
function evaluationIn(
  evaluation: Evaluation,
  language: Language,
  inOther: (note: Note) => Note,
): Evaluation {
  const isTyped = evaluation.source === 'typed';
  return {
    ...evaluation,
    notes: evaluation.notes.map(inOther),
    rows: evaluation.rows.map((row) => {
      const { metric, dimension } = row;
      if (isTyped || metric === null || dimension === null) return row;
      return {
        ...row,
        dimensionLabel: t(language, `evaluate.dimension.${dimension}`),
        kpi: t(language, METRICS.get(metric)!.name),
      };
    }),
  };
}

/** Names of segments and metrics that stand in the parameters of notes, in the other language. */
function noteTranslator(
  before: Segmentation | null,
  after: Segmentation | null,
  from: Language,
  to: Language,
): (note: Note) => Note {
  const names = new Map(
    (before?.segments ?? []).map(({ name }, index) => [name, after?.segments[index]?.name ?? name]),
  );
  const nameIn = (name: string): string | null => {
    const segment = names.get(name);
    if (segment !== undefined) return segment;
    const metric = metricNamed(name);
    if (metric === null || t(from, METRICS.get(metric)!.name) !== name) return null;
    return t(to, METRICS.get(metric)!.name);
  };
  return (note) => {
    const params: Record<string, Params[string]> = {};
    for (const [key, value] of Object.entries(note.params)) {
      const parts = typeof value === 'string' ? listedItems(from, value).map(nameIn) : [null];
      params[key] = parts.every((part) => part !== null) ? listed(to, parts) : value;
    }
    return { ...note, params };
  };
}
