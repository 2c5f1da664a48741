import type { Analysis } from '../../analysis/index.ts';
import { t } from '../../i18n/index.ts';
import type { Measure } from '../../metrics/index.ts';
import { isCostMetric, isSegmentMetric, splitFor } from '../data.ts';
import { dimensionName, midSentence } from '../names.ts';
import { isShare } from '../share.ts';
import type { QueryMetric, Question } from '../types.ts';
import { changeInterval } from './change-interval.ts';
import { changeOf, changeText, isAverage, isTooSmall } from './comparison.ts';
import { measured } from './measured.ts';
import { isRanked, type Ranked } from './ranked.ts';
import type { ShareGuard } from './share-guard.ts';
import { measureText, segmentNames, unitOf } from './wording.ts';

/**
 * A rate or mean of one part beside that of the rest (one value of a column beside its other values, one
 * segment beside the others), with what the gap says; `null` where parts overlap or nothing is left.
 */
export function againstRest(
  analysis: Analysis,
  question: Question,
  part: Measure | null,
  share?: ShareGuard,
): string | null {
  const { metric } = question;
  if (part === null || part.value === null || !isComparable(metric)) return null;
  const rest = restOf(analysis, question);
  if (rest === null) return null;
  const all = measured(analysis, rest.question, question.period);
  const { total } = share?.withhold(all, rest.question, question.period, null) ?? all;
  if (total === null || total.value === null || total.n === 0) return null;
  const { language } = analysis.settings;
  const gap = changeOf(metric, part, total);
  if (gap === null) return null;
  const params = {
    rest: rest.name,
    value: measureText(total, metric, analysis),
    gap: changeText(analysis, metric, Math.abs(gap)),
  };
  return t(language, `answer.against-rest-${verdictOf(analysis, metric, part, total)}`, params);
}

function restOf(
  analysis: Analysis,
  question: Question,
): { readonly question: Question; readonly name: string } | null {
  const { language } = analysis.settings;
  const { filters, segments, metric, period } = question;
  const [filter] = filters;
  if (filter === undefined) {
    const others = (analysis.segmentation?.segments ?? [])
      .map(({ id }) => id)
      .filter((id) => !segments.includes(id));
    if (segments.length !== 1 || others.length === 0) return null;
    return {
      question: { ...question, segments: others },
      name: t(language, 'answer.rest-segment'),
    };
  }
  if (filters.length !== 1 || filter.values.length !== 1) return null;
  const split = splitFor(analysis, metric, filter.dimension, period);
  if (split === null || !('dimension' in split)) return null;
  // Rows of one order or customer may stand in several groups; then the two sides overlap.
  const overlaps = split.by === 'order-rows' && (metric !== 'aov' || ITEMS.has(filter.dimension));
  const others = split.dimension.values.filter((value) => !filter.values.includes(value));
  if (overlaps || others.length === 0) return null;
  const dimension = dimensionName(language, filter.dimension);
  const segment = segmentNames(analysis, segments);
  const code = segments.length === 0 ? 'answer.rest-filter' : 'answer.rest-filter-scope';
  return {
    question: { ...question, filters: [{ dimension: filter.dimension, values: others }] },
    name: t(language, code, {
      dimension,
      segment: language === 'en' ? midSentence(segment) : segment,
    }),
  };
}

/** Columns of what was bought: one order may hold several. */
const ITEMS: ReadonlySet<string> = new Set(['product', 'category']);

/** Two parts named in the question, side by side: which is higher, if that can be told. */
export function pairText(
  analysis: Analysis,
  question: Question,
  list: Ranked | null,
): string | null {
  const { metric, dimension, filters, segments } = question;
  if (list === null || dimension === null) return null;
  const named =
    dimension === 'segment'
      ? segments.length
      : (filters.find((filter) => filter.dimension === dimension)?.values.length ?? 0);
  const rows = list.rows.filter(isRanked);
  const [first, second] = [...rows].sort((a, b) => b.measure.value! - a.measure.value!);
  if (named !== 2 || rows.length !== 2 || first === undefined || second === undefined) return null;
  const { language } = analysis.settings;
  const gap = changeOf(metric, first.measure, second.measure);
  if (gap === null) return null;
  const params = {
    first: first.label,
    second: second.label,
    gap: changeText(analysis, metric, Math.abs(gap)),
  };
  if (!isComparable(metric)) {
    return t(language, gap === 0 ? 'answer.pair-same' : 'answer.pair-count', params);
  }
  const verdict = verdictOf(analysis, metric, first.measure, second.measure);
  return t(language, `answer.pair-${verdict === 'lower' ? 'higher' : verdict}`, params);
}

/** Means and proportions that a test can hold against each other. */
function isComparable(metric: QueryMetric): boolean {
  const isTested = !isCostMetric(metric) && metric !== 'clv';
  const isMean = isAverage(unitOf(metric), metric);
  return isTested && !isShare(metric) && !isSegmentMetric(metric) && isMean;
}

/**
 * What two independent groups say: by the same interval as a change in time (Newcombe for rates, Welch
 * for means), and nothing on fewer than the least n.
 */
function verdictOf(
  analysis: Analysis,
  metric: QueryMetric,
  part: Measure,
  rest: Measure,
): 'few' | 'chance' | 'higher' | 'lower' | 'same' {
  if (isTooSmall(analysis, metric, [part, rest])) return 'few';
  if (part.value === rest.value) return 'same';
  const interval = changeInterval(part, rest);
  if (interval === null || (interval.low <= 0 && interval.high >= 0)) return 'chance';
  return part.value! > rest.value! ? 'higher' : 'lower';
}
