import { type Analysis, measureSource } from '../../analysis/index.ts';
import type { Period } from '../../basics/index.ts';
import {
  type MeasureSource,
  measure,
  measureBy,
  measureOver,
  measureUnions,
  type Scope,
} from '../../metrics/index.ts';
import { hasTypedPath, isPathMetric, isSegmentMetric, sourceOfSteps, splitFor } from '../data.ts';
import { mondayOf, monthsPeriod, partsOf } from '../period/calendar.ts';
import { weekLabel } from '../period/week.ts';
import { countedMetric, isShare, wholeOf } from '../share.ts';
import type { CountedMetric, Question } from '../types.ts';
import { asShares } from './as-shares.ts';
import { extentOf } from './extent.ts';
import { codesWithMissing } from './masks.ts';
import { type Measured, type MeasuredRow, MISSING } from './measured-row.ts';
import { Remembered } from './remembered.ts';
import { scopeOf, segmentsTagged } from './scope.ts';
import { segmentSizes } from './segment-sizes.ts';
import { typedPath } from './typed-path.ts';

const MOST_PARTS = 120;

/** Measures a question over a period; a share as its part over the whole. */
export function measured(analysis: Analysis, question: Question, period: Period | null): Measured {
  const { metric, dimension, filters, segments, steps } = question;
  const days = period === null ? null : [period.from, period.to];
  const key = JSON.stringify([metric, dimension, filters, segments, steps ?? null, days]);
  return answers.of(analysis, key, () => measuredAnew(analysis, question, period));
}

/** Measured questions that are kept: a thread asks about the same numbers again and again. */
const answers = new Remembered<Measured>(400);

function measuredAnew(analysis: Analysis, question: Question, period: Period | null): Measured {
  const metric = countedMetric(question.metric);
  const part = counted(analysis, { ...question, metric }, period);
  if (!isShare(question.metric)) return part;
  const whole = wholeOf({ ...question, metric });
  const all =
    whole === null ? null : counted(analysis, { ...whole, metric, dimension: null }, period);
  return asShares(part, all?.total ?? null);
}

type CountedQuestion = Question & { readonly metric: CountedMetric };

function counted(analysis: Analysis, question: CountedQuestion, period: Period | null): Measured {
  const { metric, dimension } = question;
  if (isSegmentMetric(metric)) return segmentSizes(analysis, question);
  if (isPathMetric(metric) && hasTypedPath(analysis)) return typedPath(analysis, question);
  const scope = scopeOf(analysis, question, period);
  const source = question.steps ? sourceOfSteps(analysis, question.steps) : measureSource(analysis);
  const total = measure(source, metric, scope);
  if (dimension === null) return { total, rows: null };
  const split = splitFor(analysis, metric, dimension, period);
  if (split === null || split.by === 'typed-channels') return { total, rows: null };
  if (split.by === 'tags')
    return { total, rows: tagRows(analysis, question, period, split.values) };
  if (split.by === 'months' || split.by === 'weeks') {
    return { total, rows: timeRows(analysis, question, source, period) };
  }
  if (split.by === 'steps') return { total, rows: stepRows(analysis, question, scope) };
  const { values } = split.dimension;
  const groups = {
    by: split.by,
    codes: codesWithMissing(split.dimension),
    count: values.length + 1,
    ...(split.by === 'order-rows' && split.costs
      ? { costCodes: codesWithMissing(split.costs) }
      : {}),
  };
  const measures = measureBy(source, metric, scope, groups) ?? [];
  const rows = [...values, MISSING].map((label, group) => ({
    label,
    isMissing: group === values.length,
    measure: measures[group]!,
  }));
  return { total, rows: rows.filter((row) => row.measure !== undefined && isShown(question, row)) };
}

/** Rows without data are left out, unless the question names them. */
function isShown({ dimension, filters, segments }: Question, row: MeasuredRow): boolean {
  const named = filters.find((filter) => filter.dimension === dimension);
  if (named !== undefined) return named.values.includes(row.label);
  if (row.isMissing && dimension === 'segment') return false;
  const all = dimension === 'segment' && segments.length === 0 && !row.isMissing;
  const { n, numerator, denominator } = row.measure;
  return all || n > 0 || numerator !== 0 || (denominator ?? 0) > 0;
}

