import type { Day, Period } from '../../basics/index.ts';
import { nameText } from './names.ts';
import { FLIPPED, NEGATED } from './operators.ts';
import { comparedThreshold, type RuleThresholds } from './thresholds.ts';
import type { NumberName, Operand, Operator, Rule } from './types.ts';

/** What proofs about rules may rest on. */
export interface RuleContext {
  readonly asOf: Day;
  readonly campaign: Period;
  readonly thresholds: RuleThresholds;
}

/** One condition on one variable. */
export type Atom =
  | {
      readonly kind: 'range';
      readonly variable: string;
      readonly name: NumberName | null;
      readonly low: number;
      readonly high: number;
      readonly lowOpen: boolean;
      readonly highOpen: boolean;
    }
  | { readonly kind: 'missing'; readonly variable: string; readonly name: NumberName | null }
  | {
      readonly kind: 'texts';
      readonly variable: string;
      readonly texts: readonly string[];
      readonly negated: boolean;
    }
  /** A condition nothing is known about. */
  | { readonly kind: 'opaque' };

export type Conjunction = readonly Atom[];

/** Beyond this many alternatives a rule is not analysed. */
const MOST = 256;
const INFINITE = Number.POSITIVE_INFINITY;

/**
 * A rule as alternatives, each a list of conditions that must all hold; `null` when there would be too
 * many to look at. No alternatives: nobody can match.
 */
export function conjunctionsOf(rule: Rule, context: RuleContext): readonly Conjunction[] | null {
  return expand(rule, false, context);
}

/** All pairs of alternatives of several lists; `null` beyond the limit. */
export function allOf(
  lists: readonly (readonly Conjunction[] | null)[],
): readonly Conjunction[] | null {
  let all: readonly Conjunction[] = [[]];
  for (const list of lists) {
    if (list === null || all.length * list.length > MOST) return null;
    all = all.flatMap((left) => list.map((right) => [...left, ...right]));
  }
  return all;
}

function expand(rule: Rule, negated: boolean, context: RuleContext): readonly Conjunction[] | null {
  switch (rule.kind) {
    case 'everyone':
      return negated ? [] : [[]];
    case 'not':
      return expand(rule.part, !negated, context);
    case 'and':
    case 'or': {
      const parts = rule.parts.map((part) => expand(part, negated, context));
      return (rule.kind === 'and') === negated ? anyOf(parts) : allOf(parts);
    }
    case 'between': {
      const { value, low, high } = rule;
      const parts: readonly Rule[] = [
        { kind: 'compare', left: value, operator: '>=', right: low },
        { kind: 'compare', left: value, operator: '<=', right: high },
      ];
      return expand({ kind: 'and', parts }, negated, context);
    }
    case 'in-numbers': {
      const parts = rule.numbers.map((value): Rule => {
        return {
          kind: 'compare',
          left: rule.value,
          operator: '=',
          right: { kind: 'number', value },
        };
      });
      return expand({ kind: 'or', parts }, negated, context);
    }
    case 'compare':
      return compareAtoms(rule, negated, context);
    case 'in-texts': {
      const variable = `attribute:${rule.role}`;
      const texts: Atom = { ...rule, kind: 'texts', variable, negated: rule.negated !== negated };
      const atom = [texts];
      return negated ? [atom, [{ kind: 'missing', variable, name: null }]] : [atom];
    }
    case 'in-campaign': {
      const kind = rule.order === 'first' ? 'first_order_days' : 'recency_days';
      const { asOf, campaign } = context;
      const value: Operand = { kind: 'name', name: { kind } };
      const low: Operand = { kind: 'number', value: asOf - campaign.to };
      const high: Operand = { kind: 'number', value: asOf - campaign.from };
      return expand({ kind: 'between', value, low, high }, negated, context);
    }
  }
}

function anyOf(lists: readonly (readonly Conjunction[] | null)[]): readonly Conjunction[] | null {
  const any: Conjunction[] = [];
  for (const list of lists) {
    if (list === null || any.length + list.length > MOST) return null;
    any.push(...list);
  }
  return any;
}

function compareAtoms(
  { left, operator, right }: Extract<Rule, { kind: 'compare' }>,
  negated: boolean,
  context: RuleContext,
): readonly Conjunction[] {
  const rightValue = fixedValue(right, context);
  const leftValue = fixedValue(left, context);
  const subject = rightValue === null ? right : left;
  const value = rightValue ?? leftValue;
  if (value === null || (subject.kind !== 'name' && subject.kind !== 'attribute')) {
    return [[{ kind: 'opaque' }]];
  }
  const turned = rightValue === null ? FLIPPED[operator] : operator;
  const name = subject.kind === 'name' ? subject.name : null;
  const variable = subject.kind === 'name' ? nameText(subject.name) : `attribute:${subject.role}`;
  const range = (low: number, high: number, open: boolean): Conjunction => [
    { kind: 'range', variable, name, low, high, lowOpen: open, highOpen: open },
  ];
  const ranges: Readonly<Record<Operator, readonly Conjunction[]>> = {
    '>=': [range(value, INFINITE, false)],
    '>': [range(value, INFINITE, true)],
    '<=': [range(-INFINITE, value, false)],
    '<': [range(-INFINITE, value, true)],
    '=': [range(value, value, false)],
    '!=': [range(-INFINITE, value, true), range(value, INFINITE, true)],
  };
  if (!negated) return ranges[turned];
  return [...ranges[NEGATED[turned]], [{ kind: 'missing', variable, name }]];
}

function fixedValue(operand: Operand, { thresholds }: RuleContext): number | null {
  if (operand.kind === 'number') return operand.value;
  if (operand.kind !== 'threshold') return null;
  const value = comparedThreshold(operand.name, thresholds);
  return Number.isNaN(value) ? null : value;
}
