import type { Analysis } from '../../analysis/index.ts';
import type { Period } from '../../basics/index.ts';
import { codesWithMissing } from '../answer/masks.ts';
import { segmentsTagged } from '../answer/scope.ts';
import { isPathMetric, splitFor } from '../data.ts';
import type { QueryDimension, QueryMetric, Question } from '../types.ts';

/** A column that tells groups apart; every row or customer has one code, the last is "not given". */
export interface Axis {
  readonly key: string;
  readonly by: 'customers' | 'order-rows';
  readonly codes: Int32Array;
  readonly values: readonly string[];
  readonly count: number;
}

/** Some values of a column. */
export interface Selection {
  readonly axis: Axis;
  readonly codes: ReadonlySet<number>;
}

const known = new WeakMap<Analysis, Map<string, Axis | null>>();

/** The column of a dimension for a metric; `null` where it isn't a column (time, steps, tags). */
export function axisOf(
  analysis: Analysis,
  metric: QueryMetric,
  dimension: QueryDimension,
  period: Period | null,
): Axis | null {
  const axes = known.get(analysis) ?? new Map<string, Axis | null>();
  known.set(analysis, axes);
  const needsPeriod = isPathMetric(metric) && dimension === 'channel' && period !== null;
  const asked = `${dimension}|${metric}|${needsPeriod ? `${period.from}..${period.to}` : ''}`;
  const found = axes.get(asked);
  if (found !== undefined) return found;
  const split = splitFor(analysis, metric, dimension, period);
  let axis: Axis | null = null;
  if (split !== null && 'dimension' in split) {
    const { values } = split.dimension;
    const touch = isPathMetric(metric) && dimension === 'channel' ? `touch${asked}` : dimension;
    const key = `${touch}/${split.by}`;
    axis = axes.get(key) ?? {
      key,
      by: split.by,
      values,
      count: values.length + 1,
      codes: codesWithMissing(split.dimension),
    };
    axes.set(key, axis);
  }
  axes.set(asked, axis);
  return axis;
}

/** The values a question is restricted to, one selection a column. */
export function selectionsOf(
  analysis: Analysis,
  { metric, filters, segments }: Question,
  period: Period | null,
): readonly Selection[] {
  const chosen = new Map<Axis, ReadonlySet<number>>();
  const add = (axis: Axis | null, codes: ReadonlySet<number>): void => {
    if (axis === null) return;
    const before = chosen.get(axis);
    chosen.set(
      axis,
      before === undefined ? codes : new Set([...codes].filter((code) => before.has(code))),
    );
  };
  if (segments.length > 0) add(segmentAxis(analysis), segmentCodes(analysis, segments));
  for (const { dimension, values } of filters) {
    if (dimension === 'tag') {
      add(segmentAxis(analysis), segmentCodes(analysis, segmentsTagged(analysis, values)));
      continue;
    }
    const axis = axisOf(analysis, metric, dimension, period);
    const codes = axis?.values.flatMap((value, code) => (values.includes(value) ? [code] : []));
    add(axis, new Set(codes));
  }
  return [...chosen].map(([axis, codes]) => ({ axis, codes }));
}

/** The column of segments, which every metric of people or orders can be split by. */
export function segmentAxis(analysis: Analysis): Axis | null {
  return axisOf(analysis, 'segment_size', 'segment', null);
}

export function segmentCodes(analysis: Analysis, ids: readonly string[]): ReadonlySet<number> {
  const segments = analysis.segmentation?.segments ?? [];
  return new Set(segments.flatMap(({ id }, code) => (ids.includes(id) ? [code] : [])));
}

/** @returns selections with one column set to these values instead */
export function withSelection(
  selections: readonly Selection[],
  selection: Selection,
): readonly Selection[] {
  return [...selections.filter(({ axis }) => axis !== selection.axis), selection];
}
