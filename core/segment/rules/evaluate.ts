import type { RoleId } from '../../roles/index.ts';
import { cellFacts, isOverScores } from './cells.ts';
import type { CustomerFacts } from './facts.ts';
import { FLIPPED } from './operators.ts';
import type { Operand, Operator, Rule } from './types.ts';

/**
 * Which customers satisfy a rule: 1 where they do, one entry a customer.
 *
 * A comparison with a missing number, text or column holds for nobody (`!=` included); `not` turns the
 * result of what it stands before, so `not (aov_90d >= 100)` does include customers without orders.
 */
export function evaluateRule(rule: Rule, facts: CustomerFacts): Uint8Array {
  const flagOf = flagsByCell(rule, facts);
  if (flagOf !== null) {
    const cells = facts.cells!();
    const flags = new Uint8Array(facts.count);
    for (let customer = 0; customer < flags.length; customer++) {
      flags[customer] = flagOf[cells[customer]!]!;
    }
    return flags;
  }
  const flags = new Uint8Array(facts.count).fill(1);
  narrow(flags, rule, facts);
  return flags;
}

/** Which RFM cells satisfy a rule over scores alone; `null` for other rules, or where cells aren't known. */
export function flagsByCell(rule: Rule, facts: CustomerFacts): Uint8Array | null {
  return facts.cells !== undefined && isOverScores(rule) ? evaluateRule(rule, cellFacts()) : null;
}

/** Takes the flags from customers who don't satisfy a rule. */
function narrow(flags: Uint8Array, rule: Rule, facts: CustomerFacts): void {
  switch (rule.kind) {
    case 'everyone':
      return;
    case 'and':
      for (const part of rule.parts) narrow(flags, part, facts);
      return;
    case 'or': {
      const some = new Uint8Array(facts.count);
      for (const part of rule.parts.map((each) => evaluateRule(each, facts))) {
        for (let customer = 0; customer < some.length; customer++) {
          some[customer]! |= part[customer]!;
        }
      }
      keep(flags, some);
      return;
    }
    case 'not': {
      const others = evaluateRule(rule.part, facts);
      for (let customer = 0; customer < flags.length; customer++) {
        flags[customer]! &= 1 - others[customer]!;
      }
      return;
    }
    case 'compare': {
      const left = operandValues(rule.left, facts);
      compare(flags, left, rule.operator, operandValues(rule.right, facts));
      return;
    }
    case 'between': {
      const value = operandValues(rule.value, facts);
      compare(flags, value, '>=', operandValues(rule.low, facts));
      compare(flags, value, '<=', operandValues(rule.high, facts));
      return;
    }
    case 'in-numbers': {
      const value = operandValues(rule.value, facts);
      for (let customer = 0; customer < flags.length; customer++) {
        const one = typeof value === 'number' ? value : value[customer]!;
        if (!rule.numbers.includes(one)) flags[customer] = 0;
      }
      return;
    }
    case 'in-texts':
      keep(flags, textMatches(rule, facts));
      return;
    case 'in-campaign': {
      const day = facts.orderDay(rule.order);
      compareWith(flags, day, '>=', facts.campaign.from);
      compareWith(flags, day, '<=', facts.campaign.to);
    }
  }
}

function keep(flags: Uint8Array, others: Uint8Array): void {
  for (let customer = 0; customer < flags.length; customer++) {
    flags[customer]! &= others[customer]!;
  }
}

function flags(count: number, test: (customer: number) => boolean): Uint8Array {
  const result = new Uint8Array(count);
  for (let customer = 0; customer < count; customer++) if (test(customer)) result[customer] = 1;
  return result;
}

/** One number for all, or one each; NaN is missing, and compares with nothing. */
type Values = number | ArrayLike<number>;

function operandValues(operand: Operand, facts: CustomerFacts): Values {
  switch (operand.kind) {
    case 'number':
      return operand.value;
    case 'threshold':
      return facts.threshold(operand.name);
    case 'name':
      return facts.number(operand.name);
    case 'attribute':
      return attributeNumbers(operand.role, facts);
  }
}

function attributeNumbers(role: RoleId, facts: CustomerFacts): Values {
  const attribute = facts.attribute(role);
  if (attribute === null) return Number.NaN;
  if (attribute.kind === 'number') return attribute.values;
  const { codes, values } = attribute.dimension;
  const numbers = values.map((text) => (text.trim() === '' ? Number.NaN : Number(text)));
  return Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : numbers[code]!));
}

function compare(flags: Uint8Array, left: Values, operator: Operator, right: Values): void {
  if (typeof right === 'number') {
    const values = typeof left === 'number' ? new Float64Array(flags.length).fill(left) : left;
    compareWith(flags, values, operator, right);
  } else if (typeof left === 'number') compareWith(flags, right, FLIPPED[operator], left);
  else compareWith(flags, signsOf(left, right), operator, 0);
}

/** 1 where the left is larger, −1 where it is smaller, 0 where both are equal, NaN where one is missing. */
function signsOf(left: ArrayLike<number>, right: ArrayLike<number>): Float64Array {
  const signs = new Float64Array(left.length);
  for (let customer = 0; customer < signs.length; customer++) {
    const one = left[customer]!;
    const other = right[customer]!;
    signs[customer] = one > other ? 1 : one < other ? -1 : one === other ? 0 : Number.NaN;
  }
  return signs;
}

/** A plain loop for each operator: rules are many, and each looks at every customer. */
function compareWith(
  flags: Uint8Array,
  values: ArrayLike<number>,
  operator: Operator,
  limit: number,
): void {
  const { length } = flags;
  switch (operator) {
    case '>=':
      for (let index = 0; index < length; index++) flags[index]! &= +(values[index]! >= limit);
      return;
    case '<=':
      for (let index = 0; index < length; index++) flags[index]! &= +(values[index]! <= limit);
      return;
    case '>':
      for (let index = 0; index < length; index++) flags[index]! &= +(values[index]! > limit);
      return;
    case '<':
      for (let index = 0; index < length; index++) flags[index]! &= +(values[index]! < limit);
      return;
    case '=':
      for (let index = 0; index < length; index++) flags[index]! &= +(values[index]! === limit);
      return;
    case '!=':
      for (let index = 0; index < length; index++) {
        const value = values[index]!;
        flags[index]! &= +(value < limit) | +(value > limit);
      }
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
