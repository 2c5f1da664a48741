import type { Analysis } from '../../../analysis/index.ts';
import type { Period } from '../../../basics/index.ts';
import { t } from '../../../i18n/index.ts';
import type { Measure } from '../../../metrics/index.ts';
import { hasTypedPath, isPathMetric, splitFor, splitsOf } from '../../data.ts';
import type { QueryDimension, QueryMetric, Question } from '../../types.ts';
import { isTooSmall } from '../comparison.ts';
import { measured } from '../measured.ts';
import { type MeasuredRow, MISSING } from '../measured-row.ts';
import type { ShareGuard } from '../share-guard.ts';
import {
  type Contribution,
  type Part,
  ratioContributions,
  stepContributions,
  sumContributions,
} from './contributions.ts';

/** The change of a metric split by one dimension; the parts add up to the whole change. */
export interface SplitChange {
  readonly dimension: QueryDimension;
  /** By size, largest first. */
  readonly contributions: readonly Contribution[];
  /** Parts that rest on enough to be named. */
  readonly named: readonly Contribution[];
  /** How far the part that stands out most moved the whole beyond what its size would explain. */
  readonly excess: number;
}

/** Every way to split the change, the one where a part stands out most first. */
export function splitChanges(
  analysis: Analysis,
  question: Question,
  after: Measure,
  before: Measure,
  periods: { readonly now: Period; readonly earlier: Period },
  share?: ShareGuard,
): readonly SplitChange[] {
  const splits = dimensionsOf(analysis, question).flatMap((dimension) => {
    const contributions = contributionsBy(
      analysis,
      question,
      dimension,
      { after, before },
      periods,
      share,
    );
    return contributions === null ? [] : [splitOf(analysis, question, dimension, contributions)];
  });
  // Segments are drawn from what was bought, so they come last unless asked for.
  const isDrawn = ({ dimension }: SplitChange): number => (dimension === 'segment' ? 1 : 0);
  return splits.sort((one, other) => isDrawn(one) - isDrawn(other) || other.excess - one.excess);
}

function dimensionsOf(analysis: Analysis, question: Question): readonly QueryDimension[] {
  const { metric, dimension, filters, segments } = question;
  if (dimension !== null) return [dimension];
  const single = filters.filter(({ values }) => values.length === 1);
  const fixed = new Set<QueryDimension>(single.map((filter) => filter.dimension));
  if (segments.length === 1) fixed.add('segment');
  const all: readonly QueryDimension[] = ['segment', ...splitsOf(analysis, metric), 'step'];
  return all.filter((each) => !fixed.has(each) && splitFor(analysis, metric, each) !== null);
}

function contributionsBy(
  analysis: Analysis,
  question: Question,
  dimension: QueryDimension,
  { after, before }: { readonly after: Measure; readonly before: Measure },
  { now, earlier }: { readonly now: Period; readonly earlier: Period },
  share: ShareGuard | undefined,
): readonly Contribution[] | null {
  const { metric } = question;
  if (dimension === 'step' && (metric !== 'conversion_rate' || question.steps)) return null;
  const split: Question = { ...question, dimension, order: null, limit: null };
  const look = (period: Period): readonly MeasuredRow[] | null => {
    const all = measured(analysis, split, period);
    return (share?.withhold(all, split, period, null) ?? all).rows;
  };
  const rows = look(now);
  const rowsBefore = look(earlier);
  if (rows === null || rowsBefore === null) return null;
  const hidden = new Set([...rows, ...rowsBefore].filter(({ isHidden }) => isHidden).map(keyOf));
  const isShown = (row: MeasuredRow): boolean => !hidden.has(keyOf(row));
  const parts = partsOf(rows.filter(isShown), rowsBefore.filter(isShown));
  if (dimension === 'step') {
    return parts.length < 2 || hidden.size > 0 ? null : stepContributions(parts);
  }
  if (hidden.size > 0) {
    parts.push(...restOf(parts, after, before, t(analysis.settings.language, 'answer.why-hidden')));
  } else if (dimension === 'segment') parts.push(...restOf(parts, after, before, MISSING));
  if (parts.length < 2) return null;
  const isRatio = after.denominator !== null && before.denominator !== null;
  return isRatio
    ? ratioContributions(parts, after, before)
    : sumContributions(parts, after, before);
}

