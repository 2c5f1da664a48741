import { useState } from 'preact/hooks';
import type { Language } from '#core';
import { say } from '#core/pane';
import type { FieldView, SegmentsView } from '../../../analysis/views.ts';
import { Button, SelectField } from '../../controls/index.ts';
import { type Clause, isComplete, newClause } from './clause.ts';
import { ListValue } from './clause-editor.tsx';

interface Props {
  readonly language: Language;
  readonly known: SegmentsView;
  readonly add: (clause: Clause) => void;
  readonly cancel: () => void;
}

/** Chooses what a new condition is about; it joins the rule as soon as it reads well. */
export function AddCondition({ language, known, add, cancel }: Props) {
  const [field, setField] = useState<FieldView | null>(null);
  const choose = (name: string) => {
    const chosen = known.fields.find((one) => one.name === name) ?? null;
    const clause = chosen === null ? null : newClause(chosen);
    if (clause !== null && chosen !== null && isComplete(clause, chosen, [])) add(clause);
    else setField(chosen);
  };
  return (
    <div class="add">
      <SelectField
        label={say(language, 'pane.rules.choose-field')}
        value={field?.name ?? ''}
        options={[
          { value: '', text: '…' },
          ...known.fields.map(({ name, label }) => ({ value: name, text: label })),
        ]}
        focus={true}
        onChosen={choose}
      />
      {field !== null && (
        <ListValue
          language={language}
          clause={newClause(field)}
          field={field}
          change={(clause) => {
            if (isComplete(clause, field, [])) add(clause);
          }}
          commit="leave"
        />
      )}
      <Button kind="quiet" onPress={cancel}>
        {say(language, 'pane.rules.cancel')}
      </Button>
    </div>
  );
}
