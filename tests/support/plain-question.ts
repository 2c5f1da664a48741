import type { Question } from '#core';

/** Revenue, of everything: a question without any condition, to build others from. */
export const PLAIN_QUESTION: Question = {
  metric: 'revenue',
  dimension: null,
  filters: [],
  segments: [],
  period: null,
  compare: null,
  order: null,
  limit: null,
  unknown: [],
};
