import { type Question, UNCONDITIONED } from '#core';

/** Revenue, of everything: a question without any condition, to build others from. */
export const PLAIN_QUESTION: Question = {
  ...UNCONDITIONED,
  metric: 'revenue',
};
