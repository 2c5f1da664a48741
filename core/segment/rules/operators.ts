import type { Operator } from './types.ts';

/** The comparison that holds exactly where the other doesn't, of numbers that are there. */
export const NEGATED: Readonly<Record<Operator, Operator>> = {
  '>=': '<',
  '<=': '>',
  '>': '<=',
  '<': '>=',
  '=': '!=',
  '!=': '=',
};

/** The same comparison with its sides swapped. */
export const FLIPPED: Readonly<Record<Operator, Operator>> = {
  '>=': '<=',
  '<=': '>=',
  '>': '<',
  '<': '>',
  '=': '=',
  '!=': '!=',
};
