import {
  isDays,
  type NumberName,
  nameText,
  type Operand,
  type RoleId,
  type Segmented,
  valueShown,
  type Wording,
} from '#core';
import { sayIn } from '../views/words.ts';
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
const THRESHOLDS = ['aov_high', 'aov_low', 'orders_high'] as const;

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

/** The thresholds a condition can name instead of a number. */
export function thresholdViews(wording: Wording): readonly ThresholdView[] {
  const say = sayIn(wording.language);
  const { aovHigh, aovLow, ordersHigh } = wording.thresholds;
  const values = { aov_high: aovHigh, aov_low: aovLow, orders_high: ordersHigh };
  return THRESHOLDS.map((name) => {
    const kind = name === 'orders_high' ? 'orders' : 'aov';
    const subject: Operand = { kind: 'name', name: { kind, span: LIFETIME } };
    return {
      name,
      label: say(`settings.${name}.label`).replace(/\s*[（(][a-z_]+[）)]$/, ''),
      shown: valueShown(values[name], subject, wording),
    };
  });
}
