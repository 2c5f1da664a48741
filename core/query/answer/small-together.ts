import type { Analysis } from '../../analysis/index.ts';
import { sentenceCase } from '../../basics/index.ts';
import { joinedClauses, listed, t } from '../../i18n/index.ts';
import { isColumn } from '../column.ts';
import { isSegmentMetric } from '../data.ts';
import { dimensionName, midSentence } from '../names.ts';
import { togetherEnough } from '../topic/shared-comparison.ts';
import { COUNT_STEP, toStep } from '../topic/shared-rows.ts';
import type { AnswerRow, Question } from '../types.ts';
import { roundedFigure } from './answer-figure.ts';
import type { Measured } from './measured-row.ts';
import { segmentNames, valueText } from './wording.ts';

/** Rows named in the headline; the table has all. */
const MOST_NAMED = 4;

/** Values of a column told together, as those who read along may see them. */
export interface SmallTogether {
  readonly rows: readonly AnswerRow[];
  readonly caveats: readonly string[];
  /** Where no value can be told alone: what is said first, and that the numbers are rounded. */
  readonly rounded: { readonly headline: string } | null;
}

/**
 * The customers of segments by a column about them, where some values stand for too few to be told:
 * - beside values that may be told, the others are one row, which is the whole less those: it says no
 *   more than the answer did without it;
 * - where no value may be told alone, values are put together with their neighbours by size until
 *   enough customers of the segment, and enough or none of the others, stand behind each row, and are
 *   rounded to tens. Only of one whole segment, so that no second way to cut it gives a group away.
 *
 * @param all what was measured; `now`: what the guard lets through of it
 * @returns `null` where it does not apply, or nothing would be left to tell
 */
export function smallTogether(
  analysis: Analysis,
  question: Question,
  all: Measured,
  now: Measured,
  most: number,
): SmallTogether | null {
  const { metric, dimension, filters, limit } = question;
  if (!isSegmentMetric(metric) || dimension === null || !isColumn(dimension)) return null;
  if (now.total === null || now.rows === null || all.rows === null || limit !== null) return null;
  if (filters.some((filter) => filter.dimension === dimension)) return null;
  if (!now.rows.some(({ isHidden }) => isHidden)) return null;
  const tellsSome = now.rows.some(
    ({ isHidden, isMissing, measure }) => !isHidden && !isMissing && measure.numerator > 0,
  );
  return tellsSome
    ? theOthers(analysis, question, now, most)
    : neighbours(analysis, question, all, most);
}

/** The values that may not be told alone, as the whole less those that may. */
function theOthers(
  analysis: Analysis,
  question: Question,
  now: Measured,
  most: number,
): SmallTogether | null {
  const { language } = analysis.settings;
  const open = now.rows!.filter(({ isHidden }) => !isHidden);
  const sum = (of: (row: (typeof open)[number]) => number) =>
    open.reduce((total, row) => total + of(row), 0);
  const size = now.total!.numerator - sum(({ measure }) => measure.numerator);
  const whole = now.total!.n - sum(({ measure }) => measure.n);
  const count = now.rows!.length - open.length;
  if (size <= 0 || whole <= 0 || count < 2) return null;
  const value = question.metric === 'segment_share' ? size / whole : size;
  const row: AnswerRow = {
    label: t(language, 'query.others-together', { n: count }),
    value,
    n: whole,
    ...(question.metric === 'segment_share' ? { hits: size } : {}),
  };
  return { rows: [row], caveats: [t(language, 'query.together', { most })], rounded: null };
}

/** All values, small ones put together; of a single segment, without filters. */
function neighbours(
  analysis: Analysis,
  question: Question,
  { rows }: Measured,
  most: number,
): SmallTogether | null {
  const { metric, segments, filters, dimension } = question;
  if (segments.length !== 1 || filters.length > 0) return null;
  const { language } = analysis.settings;
  const values = rows!
    .filter(({ isMissing }) => !isMissing)
    .map(({ label, measure }) => ({
      value: label,
      first: measure.numerator,
      second: measure.n - measure.numerator,
    }))
    .toSorted((one, other) => other.first - one.first || (one.value < other.value ? -1 : 1));
  const missing = rows!.find(({ isMissing }) => isMissing)?.measure;
  const unknown =
    missing === undefined || missing.numerator === 0
      ? []
      : [{ value: null, first: missing.numerator, second: missing.n - missing.numerator }];
  const packs = togetherEnough([...values, ...unknown], most).filter(({ first }) => first > 0);
  if (packs.length < 2) return null;
  const isShare = metric === 'segment_share';
  const told = packs.map(({ values: names, first, second }): AnswerRow => {
    const label =
      names.length === 0 ? t(language, 'report.compare.column.others') : listed(language, names);
    const n = toStep(first + second, COUNT_STEP);
    const count = toStep(first, COUNT_STEP);
    // From the rounded numbers, so that a share says no more than they do.
    return { label, value: isShare ? count / n : count, n };
  });
  const item = ({ label, value }: AnswerRow) =>
    t(language, 'query.item', {
      label,
      value: isShare ? roundedFigure(value, 'share') : valueText(value!, 'count', analysis),
    });
  const name = dimensionName(language, dimension!);
  const headline = t(language, 'query.together-headline', {
    segment: segmentNames(analysis, segments),
    dimension: language === 'en' ? midSentence(name) : name,
    list: joinedClauses(language, told.slice(0, MOST_NAMED).map(item)),
  });
  return {
    rows: told,
    caveats: [t(language, 'query.together', { most }), t(language, 'topic.rounded')],
    rounded: { headline: sentenceCase(headline) },
  };
}