/** Months or weeks of a period, cut to its days. */
function timeRows(
  analysis: Analysis,
  question: CountedQuestion,
  source: MeasureSource,
  period: Period | null,
): readonly MeasuredRow[] {
  const { metric } = question;
  if (isSegmentMetric(metric)) return [];
  const parts = timeParts(analysis, question, period);
  // The channel of a path is that of the first touch in the period, so its customers differ by period.
  const measures = isPathMetric(metric)
    ? parts.map(({ from, to }) =>
        measure(source, metric, scopeOf(analysis, question, { from, to })),
      )
    : measureOver(source, metric, scopeOf(analysis, question, period), parts);
  return parts.flatMap(({ label }, part): MeasuredRow[] => {
    const one = measures?.[part] ?? null;
    return one === null ? [] : [{ label, isMissing: false, measure: one }];
  });
}

/** The months or weeks a question is split into, each cut to the days asked about. */
export function timeParts(
  analysis: Analysis,
  { metric, dimension }: Pick<Question, 'metric' | 'dimension'>,
  period: Period | null,
): readonly TimePart[] {
  const days = period ?? extentOf(analysis, metric);
  if (days === null || isSegmentMetric(metric)) return [];
  const parts = dimension === 'week' ? weeksOf(days) : monthsOf(days);
  return parts.map(({ label, from, to }) => ({
    label,
    from: Math.max(from, days.from),
    to: Math.min(to, days.to),
  }));
}

interface TimePart extends Period {
  readonly label: string;
}

/** The last months of some days. */
function monthsOf(days: Period): readonly TimePart[] {
  const first = partsOf(days.from);
  const last = partsOf(days.to);
  const count = (last.year - first.year) * 12 + last.month - first.month + 1;
  return Array.from({ length: Math.min(count, MOST_PARTS) }, (_, back) => {
    const index = count - Math.min(count, MOST_PARTS) + back;
    const month = monthsPeriod(first.year, first.month + index, first.month + index);
    const { year, month: number } = partsOf(month.from);
    return { ...month, label: `${year}-${String(number).padStart(2, '0')}` };
  });
}

/** The last weeks of some days. */
function weeksOf(days: Period): readonly TimePart[] {
  const last = mondayOf(days.to);
  const count = Math.min((last - mondayOf(days.from)) / 7 + 1, MOST_PARTS);
  return Array.from({ length: count }, (_, index) => {
    const from = last - 7 * (count - 1 - index);
    return { from, to: from + 6, label: weekLabel(from) };
  });
}

/** Customers whose segment has a tag; one customer may count in several. */
function tagRows(
  analysis: Analysis,
  question: CountedQuestion,
  period: Period | null,
  tags: readonly string[],
): readonly MeasuredRow[] {
  const { segments: asked, metric } = question;
  const bySegment = splitFor(analysis, metric, 'segment', period);
  if (bySegment?.by === 'customers' && !isSegmentMetric(metric)) {
    const { codes, values } = bySegment.dimension;
    const ids = analysis.segmentation!.segments.map(({ id }) => id);
    const unions = tags.map((tag) => segmentsTagged(analysis, [tag]).map((id) => ids.indexOf(id)));
    const scope = scopeOf(analysis, question, period);
    const groups = { by: 'customers', codes, count: values.length } as const;
    const measures = measureUnions(measureSource(analysis), metric, scope, groups, unions);
    if (measures !== null) {
      return tags
        .map((label, tag) => ({ label, isMissing: false, measure: measures[tag]! }))
        .filter((row) => isShown(question, row));
    }
  }
  return tags.flatMap((label): MeasuredRow[] => {
    const segments = segmentsTagged(analysis, [label]).filter(
      (id) => asked.length === 0 || asked.includes(id),
    );
    if (segments.length === 0) return [];
    const { total } = counted(analysis, { ...question, segments, dimension: null }, period);
    const row = total === null ? null : { label, isMissing: false, measure: total };
    return row !== null && isShown(question, row) ? [row] : [];
  });
}

/** Each step's customers, or the share of the step before that reached it. */
function stepRows(
  analysis: Analysis,
  { metric }: CountedQuestion,
  scope: Scope,
): readonly MeasuredRow[] {
  if (isSegmentMetric(metric)) return [];
  const labels = (analysis.settings.steps ?? []).map(({ label }) => label);
  return labels.flatMap((label, to): MeasuredRow[] => {
    const from = metric === 'reach' ? to : to - 1;
    if (from < 0) return [];
    const step = measure(sourceOfSteps(analysis, { from, to }), metric, scope)!;
    const name = metric === 'reach' ? label : `${labels[from]} → ${label}`;
    return [{ label: name, isMissing: false, measure: step }];
  });
}
