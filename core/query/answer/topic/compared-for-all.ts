import type { Analysis } from '../../../analysis/index.ts';
import { sentenceCase } from '../../../basics/index.ts';
import type { SegmentComparison } from '../../../compare/index.ts';
import { t } from '../../../i18n/index.ts';
import { type SharedPair, sharedPairs } from '../../topic/shared-comparison.ts';
import { COUNT_STEP, offBy, toStep } from '../../topic/shared-rows.ts';
import type { AnswerRow } from '../../types.ts';
import { roundedFigure } from '../answer-figure.ts';

/**
 * Two segments compared, for those who read along: small values put together, counts to tens, and in
 * words what the test says and the largest difference; `null` where nothing may be told.
 */
export function comparedForAll(
  { settings: { language } }: Analysis,
  comparison: SegmentComparison,
  most: number,
) {
  const { first, second, dimension, verdict } = comparison;
  const others = t(language, 'report.compare.column.others');
  const pairs = sharedPairs(comparison, most, { language, others });
  if (pairs.length === 0) return null;
  const rows = pairs.flatMap((pair): AnswerRow[] => [
    { label: `${pair.label} · ${first.name}`, ...pair.first },
    { label: `${pair.label} · ${second.name}`, ...pair.second },
  ]);
  const widest = pairs.toSorted((one, other) => apart(other) - apart(one))[0]!;
  const share = (value: number | null) => roundedFigure(value, 'share');
  const headline = t(language, `topic.compared-${verdict}`, {
    column: sentenceCase(dimension.label),
    first: first.name,
    second: second.name,
    n1: toStep(first.n, COUNT_STEP),
    n2: toStep(second.n, COUNT_STEP),
    value: widest.label,
    a: share(widest.first.value),
    b: share(widest.second.value),
  });
  return {
    headline,
    offBy: offBy(Math.min(first.n, second.n)),
    rows: {
      rows,
      unit: 'share',
      figure: t(language, 'report.tags.share-inside'),
      name: dimension.label,
      hiddenCount: 0,
    },
  } as const;
}

const apart = ({ first, second }: SharedPair): number =>
  Math.abs((first.value ?? 0) - (second.value ?? 0));
