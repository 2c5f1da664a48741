import {
  isDays,
  type NumberName,
  nameText,
  type Operand,
  type RoleId,
  type Segmented,
  THRESHOLD_NAMES,
  type ThresholdName,
  thresholdValue,
  valueShown,
  type Wording,
} from '#core';
import { type Say, sayIn } from '../views/words.ts';
import type { FieldView, ThresholdView } from '../views.ts';
import { fieldLabel } from './operand-text.ts';

const LIFETIME = { kind: 'lifetime' } as const;
const CAMPAIGN = { kind: 'campaign' } as const;
const days = (length: number) => ({ kind: 'days', length }) as const;

/** The numbers offered for a condition, the usual ones first. */
const NUMBERS: readonly NumberName[] = [
  { kind: 'orders', span: days(90) },
  { kind: 'aov', span: days(90) },
  { kind: 'revenue', span: days(90) },
  { kind: 'recency_days' },
  { kind: 'orders', span: LIFETIME },
  { kind: 'aov', span: LIFETIME },
  { kind: 'revenue', span: LIFETIME },
  { kind: 'orders', span: days(30) },
  { kind: 'revenue', span: days(30) },
  { kind: 'orders', span: CAMPAIGN },
  { kind: 'revenue', span: CAMPAIGN },
  { kind: 'first_order_days' },
  { kind: 'r' },
  { kind: 'f' },
  { kind: 'm' },
  { kind: 'fm' },
];
/** Attributes a rule can name. */
const ATTRIBUTES: readonly RoleId[] = [
  ...(['age', 'gender', 'city', 'region', 'membership', 'channel', 'segment'] as const),
];

/** What a condition can be about; attributes only where a sheet has them. */
export function fieldViews({ analysis }: Segmented, wording: Wording): readonly FieldView[] {
  const say = sayIn(wording.language);
  const known = new Map(analysis.cleaned.customers.attributes.map((one) => [one.role, one.kind]));
  if (known.has('birth-date') && !known.has('age')) known.set('age', 'number');
  const attributes = ATTRIBUTES.flatMap((role): readonly FieldView[] => {
    const kind = known.get(role);
    if (kind === undefined) return [];
    const label = fieldLabel({ kind: 'attribute', role }, wording);
    return [{ name: role, label, kind, before: '', after: '' }];
  });
  const orders = (['first', 'last'] as const).map((order): FieldView => {
    const label = say(`addin.views.field.${order}_order`);
    return { name: `${order}_order`, label, kind: 'day', before: '', after: '' };
  });
  return [...NUMBERS.map((name) => numberField(name, wording)), ...attributes, ...orders];
}

function numberField(name: NumberName, wording: Wording): FieldView {
  return {
    name: nameText(name),
    label: fieldLabel({ kind: 'name', name }, wording),
    kind: 'number',
    before: name.kind === 'aov' || name.kind === 'revenue' ? wording.currency : '',
    after: isDays(name) ? sayIn(wording.language)('addin.views.unit.days-after') : '',
  };
}

/** What each threshold is compared with. */
const SUBJECTS: Readonly<Record<ThresholdName, NumberName>> = {
  aov_high: { kind: 'aov', span: LIFETIME },
  aov_low: { kind: 'aov', span: LIFETIME },
  orders_high: { kind: 'orders', span: LIFETIME },
  recency_mean: { kind: 'recency_days' },
  orders_mean: { kind: 'orders', span: LIFETIME },
  monetary_mean: { kind: 'revenue', span: LIFETIME },
  monetary_high: { kind: 'revenue', span: LIFETIME },
  monetary_mid: { kind: 'revenue', span: LIFETIME },
};

/** The thresholds a condition can name instead of a number; those the data gives where it does. */
export function thresholdViews(wording: Wording): readonly ThresholdView[] {
  const say = sayIn(wording.language);
  return THRESHOLD_NAMES.flatMap((name) => {
    const value = thresholdValue(name, wording.thresholds);
    if (Number.isNaN(value)) return [];
    const subject: Operand = { kind: 'name', name: SUBJECTS[name] };
    return [{ name, label: thresholdLabel(name, say), shown: valueShown(value, subject, wording) }];
  });
}

function thresholdLabel(name: ThresholdName, say: Say): string {
  switch (name) {
    case 'aov_high':
    case 'aov_low':
    case 'orders_high':
      return say(`settings.${name}.label`).replace(/\s*[（(][a-z_]+[）)]$/, '');
    default:
      return say(`segment.threshold.${name}`);
  }
}
