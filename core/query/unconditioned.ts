import type { Question } from './types.ts';

/** What a question asks beside its metric when it names nothing else: of everything, of all dates. */
export const UNCONDITIONED: Omit<Question, 'metric'> = {
  dimension: null,
  filters: [],
  segments: [],
  period: null,
  compare: null,
  order: null,
  limit: null,
  unknown: [],
};
