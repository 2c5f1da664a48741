import type { Analysis } from '../../analysis/index.ts';
import { type Note, note } from '../../basics/index.ts';
import { periodText } from '../answer/wording.ts';
import { isTime } from '../column.ts';
import {
  hasDates,
  hasTypedPath,
  isPathMetric,
  isSegmentMetric,
  missingFor,
  splitFor,
} from '../data.ts';
import { datedPeriod } from '../period/period-at.ts';
import { countedMetric, isShare, wholeOf } from '../share.ts';
import type { QueryDimension, QueryMetric, Question } from '../types.ts';
import { cannotSplit } from './read-filters.ts';

/**
 * A question whose parts are known, held against what the workbook can tell: a metric that can be
 * counted, for that period, split and filtered by columns that are there.
 *
 * @returns the question with what is only implied filled in, or why it can't be answered
 */
export function checked(draft: Question, analysis: Analysis): Question | Note {
  const { dimension } = draft;
  if (draft.order !== null && dimension === null) return note('problem', 'query.rank-of-what');
  const hasPeriod = draft.period !== null;
  const { metric, notes } = datedMetric(draft.metric, hasPeriod || isTime(dimension));
  const missing = missingFor(analysis, metric) ?? periodProblem(analysis, metric, draft);
  if (missing !== null) return missing;
  const period = draft.period ?? pathPeriod(analysis, metric, dimension);
  for (const { dimension: column, values } of draft.filters) {
    if (!holds(analysis, metric, column, values)) return cannotSplit(analysis, metric, column);
  }
  if (dimension !== null && splitFor(analysis, metric, dimension) === null) {
    return cannotSplit(analysis, metric, dimension);
  }
  const question: Question = {
    ...draft,
    metric,
    period,
    notes: [
      ...(draft.notes ?? []),
      ...notes,
      ...(hasPeriod || period === null ? [] : [pathPeriodNote(analysis, period)]),
    ],
  };
  const ofNothing = isShare(metric) && wholeOf(question) === null;
  return ofNothing ? note('problem', 'query.share-of-what') : question;
}

/** Customers have no date of their own; asked for a period, those who bought in it are meant. */
export function datedMetric(
  metric: QueryMetric,
  dated: boolean,
): { readonly metric: QueryMetric; readonly notes: readonly Note[] } {
  if (countedMetric(metric) !== 'customers' || !dated) return { metric, notes: [] };
  const buyers = metric === 'customers' ? 'buyers' : 'buyers_share';
  return { metric: buyers, notes: [note('info', 'query.customers-as-buyers')] };
}

function holds(
  analysis: Analysis,
  metric: QueryMetric,
  column: QueryDimension,
  values: readonly string[],
): boolean {
  const split = splitFor(analysis, metric, column);
  if (split === null || !('dimension' in split || 'values' in split)) return false;
  const known = 'values' in split ? split.values : split.dimension.values;
  return values.every((value) => known.includes(value));
}

function periodProblem(
  analysis: Analysis,
  metric: QueryMetric,
  { period }: Pick<Question, 'period'>,
): Note | null {
  if (period === null) return null;
  if (isSegmentMetric(metric)) return note('problem', 'query.segment-no-period');
  if (isPathMetric(metric) && hasTypedPath(analysis)) {
    return note('problem', 'query.typed-path-no-period');
  }
  return hasDates(analysis, metric) ? null : note('problem', 'query.needs-date');
}

/** Without a period, the path is asked for over the same days as the table of it shows. */
function pathPeriod(
  { funnel }: Analysis,
  metric: QueryMetric,
  dimension: QueryDimension | null,
): Question['period'] {
  const period = funnel?.definition.period ?? null;
  return isPathMetric(metric) && !isTime(dimension) && period !== null ? datedPeriod(period) : null;
}

function pathPeriodNote(
  { settings: { language } }: Analysis,
  period: NonNullable<Question['period']>,
): Note {
  const dates = periodText(language, period);
  return note('info', 'query.caveat-path-period', { period: dates });
}
