import { nameText } from './names.ts';
import type { Operand, Rule } from './types.ts';

/**
 * A rule in its one canonical form; `parseRule` gives the same rule back.
 *
 * @example
 * formatRule({ kind: 'in-campaign', order: 'first' }) // => 'first_order in campaign'
 */
export function formatRule(rule: Rule): string {
  switch (rule.kind) {
    case 'everyone':
      return '';
    case 'and':
    case 'or':
      return rule.parts.map((part) => nested(part)).join(` ${rule.kind} `);
    case 'not':
      return `not ${nested(rule.part)}`;
    case 'compare':
      return `${operandText(rule.left)} ${rule.operator} ${operandText(rule.right)}`;
    case 'between':
      return `${operandText(rule.value)} between ${operandText(rule.low)} and ${operandText(rule.high)}`;
    case 'in-numbers':
      return `${operandText(rule.value)} in (${rule.numbers.join(', ')})`;
    case 'in-texts': {
      const list = rule.texts.map(quoted).join(', ');
      return `${rule.role} ${rule.negated ? 'not in' : 'in'} (${list})`;
    }
    case 'in-campaign':
      return `${rule.order}_order in campaign`;
  }
}

function nested(rule: Rule): string {
  return rule.kind === 'and' || rule.kind === 'or' ? `(${formatRule(rule)})` : formatRule(rule);
}

function operandText(operand: Operand): string {
  switch (operand.kind) {
    case 'number':
      return String(operand.value);
    case 'threshold':
      return operand.name;
    case 'name':
      return nameText(operand.name);
    case 'attribute':
      return operand.role;
  }
}

/** A text in the first pair of quotes that doesn't stand in it. */
function quoted(text: string): string {
  if (!text.includes('"')) return `"${text}"`;
  return text.includes("'") ? `「${text}」` : `'${text}'`;
}
