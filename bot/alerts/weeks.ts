import {
  type Answer,
  type Day,
  type FigureKind,
  isoDay,
  type PeriodFigure,
  parseIsoDay,
  type Question,
} from '#core';

/** Complete weeks looked at, the judged one included; an answer has no longer table. */
const MOST_WEEKS = 50;
const DAYS = 7;

export interface Weeks {
  /** Monday of the last complete week. */
  readonly lastMonday: Day;
  /** The figure in each of the last complete weeks. */
  readonly question: Question;
}

/**
 * The question for a figure week by week, up to the last week that was complete before the as-of day.
 *
 * @returns `null` without dates
 */
export function weeksBefore(question: Question, asOf: string | null): Weeks | null {
  const day = asOf === null ? null : parseIsoDay(asOf);
  if (day === null) return null;
  const lastMonday = mondayOf(day) - DAYS;
  const from = lastMonday - DAYS * (MOST_WEEKS - 1);
  return { lastMonday, question: weekly(question, from, lastMonday + DAYS - 1, 'week') };
}

/** The same figure over the week of a Monday against the week before: what moved it. */
export function whyOf(question: Question, monday: Day): Question {
  const why = weekly(question, monday, monday + DAYS - 1, null);
  return { ...why, intent: 'why', compare: 'previous' };
}

function weekly(question: Question, from: Day, to: Day, dimension: 'week' | null): Question {
  return {
    ...question,
    dimension,
    period: { from, to, label: `${isoDay(from)}..${isoDay(to)}` },
    compare: null,
    comparePeriod: null,
    order: null,
    limit: null,
  };
}

/** Monday of the week of a day; 1970-01-01 was a Thursday. */
function mondayOf(day: Day): Day {
  return day - ((((day + 3) % DAYS) + DAYS) % DAYS);
}

/**
 * The weeks of an answer by weeks, from the first that is whole in the data.
 *
 * @returns `null` when it has no table by weeks
 */
export function weekFigures({ table }: Answer): readonly PeriodFigure[] | null {
  if (table === null) return null;
  const begin = table.findIndex(({ n, hidden }) => hidden === true || (n ?? 0) > 0);
  if (begin < 0) return [];
  // The data may begin in the middle of their first week.
  const whole = begin === 0 ? table : table.slice(begin + 1);
  return whole.map(({ value, n, hits }) => ({ value, n: n ?? 0, hits: hits ?? null }));
}

export function figureKind({ unit, table, asked }: Answer): FigureKind {
  const counted = table?.some(({ hits }) => hits != null) ?? false;
  if (unit === 'rate' || unit === 'share') return counted ? 'rate' : 'mean';
  if (unit === 'count') return 'count';
  return asked.metric === 'revenue' ? 'amount' : 'mean';
}
