import type { Analysis } from '../../analysis/index.ts';
import { DAY_MS } from '../../basics/index.ts';
import { joinedSentences, type Language, t } from '../../i18n/index.ts';
import { METRICS } from '../../metrics/index.ts';
import { hasTypedPath, isPathMetric, isSegmentMetric } from '../data.ts';
import { metricName, midSentence } from '../names.ts';
import { countedMetric, isShare } from '../share.ts';
import type { Question } from '../types.ts';

/** What the number means: the metric, the rules of the segments and the path it was counted on. */
export function definitionOf(analysis: Analysis, question: Question): string {
  const { language } = analysis.settings;
  const { metric: asked } = question;
  const metric = countedMetric(asked);
  const parts: string[] = [];
  if (question.steps || question.dimension === 'step') {
    parts.push(t(language, 'query.definition-steps'));
  } else if (isSegmentMetric(metric)) {
    const asOf = analysis.asOf;
    parts.push(t(language, 'query.definition-segment-share', { asOf }));
  } else {
    const { definition, formula } = METRICS.get(metric)!;
    parts.push(
      t(language, 'query.definition', {
        metric: metricName(language, metric),
        definition: t(language, definition),
        formula: t(language, formula),
      }),
    );
    if (isShare(asked)) {
      const name = midSentence(metricName(language, metric));
      parts.push(t(language, 'query.definition-share', { metric: name }));
    }
  }
  for (const segment of analysis.segmentation?.segments ?? []) {
    if (!question.segments.includes(segment.id) || segment.description === '') continue;
    const params = { segment: segment.name, rule: segment.description };
    parts.push(t(language, 'query.definition-segment-rule', params));
  }
  if (isPathMetric(metric)) parts.push(...pathDefinition(analysis, question));
  return joinedSentences(language, parts);
}

function pathDefinition(analysis: Analysis, question: Question): readonly string[] {
  const { language, entry, windowMs, steps } = analysis.settings;
  if (hasTypedPath(analysis)) {
    const typed = analysis.funnel!.definition.steps.map(({ label }) => label).join(' → ');
    return [t(language, 'query.definition-typed-path', { steps: typed })];
  }
  const byChannel = [question.dimension, ...question.filters.map(({ dimension }) => dimension)];
  return [
    t(language, 'query.definition-path', {
      steps: (steps ?? []).map(({ label }) => label).join(' → '),
      window: windowText(language, entry === 'any' ? null : windowMs),
      entry: t(language, `query.entry-${entry}`),
    }),
    ...(byChannel.includes('channel') ? [t(language, 'query.first-touch')] : []),
  ];
}

function windowText(language: Language, windowMs: number | null): string {
  if (windowMs === null) return t(language, 'query.window-none');
  if (windowMs % DAY_MS === 0) return t(language, 'query.window-days', { days: windowMs / DAY_MS });
  return t(language, 'query.window-hours', { hours: windowMs / 3_600_000 });
}
