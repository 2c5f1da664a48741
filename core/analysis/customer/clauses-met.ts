import { isoDay, valueAt } from '../../basics/index.ts';
import { maskText } from '../../privacy/index.ts';
import {
  type CustomerFacts,
  describeRule,
  evaluateRule,
  type Operand,
  type Rule,
} from '../../segment/index.ts';
import { factsOf, type Segmented, wordingOf } from './segmented.ts';
import { rangeShown, valueShown } from './value-shown.ts';

/** A condition, whether a customer meets it, and their own value. */
export interface MetClause {
  readonly met: boolean;
  readonly text: string;
  readonly value: string;
}

/** The conditions a rule demands, one by one, for a customer; none for the empty rule. */
export function clausesMet(
  rule: Rule,
  segmented: Segmented,
  customer: number,
): readonly MetClause[] {
  if (rule.kind === 'everyone') return [];
  const { analysis } = segmented;
  const facts = factsOf(segmented, analysis.settings);
  const wording = wordingOf(analysis);
  const parts = rule.kind === 'and' ? rule.parts : [rule];
  return parts.map((part) => ({
    met: evaluateRule(part, facts)[customer] === 1,
    text: describeRule(part, wording),
    value: ownValue(part, segmented, facts, customer),
  }));
}

/** The customer's own value of what a condition is about; '' for nested conditions, – where missing. */
function ownValue(
  rule: Rule,
  segmented: Segmented,
  facts: CustomerFacts,
  customer: number,
): string {
  switch (rule.kind) {
    case 'compare':
      return operandValue(isFixed(rule.left) ? rule.right : rule.left, segmented, facts, customer);
    case 'between':
    case 'in-numbers':
      return operandValue(rule.value, segmented, facts, customer);
    case 'in-texts':
      return operandValue({ kind: 'attribute', role: rule.role }, segmented, facts, customer);
    case 'in-campaign': {
      const day = facts.orderDay(rule.order)[customer]!;
      return Number.isNaN(day) ? '–' : isoDay(day);
    }
    default:
      return '';
  }
}

const isFixed = ({ kind }: Operand): boolean => kind === 'number' || kind === 'threshold';

function operandValue(
  operand: Operand,
  { analysis }: Segmented,
  facts: CustomerFacts,
  customer: number,
): string {
  const wording = wordingOf(analysis);
  if (operand.kind === 'attribute') {
    const attribute = facts.attribute(operand.role);
    if (attribute === null) return '–';
    if (attribute.kind === 'text') {
      return maskText(valueAt(attribute.dimension, customer) ?? '–');
    }
    const value = attribute.values[customer]!;
    return Number.isNaN(value) ? '–' : String(value);
  }
  if (operand.kind !== 'name') return '';
  const value = facts.number(operand.name)[customer]!;
  if (Number.isNaN(value)) return '–';
  // With cents, so that nobody reads a value on the wrong side of a limit.
  const shown = valueShown(Math.round(value * 100) / 100, operand, wording);
  return rangeShown(shown, operand, { kind: 'number', value }, wording);
}
