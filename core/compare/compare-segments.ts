import { type Analysis, segmentedOf } from '../analysis/index.ts';
import { LensError, type Note, note } from '../basics/index.ts';
import { t } from '../i18n/index.ts';
import {
  nameText,
  operandsIn,
  parseRule,
  type Segment,
  type Segmentation,
} from '../segment/index.ts';
import { compareCategories } from './categories.ts';
import { customerColumn } from './customer-column.ts';
import { compareNumbers } from './numbers.ts';
import { segmentNamed } from './segment-named.ts';
import type { ComparedGroup, CustomerColumn, SegmentComparison, Verdict } from './types.ts';

/** No segment of its own: everyone in scope who isn't in the first. */
export const REST = 'rest';

/**
 * Two segments held against each other in one column: shares of each value with a chi-square test and
 * Cramér's V, or means with Welch's test and Hedges' g. It says how they differ, never why.
 *
 * @param segments ids, or names in either language; the second may be `rest` (everyone else)
 * @param dimension as in `customerColumn`: `city`, 会员等级, `recency_days`, a header, …
 * @throws {LensError} why there are no segments; `compare.unknown-segment…`, `compare.same-segment`,
 *   `compare.unknown-column…`, `compare.personal-column`
 */
export function compareSegments(
  analysis: Analysis,
  segments: readonly [string, string],
  dimension: string,
): SegmentComparison {
  const segmented = segmentedOf(analysis);
  if (segmented === null) throw missingSegments(analysis);
  const { segmentation } = segmented;
  const [first, second] = segments.map((word) =>
    segmentNamed(word, segmentation, analysis.settings.language),
  );
  if (first === second || first === 'rest') {
    throw new LensError('compare.same-segment', { word: segments[0] });
  }
  return compared(analysis, segmentation, [first!, second!], customerColumn(analysis, dimension));
}

/**
 * Every segment against everyone else, in table order; segments without a customer are left out.
 *
 * @throws {LensError} as `compareSegments`
 */
export function compareEachSegment(
  analysis: Analysis,
  dimension: string,
): readonly SegmentComparison[] {
  const segmented = segmentedOf(analysis);
  if (segmented === null) throw missingSegments(analysis);
  const { segmentation } = segmented;
  const column = customerColumn(analysis, dimension);
  return segmentation.segments.flatMap(({ customers }, index) =>
    customers === 0 || customers === segmentation.customers
      ? []
      : [compared(analysis, segmentation, [index, 'rest'], column)],
  );
}

function missingSegments({ missing }: Analysis): LensError {
  const { code, params } = missing.segments!;
  return new LensError(code, params);
}

function compared(
  { settings }: Analysis,
  segmentation: Segmentation,
  [first, second]: readonly [number | 'rest', number | 'rest'],
  column: CustomerColumn,
): SegmentComparison {
  const { assignment, segments } = segmentation;
  const side = Int8Array.from(assignment, (segment) => {
    if (segment === first) return 0;
    return segment === second || (second === 'rest' && segment >= 0) ? 1 : -1;
  });
  const name = (one: number | 'rest') =>
    one === 'rest'
      ? { id: REST, name: t(settings.language, 'compare.rest') }
      : { id: segments[one]!.id, name: segments[one]!.name };
  const groups = [0, 1].map((which): ComparedGroup => {
    const { n, missing } = known(side, column, which);
    return { ...name(which === 0 ? first : second), n, missing };
  });
  const [one, two] = groups as [ComparedGroup, ComparedGroup];
  const isEnough = Math.min(one.n, two.n) >= settings.minimumN;
  const result =
    column.kind === 'text'
      ? compareCategories(side, column.dimension.codes, column.dimension.values, {
          level: settings.alpha,
          mayTell: isEnough,
        })
      : compareNumbers(side, column.values, column.unit);
  const p = result.test?.p ?? null;
  const verdict: Verdict =
    !isEnough || p === null ? 'too-few' : p < settings.alpha ? 'differ' : 'not-shown';
  const used = [first, second].flatMap((index) => (index === 'rest' ? [] : [segments[index]!]));
  return {
    dimension: { id: column.id, label: column.label },
    first: one,
    second: two,
    verdict,
    adjusted: { p, over: 1 },
    result,
    notes: notesOf(column, [one, two], used, settings.minimumN),
  };
}

function known(side: Int8Array, column: CustomerColumn, which: number) {
  let n = 0;
  let missing = 0;
  for (let customer = 0; customer < side.length; customer += 1) {
    if (side[customer] !== which) continue;
    const has =
      column.kind === 'text'
        ? column.dimension.codes[customer]! >= 0
        : Number.isFinite(column.values[customer]!);
    if (has) n += 1;
    else missing += 1;
  }
  return { n, missing };
}

function notesOf(
  column: CustomerColumn,
  groups: readonly ComparedGroup[],
  segments: readonly Segment[],
  minimumN: number,
): readonly Note[] {
  const few = groups
    .filter(({ n }) => n < minimumN)
    .map(({ name, n }) => note('warning', 'compare.too-few', { name, n, minimumN }));
  const missing = groups
    .filter((group) => group.missing > 0)
    .map((group) =>
      note('info', 'compare.missing', {
        name: group.name,
        missing: group.missing,
        n: group.n + group.missing,
        column: column.label,
      }),
    );
  const byRule = segments.some(({ rule }) => usesColumn(rule, column.id))
    ? [note('info', 'compare.by-rule', { column: column.label })]
    : [];
  return [...few, ...missing, ...byRule];
}

/** Does the rule itself speak of the column? Then a difference is there by definition. */
function usesColumn(rule: string, id: string): boolean {
  return operandsIn(parseRule(rule)).some(
    (one) =>
      (one.kind === 'name' && nameText(one.name) === id) ||
      (one.kind === 'attribute' && one.role === id),
  );
}
