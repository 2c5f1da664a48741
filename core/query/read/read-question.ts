import type { Analysis } from '../../analysis/index.ts';
import { type Day, type Note, note } from '../../basics/index.ts';
import { t } from '../../i18n/index.ts';
import { isTime } from '../column.ts';
import {
  hasDates,
  hasTypedPath,
  isPathMetric,
  isSegmentMetric,
  missingFor,
  splitFor,
} from '../data.ts';
import { lexiconOf } from '../lexicon.ts';
import { normaliseText } from '../normalise.ts';
import { datedPeriod } from '../period/period-at.ts';
import { countedMetric, isShare, wholeOf } from '../share.ts';
import { tokenise } from '../tokens.ts';
import type { QueryDimension, QueryMetric, Question } from '../types.ts';
import { type Heard, hear } from './heard.ts';
import { readDimension } from './read-dimension.ts';
import { cannotSplit, readFilters } from './read-filters.ts';
import { absentSegment, readMetric } from './read-metric.ts';
import { type ReadPeriods, readPeriods } from './read-periods.ts';
import { readRanking } from './read-ranking.ts';
import { readTarget } from './read-target.ts';

/** Characters beyond which a text is no question. */
const LONGEST_QUESTION = 300;

/** With another metric beside it, a number of people may be meant as a filter. */
const PEOPLE: ReadonlySet<QueryMetric> = new Set(['customers', 'buyers', 'new_customers', 'reach']);

/** A question understood, or the reason why it isn't; and the metric it seems to be about. */
export interface Reading {
  readonly result: Question | Note;
  readonly metric: QueryMetric | null;
}

/** Reads a question word by word; every word must have a meaning, nothing is guessed. */
export function readQuestion(text: string, analysis: Analysis, today: Day): Reading {
  const normalised = normaliseText(text);
  const fail = (problem: Note): Reading => ({ result: problem, metric: null });
  if (normalised === '') return fail(note('problem', 'query.empty'));
  if (normalised.length > LONGEST_QUESTION) return fail(note('problem', 'query.too-long'));
  const calendar = { today, firstDay: analysis.cleaned.firstDay };
  const { tokens, corrections } = tokenise(normalised, lexiconOf(analysis), calendar);
  const heard = hear(tokens);
  const metric = heard.metrics[0] ?? null;
  const problem = firstProblem(heard, analysis);
  if (problem !== null) return { result: problem, metric };
  const result = conclude(heard, analysis, today);
  if ('code' in result) return { result, metric };
  const spelling = corrections.map(({ from, to }) =>
    note('warning', 'query.read-as', { from, to }),
  );
  const notes = [...spelling, ...(result.notes ?? [])];
  return { result: { ...result, notes }, metric: result.metric };
}

function firstProblem(heard: Heard, { segmentation }: Analysis): Note | null {
  const { refused, unknown, impossiblePeriod } = heard;
  if (refused !== null) return note('problem', refused.code, { word: refused.word });
  if (impossiblePeriod !== null) {
    return note('problem', 'query.impossible-date', { word: impossiblePeriod });
  }
  if (heard.absentSegment !== null) return absentSegment(segmentation, heard.absentSegment);
  if (unknown.length > 0) {
    return note('problem', 'query.unknown-words', { words: unknown.join(' · ') });
  }
  if (heard.perCustomer) return note('problem', 'query.customer-list');
  if (heard.metrics.length > 1 && heard.metrics.some((metric) => PEOPLE.has(metric))) {
    return note('problem', 'query.one-metric');
  }
  return null;
}

function conclude(heard: Heard, analysis: Analysis, today: Day): Question | Note {
  if (heard.target) return readTarget(heard, analysis);
  const split = readDimension(heard, analysis);
  if ('code' in split) return split;
  const { dimension } = split;
  const periods = readPeriods(heard, split.campaignMeant, dimension !== null, analysis, today);
  if ('code' in periods) return periods;
  if (heard.ranks.length > 0 && heard.comparing.some(({ how }) => how === 'change')) {
    return note('problem', 'query.change-rank');
  }
  const hasPeriod = periods.period !== null;
  const asked = readMetric(heard, dimension, hasPeriod, analysis);
  if ('code' in asked) return asked;
  const ranking = readRanking(heard, asked.metric);
  if ('code' in ranking) return ranking;
  if (ranking.order !== null && dimension === null) return note('problem', 'query.rank-of-what');
  const { metric, notes } = datedMetric(asked, hasPeriod || isTime(dimension));
  const missing = missingFor(analysis, metric) ?? periodProblem(analysis, metric, periods);
  if (missing !== null) return missing;
  const period = periods.period ?? pathPeriod(analysis, metric, dimension);
  const filters = readFilters(heard, dimension, metric, analysis);
  if ('code' in filters) return filters;
  if (dimension !== null && splitFor(analysis, metric, dimension, period) === null) {
    return cannotSplit(analysis, metric, dimension);
  }
  const question: Question = {
    metric,
    dimension,
    filters,
    segments: asked.segments,
    period,
    steps: heard.steps,
    compare: periods.compare,
    comparePeriod: periods.comparePeriod,
    order: ranking.order,
    limit: ranking.limit,
    unknown: [],
    alsoAsked: asked.alsoAsked,
    notes: [
      ...asked.notes,
      ...notes,
      ...periods.notes,
      ...pathPeriodNote(analysis, hasPeriod, period),
    ],
  };
  const ofNothing = isShare(metric) && wholeOf(question) === null;
  return ofNothing ? note('problem', 'query.share-of-what') : question;
}

/** Customers have no date of their own; asked for a period, those who bought in it are meant. */
function datedMetric(
  { metric }: { readonly metric: QueryMetric },
  dated: boolean,
): { readonly metric: QueryMetric; readonly notes: readonly Note[] } {
  if (countedMetric(metric) !== 'customers' || !dated) return { metric, notes: [] };
  const buyers = metric === 'customers' ? 'buyers' : 'buyers_share';
  return { metric: buyers, notes: [note('info', 'query.customers-as-buyers')] };
}

function periodProblem(analysis: Analysis, metric: QueryMetric, periods: ReadPeriods): Note | null {
  if (periods.period === null) return null;
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
  hasPeriod: boolean,
  period: Question['period'],
): readonly Note[] {
  if (hasPeriod || period === null) return [];
  const dates = t(language, 'query.period', { from: period.from, to: period.to });
  return [note('info', 'query.caveat-path-period', { period: dates })];
}
