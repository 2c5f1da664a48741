import type { Language } from '#core';
import { joinedPhrases, type PaneCode, say } from '#core/pane';
import type { FieldView, SegmentsView } from '../../../analysis/views.ts';
import { Button, Icon, SelectField, TextField } from '../../controls/index.ts';
import { type Clause, isComplete, operatorsOf, withOperator } from './clause.ts';
import { listText, readEnds, readList } from './clause-value.ts';
import { ValueField } from './value-field.tsx';

interface Props {
  readonly language: Language;
  readonly clause: Clause;
  readonly field: FieldView | undefined;
  readonly known: SegmentsView;
  readonly change: (clause: Clause) => void;
  readonly remove: () => void;
}

const OPERATORS: Readonly<Record<string, PaneCode>> = {
  '>=': 'pane.rules.at-least',
  '<=': 'pane.rules.at-most',
  '>': 'pane.rules.more',
  '<': 'pane.rules.less',
  '=': 'pane.rules.equal',
  '!=': 'pane.rules.unequal',
  between: 'pane.rules.between',
  in: 'pane.rules.in',
  'not in': 'pane.rules.not-in',
  'in campaign': 'pane.rules.in-campaign',
};

/** Operator and value of one condition; what it is about stays. */
export function ClauseEditor({ language, clause, field, known, change, remove }: Props) {
  const operators = operatorsOf(field, clause.operator);
  const operatorText = (operator: string) => {
    const code = OPERATORS[operator];
    return code === undefined ? operator : say(language, code);
  };
  return (
    <div class="parts">
      {operators.length > 1 && (
        <SelectField
          label={say(language, 'pane.rules.operator')}
          value={clause.operator}
          options={operators.map((operator) => ({ value: operator, text: operatorText(operator) }))}
          onChosen={(operator) => change(withOperator(clause, operator))}
        />
      )}
      {values({ language, clause, field, known, change })}
      <Button kind="quiet" onPress={remove}>
        <Icon name="bin" />
        {say(language, 'pane.rules.remove-condition')}
      </Button>
    </div>
  );
}

function values({ language, clause, field, known, change }: Omit<Props, 'remove'>) {
  if (clause.operator === 'in campaign') return null;
  if (clause.operator === 'in' || clause.operator === 'not in') {
    return <ListValue language={language} clause={clause} field={field} change={change} />;
  }
  const one = (label: PaneCode, value: string, put: (value: string) => Clause) => (
    <ValueField
      label={say(language, label)}
      language={language}
      value={value}
      field={field}
      known={known}
      change={(next) => change(put(next))}
    />
  );
  if (clause.operator !== 'between') {
    return one('pane.rules.value', clause.value, (value) => ({ ...clause, value }));
  }
  const [low, high] = readEnds(clause.value);
  return (
    <>
      {one('pane.rules.from', low, (value) => ({ ...clause, value: `${value} and ${high}` }))}
      {one('pane.rules.to', high, (value) => ({ ...clause, value: `${low} and ${value}` }))}
    </>
  );
}

interface ListProps extends Pick<Props, 'language' | 'clause' | 'field' | 'change'> {
  /** When a list is taken over; a new condition waits until it is written. */
  readonly commit?: 'typing' | 'leave';
}

/** The entries of a list, parted by commas. */
export function ListValue({ language, clause, field, change, commit = 'typing' }: ListProps) {
  const entries = readList(clause.value);
  const next = (text: string): Clause => ({
    ...clause,
    value: listText(readList(text), field?.kind === 'text' ? 'text' : 'number'),
  });
  return (
    <TextField
      label={say(language, 'pane.rules.values')}
      value={joinedPhrases(language, entries)}
      commit={commit}
      check={(text) =>
        isComplete(next(text), field, []) ? null : say(language, 'pane.rules.values-wanted')
      }
      onTyped={(text) => change(next(text))}
    />
  );
}
