import type { Language } from '#core';
import { say } from '#core/pane';
import type { FieldView, SegmentsView } from '../../../analysis/views.ts';
import { SelectField, TextField } from '../../controls/index.ts';
import { readNumber } from './clause-value.ts';

interface Props {
  readonly label: string;
  readonly language: Language;
  readonly value: string;
  readonly field: FieldView | undefined;
  readonly known: SegmentsView;
  readonly change: (value: string) => void;
}

/** A number of a condition, or one of the named thresholds that go with the field. */
export function ValueField({ label, language, value, field, known, change }: Props) {
  const thresholds = thresholdsFor(field, value, known.thresholds);
  const plain = say(language, 'pane.rules.value');
  const compared = say(language, 'pane.rules.compared-with');
  const comparedWith = label === plain ? compared : `${label} · ${compared}`;
  const named = thresholds.some(({ name }) => name === value);
  return (
    <>
      {thresholds.length > 0 && (
        <SelectField
          label={comparedWith}
          value={named ? value : ''}
          options={[
            { value: '', text: say(language, 'pane.rules.own-number') },
            ...thresholds.map(({ name, label: text, shown }) => ({
              value: name,
              text: say(language, 'pane.rules.threshold', { label: text, shown }),
            })),
          ]}
          onChosen={(name) =>
            change(name === '' ? numberIn(thresholds.find((one) => one.name === value)) : name)
          }
        />
      )}
      {!named && (
        <TextField
          label={label}
          value={value}
          before={field?.before ?? ''}
          after={field?.after ?? ''}
          inputMode="decimal"
          check={(text) =>
            readNumber(text) === null && text !== value
              ? say(language, 'pane.rules.number-wanted')
              : null
          }
          onTyped={(text) => change(String(readNumber(text) ?? text))}
        />
      )}
    </>
  );
}

type Threshold = SegmentsView['thresholds'][number];

/** Money goes with thresholds of money, orders with those of orders; the one in use always stays. */
function thresholdsFor(
  field: FieldView | undefined,
  value: string,
  all: readonly Threshold[],
): readonly Threshold[] {
  const aov = field?.name.startsWith('aov') === true;
  const orders = field?.name.startsWith('orders') === true;
  const isOf = (name: string): boolean => {
    if (aov) return name.startsWith('aov');
    if (orders)
      return name === 'orders_high' || (name === 'orders_mean' && field.name === 'orders');
    if (field?.name === 'recency_days') return name === 'recency_mean';
    return field?.name === 'monetary' && name.startsWith('monetary');
  };
  return all.filter(({ name }) => name === value || isOf(name));
}

/** The number a threshold stands for, to go on from. */
function numberIn(threshold: Threshold | undefined): string {
  const digits = threshold?.shown.replace(/[^\d.,]/g, '') ?? '';
  return String(readNumber(digits) ?? 0);
}
