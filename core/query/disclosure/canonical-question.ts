import type { Period } from '../../basics/index.ts';
import type { Question } from '../types.ts';

/** Everything of a question that its numbers depend on, in one spelling. */
export function canonicalQuestion(question: Question): string {
  const { metric, dimension, segments, compare, order, limit } = question;
  const filters = question.filters.map(({ dimension, values }) => [dimension, [...values].sort()]);
  return JSON.stringify([
    question.intent ?? 'measure',
    question.customer ?? null,
    metric,
    dimension,
    filters.sort(([left], [right]) => (String(left) < String(right) ? -1 : 1)),
    [...segments].sort(),
    days(question.period),
    compare,
    days(question.comparePeriod ?? null),
    order,
    limit,
    question.steps ?? null,
    ...(question.topic === undefined ? [] : [question.topic, question.search ?? null]),
  ]);
}

function days(period: Period | null): readonly number[] | null {
  return period === null ? null : [period.from, period.to];
}
