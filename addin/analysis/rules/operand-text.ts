import {
  type MessageCode,
  type NumberName,
  type Operand,
  roleLabel,
  sentenceCase,
  thresholdValue,
  valueShown,
  type Wording,
} from '#core';
import { sayIn } from '../views/words.ts';

/** What a rule compares, as a label: "Orders, last 90 days". */
export function fieldLabel(operand: Operand, wording: Wording): string {
  const say = sayIn(wording.language);
  if (operand.kind === 'attribute') {
    return sentenceCase(roleLabel(operand.role, wording.language));
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
