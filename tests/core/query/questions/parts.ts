import { formatPeriod, type QueryDimension, type QueryMetric, type Question } from '#core';

/** A question's parts in short; what isn't there is left out. Filters stand under their dimension. */
export interface Parts
  extends Partial<Record<Exclude<QueryDimension, 'month' | 'week' | 'segment' | 'step'>, unknown>> {
  readonly intent?: Question['intent'];
  readonly customer?: string;
  readonly metric: QueryMetric;
  readonly by?: QueryDimension;
  readonly segments?: readonly string[];
  /** Steps of the path, by index. */
  readonly steps?: readonly [from: number, to: number];
  readonly period?: string;
  readonly compare?: 'previous' | 'year-ago' | 'target';
  /** The period compared with, where the question names it. */
  readonly against?: string;
  readonly order?: 'asc' | 'desc';
  readonly limit?: number;
  readonly alsoAsked?: readonly QueryMetric[];
  /** Codes of what the reader is told, but for the default period of the path. */
  readonly notes?: readonly string[];
}

export type Understood = readonly [text: string, parts: Parts];
export type AskedBack = readonly [text: string, code: string];

/** The parts of a question that are there. */
export function partsOf(question: Question): Parts {
  const { metric, dimension, filters, segments, period, comparePeriod, order, limit } = question;
  const notes = (question.notes ?? [])
    .map(({ code }) => code)
    .filter((code) => code !== 'query.caveat-path-period');
  const alsoAsked = question.alsoAsked ?? [];
  return {
    ...(question.intent === undefined ? {} : { intent: question.intent }),
    ...(question.customer == null ? {} : { customer: question.customer }),
    metric,
    ...(dimension === null ? {} : { by: dimension }),
    ...Object.fromEntries(filters.map((filter) => [filter.dimension, filter.values])),
    ...(question.steps ? { steps: [question.steps.from, question.steps.to] as const } : {}),
    ...(segments.length === 0 ? {} : { segments }),
    ...(period === null ? {} : { period: formatPeriod(period) }),
    ...(question.compare === null ? {} : { compare: question.compare }),
    ...(comparePeriod ? { against: formatPeriod(comparePeriod) } : {}),
    ...(order === null ? {} : { order }),
    ...(limit === null ? {} : { limit }),
    ...(alsoAsked.length === 0 ? {} : { alsoAsked }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}
