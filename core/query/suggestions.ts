import type { Analysis } from '../analysis/index.ts';
import type { Day } from '../basics/index.ts';
import { t } from '../i18n/index.ts';
import { missingFor, splitsOf } from './data.ts';
import { dimensionName, metricName } from './names.ts';
import { readQuestion } from './read/read-question.ts';
import type { QueryMetric } from './types.ts';

const SUGGESTED = 3;
const PREFERRED: readonly QueryMetric[] = [
  'revenue',
  'conversion_rate',
  'aov',
  'orders',
  'repeat_rate',
  'satisfaction',
  'customers',
];

/**
 * Questions, typed out in the language of the run, that this workbook can answer: about the metric the
 * user asked for where it is known, then about what the workbook holds.
 *
 * @returns at most three; none when the workbook answers nothing
 */
export function suggestQuestions(
  analysis: Analysis,
  about: QueryMetric | null,
  today: Day,
): readonly string[] {
  const chosen: string[] = [];
  for (const text of candidates(analysis, about)) {
    if (chosen.length === SUGGESTED) break;
    if (chosen.includes(text)) continue;
    const { result } = readQuestion(text, analysis, today);
    const corrected = 'code' in result || result.notes?.some((each) => each.level === 'warning');
    if (corrected !== true) chosen.push(text);
  }
  return chosen;
}

function* candidates(analysis: Analysis, about: QueryMetric | null): Generator<string> {
  const { language } = analysis.settings;
  const metrics = PREFERRED.filter((metric) => missingFor(analysis, metric) === null);
  if (about !== null && missingFor(analysis, about) === null) yield* questionsOn(analysis, about);
  const segment = analysis.segmentation?.segments.find(({ customers }) => customers > 0);
  if (segment !== undefined) {
    yield t(language, 'query.suggest-segment-share', { segment: segment.name });
  }
  for (const metric of metrics) {
    const [first] = questionsOn(analysis, metric);
    if (first !== undefined) yield first;
  }
  for (const metric of metrics) yield* questionsOn(analysis, metric);
}

function* questionsOn(analysis: Analysis, metric: QueryMetric): Generator<string> {
  const { language, campaign } = analysis.settings;
  const name = metricName(language, metric);
  const [dimension] = splitsOf(analysis, metric);
  if (dimension !== undefined) {
    const by = dimensionName(language, dimension);
    yield t(language, 'query.suggest-by', { metric: name, dimension: by });
  }
  if (campaign !== null) yield t(language, 'query.suggest-campaign', { metric: name });
  yield t(language, 'query.suggest-plain', { metric: name });
  yield t(language, 'query.suggest-month', { metric: name });
}
