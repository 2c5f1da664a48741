import type { RoleId } from '../../roles/index.ts';
import type { CustomerFacts } from './facts.ts';
import type { Operand, Operator, Rule } from './types.ts';

/**
 * Which customers satisfy a rule: 1 where they do, one entry a customer.
 *
 * A comparison with a missing number, text or column holds for nobody (`!=` included); `not` turns the
 * result of what it stands before, so `not (aov_90d >= 100)` does include customers without orders.
 */
export function evaluateRule(rule: Rule, facts: CustomerFacts): Uint8Array {
  switch (rule.kind) {
    case 'everyone':
      return new Uint8Array(facts.count).fill(1);
    case 'and':
      return rule.parts
        .map((part) => evaluateRule(part, facts))
        .reduce((all, part) => all.map((one, customer) => one & part[customer]!));
    case 'or':
      return rule.parts
        .map((part) => evaluateRule(part, facts))
        .reduce((some, part) => some.map((one, customer) => one | part[customer]!));
    case 'not':
      return evaluateRule(rule.part, facts).map((one) => 1 - one);
    case 'compare':
      return compared(
        operandValues(rule.left, facts),
        rule.operator,
        operandValues(rule.right, facts),
      );
    case 'between': {
      const value = operandValues(rule.value, facts);
      const aboveLow = compared(value, '>=', operandValues(rule.low, facts));
      const belowHigh = compared(value, '<=', operandValues(rule.high, facts));
      return aboveLow.map((one, customer) => one & belowHigh[customer]!);
    }
    case 'in-numbers': {
      const value = operandValues(rule.value, facts);
      return flags(facts.count, (customer) => rule.numbers.includes(value[customer]!));
    }
    case 'in-texts':
      return textMatches(rule, facts);
    case 'in-campaign': {
      const day = facts.orderDay(rule.order);
      const { from, to } = facts.campaign;
      return flags(facts.count, (customer) => day[customer]! >= from && day[customer]! <= to);
    }
  }
}

function flags(count: number, test: (customer: number) => boolean): Uint8Array {
  const result = new Uint8Array(count);
  for (let customer = 0; customer < count; customer++) if (test(customer)) result[customer] = 1;
  return result;
}

/** The number of an operand for every customer; NaN is missing, and compares with nothing. */
function operandValues(operand: Operand, facts: CustomerFacts): ArrayLike<number> {
  switch (operand.kind) {
    case 'number':
      return new Float64Array(facts.count).fill(operand.value);
    case 'threshold':
      return new Float64Array(facts.count).fill(facts.threshold(operand.name));
    case 'name':
      return facts.number(operand.name);
    case 'attribute':
      return attributeNumbers(operand.role, facts);
  }
}

function attributeNumbers(role: RoleId, facts: CustomerFacts): ArrayLike<number> {
  const attribute = facts.attribute(role);
  if (attribute === null) return new Float64Array(facts.count).fill(Number.NaN);
  if (attribute.kind === 'number') return attribute.values;
  const { codes, values } = attribute.dimension;
  const numbers = values.map((text) => (text.trim() === '' ? Number.NaN : Number(text)));
  return Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : numbers[code]!));
}

function compared(
  left: ArrayLike<number>,
  operator: Operator,
  right: ArrayLike<number>,
): Uint8Array {
  const count = left.length;
  switch (operator) {
    case '>=':
      return flags(count, (customer) => left[customer]! >= right[customer]!);
    case '<=':
      return flags(count, (customer) => left[customer]! <= right[customer]!);
    case '>':
      return flags(count, (customer) => left[customer]! > right[customer]!);
    case '<':
      return flags(count, (customer) => left[customer]! < right[customer]!);
    case '=':
      return flags(count, (customer) => left[customer] === right[customer]);
    case '!=':
      return flags(
        count,
        (customer) => left[customer]! < right[customer]! || left[customer]! > right[customer]!,
      );
  }
}

function textMatches(
  { role, texts, negated }: Extract<Rule, { kind: 'in-texts' }>,
  facts: CustomerFacts,
): Uint8Array {
  const attribute = facts.attribute(role);
  if (attribute === null) return new Uint8Array(facts.count);
  const wanted = new Set(texts.map(comparable));
  if (attribute.kind === 'number') {
    const { values } = attribute;
    return flags(facts.count, (customer) => {
      const value = values[customer]!;
      return !Number.isNaN(value) && wanted.has(String(value)) !== negated;
    });
  }
  const { codes, values } = attribute.dimension;
  const matches = values.map((text) => wanted.has(comparable(text)) !== negated);
  return flags(facts.count, (customer) => codes[customer]! >= 0 && matches[codes[customer]!]!);
}

/** A text as it is compared: width and case of letters, and blanks around, don't matter. */
export function comparable(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
