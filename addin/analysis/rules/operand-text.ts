import {
  type MessageCode,
  type NumberName,
  numberText,
  type Operand,
  roleLabel,
  thresholdValue,
  type Wording,
} from '#core';
import { sayIn } from '../views/words.ts';

/** What a rule compares, as a label: "Orders, last 90 days". */
export function fieldLabel(operand: Operand, wording: Wording): string {
  const say = sayIn(wording.language);
  if (operand.kind === 'attribute') {
    const text = roleLabel(operand.role, wording.language);
    return text.charAt(0).toUpperCase() + text.slice(1);
  }
  if (operand.kind !== 'name') return operandShown(operand, operand, wording);
  const { code, length } = codeOf(operand.name);
  return say(code, { length });
}

function codeOf(name: NumberName): { readonly code: MessageCode; readonly length: number } {
  if (!('span' in name)) return { code: `addin.views.field.${name.kind}`, length: 0 };
  const { kind, span } = name;
  if (span.kind === 'lifetime') return { code: `addin.views.field.${kind}`, length: 0 };
  if (span.kind === 'campaign') return { code: `addin.views.field.${kind}-campaign`, length: 0 };
  return { code: `addin.views.field.${kind}-${span.kind}`, length: span.length };
}

/** A side of a comparison as people read it: money with its sign, thresholds by their value. */
export function operandShown(operand: Operand, subject: Operand, wording: Wording): string {
  switch (operand.kind) {
    case 'number':
      return valueShown(operand.value, subject, wording);
    case 'threshold':
      return valueShown(thresholdValue(operand.name, wording.thresholds), subject, wording);
    default:
      return fieldLabel(operand, wording);
  }
}

/** A number of a customer or a rule in the form of what is compared. */
export function valueShown(value: number, subject: Operand, wording: Wording): string {
  const isMoney = subject.kind === 'name' && ['revenue', 'aov'].includes(subject.name.kind);
  const typed = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  const decimals = isMoney && typed > 0 ? 2 : Math.min(2, typed);
  return numberText(value, { decimals, grouped: true, prefix: isMoney ? wording.currency : '' });
}

/** A range with its unit: `≤ 30 days`. */
export function rangeShown(
  range: string,
  subject: Operand,
  last: Operand,
  wording: Wording,
): string {
  if (subject.kind !== 'name' || !isDays(subject.name) || last.kind === 'name') return range;
  const n = last.kind === 'number' ? last.value : 2;
  return sayIn(wording.language)('addin.views.unit.days', { range, n });
}

/** Is the number one of days? */
export function isDays(name: NumberName): boolean {
  return name.kind === 'recency_days' || name.kind === 'first_order_days';
}