function partsOf(rows: readonly MeasuredRow[], earlier: readonly MeasuredRow[]): Part[] {
  const then = new Map(earlier.map((row) => [keyOf(row), row]));
  const parts = rows.map((row): Part => {
    const other = then.get(keyOf(row)) ?? null;
    then.delete(keyOf(row));
    const { label, isMissing, measure } = row;
    return { label, isMissing, after: measure, before: other?.measure ?? null };
  });
  for (const { label, isMissing, measure } of then.values()) {
    parts.push({ label, isMissing, after: null, before: measure });
  }
  return parts;
}

const keyOf = ({ label, isMissing }: MeasuredRow): string => `${isMissing ? 1 : 0}${label}`;

/**
 * What the parts leave of the whole as one more: customers that no segment is about, orders of nobody
 * known, groups that may not be shown.
 */
function restOf(parts: readonly Part[], after: Measure, before: Measure, label: string): Part[] {
  const rest = (whole: Measure, side: 'after' | 'before'): Measure => {
    let { numerator, denominator, n } = whole;
    for (const part of parts) {
      numerator -= part[side]?.numerator ?? 0;
      n -= part[side]?.n ?? 0;
      if (denominator !== null) denominator -= part[side]?.denominator ?? 0;
    }
    const value =
      denominator === null ? numerator : denominator > 0 ? numerator / denominator : null;
    return { ...whole, value, numerator, denominator, n, sd: null };
  };
  const one: Part = {
    label,
    isMissing: label === MISSING,
    isRest: true,
    after: rest(after, 'after'),
    before: rest(before, 'before'),
  };
  return (one.after!.n > 0 || one.before!.n > 0) && one.after!.n >= 0 && one.before!.n >= 0
    ? [one]
    : [];
}

function splitOf(
  analysis: Analysis,
  { metric }: Question,
  dimension: QueryDimension,
  contributions: readonly Contribution[],
): SplitChange {
  const sorted = [...contributions].sort(
    (one, other) =>
      Math.abs(other.total) - Math.abs(one.total) || (one.part.label < other.part.label ? -1 : 1),
  );
  const named = sorted.filter(
    ({ part, total }) =>
      !part.isMissing && !part.isRest && total !== 0 && !isSmallPart(analysis, metric, part),
  );
  const change = sorted.reduce((sum, { total }) => sum + total, 0);
  const excess = named.reduce((most, { part, total }) => {
    const expected = change * weightOf(part, sorted, dimension);
    return Math.max(most, Math.abs(total - expected));
  }, 0);
  return { dimension, contributions: sorted, named, excess };
}

/** A part's share of the whole before: of its divisor for rates and means, else of itself. */
function weightOf(part: Part, all: readonly Contribution[], dimension: QueryDimension): number {
  if (dimension === 'step') return 1 / all.length;
  const size = ({ before }: Part): number => before?.denominator ?? before?.numerator ?? 0;
  const whole = all.reduce((sum, each) => sum + size(each.part), 0);
  return whole === 0 ? 0 : size(part) / whole;
}

/** A rate or mean of few people on either side says nothing of that part. */
export function isSmallPart(
  analysis: Analysis,
  metric: QueryMetric,
  { after, before }: Part,
): boolean {
  const sides = [after, before].filter((side) => side !== null && side.n > 0) as Measure[];
  return sides.length === 0 || isTooSmall(analysis, metric, sides);
}

/** The path was typed by hand, so that it has no periods to compare. */
export function hasNoPeriods(analysis: Analysis, metric: QueryMetric): boolean {
  return isPathMetric(metric) && hasTypedPath(analysis);
}
