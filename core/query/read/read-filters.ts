import type { Analysis } from '../../analysis/index.ts';
import { type Note, note } from '../../basics/index.ts';
import { isTime } from '../column.ts';
import { splitFor } from '../data.ts';
import type { ValueCandidate } from '../meaning.ts';
import { dimensionName, metricName } from '../names.ts';
import type { Filter, QueryDimension, QueryMetric } from '../types.ts';
import type { Heard } from './heard.ts';

/** Values named in a question as filters, each in the column the question is about. */
export function readFilters(
  heard: Heard,
  dimension: QueryDimension | null,
  metric: QueryMetric,
  analysis: Analysis,
): readonly Filter[] | Note {
  const named = heard.dimensions.map((entry) => entry.dimension);
  const values = new Map<QueryDimension, string[]>();
  for (const candidates of heard.values) {
    const usable = candidates.filter((candidate) => hasValue(analysis, metric, candidate));
    const said =
      usable.find((candidate) => named.includes(candidate.dimension)) ??
      usable.find((candidate) => candidate.dimension === dimension);
    const [first] = usable;
    const other =
      said === undefined && first !== undefined
        ? usable.find((candidate) => !isSame(analysis, metric, first, candidate))
        : undefined;
    if (first !== undefined && other !== undefined) {
      const { language } = analysis.settings;
      return note('problem', 'query.either-value', {
        word: first.value,
        first: dimensionName(language, first.dimension),
        second: dimensionName(language, other.dimension),
      });
    }
    const preferred = said ?? first;
    if (preferred === undefined) {
      return cannotSplit(analysis, metric, candidates[0]?.dimension ?? 'channel');
    }
    const sameName = usable.filter((candidate) => candidate.dimension === preferred.dimension);
    const known = values.get(preferred.dimension) ?? [];
    values.set(preferred.dimension, [...known, ...sameName.map(({ value }) => value)]);
  }
  return Array.from(values, ([key, list]) => ({ dimension: key, values: [...new Set(list)] }));
}

/** Two readings of a name come to the same rows, like a city that is a province of its own. */
function isSame(
  analysis: Analysis,
  metric: QueryMetric,
  left: ValueCandidate,
  right: ValueCandidate,
): boolean {
  if (left.dimension === right.dimension) return true;
  const [one, other] = [left, right].map(({ dimension }) => splitFor(analysis, metric, dimension));
  if (!one || !other || one.by !== other.by) return false;
  if (!('dimension' in one) || !('dimension' in other)) return false;
  const [code, otherCode] = [
    one.dimension.values.indexOf(left.value),
    other.dimension.values.indexOf(right.value),
  ];
  const { codes } = other.dimension;
  return one.dimension.codes.every((at, row) => (at === code) === (codes[row] === otherCode));
}

function hasValue(
  analysis: Analysis,
  metric: QueryMetric,
  { dimension, value }: ValueCandidate,
): boolean {
  const split = splitFor(analysis, metric, dimension);
  if (split === null) return false;
  if ('values' in split) return split.values.includes(value);
  return 'dimension' in split && split.dimension.values.includes(value);
}

/** Why a metric can't be split by a column: there is none, or it belongs to other rows. */
export function cannotSplit(
  analysis: Analysis,
  metric: QueryMetric,
  dimension: QueryDimension,
): Note {
  const { language } = analysis.settings;
  const codes = {
    metric: metricName(language, metric),
    dimension: dimensionName(language, dimension),
  };
  if (dimension === 'segment' || dimension === 'tag') {
    return analysis.missing.segments ?? note('problem', 'query.needs-segments', { word: null });
  }
  if (isTime(dimension)) return note('problem', 'query.cannot-split', codes);
  const anywhere =
    splitFor(analysis, 'orders', dimension) ?? splitFor(analysis, 'reach', dimension);
  const touches = analysis.cleaned.events?.dimensions;
  const isThere = anywhere !== null || dimension === 'step' || touches?.has(dimension) === true;
  return note('problem', isThere ? 'query.cannot-split' : 'query.no-column', codes);
}
