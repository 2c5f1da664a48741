import { useRef, useState } from 'preact/hooks';
import { say } from '#core/pane';
import type { ColumnView } from '../../../analysis/views.ts';
import { Listbox } from '../../controls/index.ts';
import { isBlocked } from '../../model.ts';
import type { DataProps } from './data.tsx';

interface Props extends DataProps {
  /** Name of the table, as role settings call it. */
  readonly sheet: string;
  readonly view: ColumnView;
}

/** A column and what it was taken for; opens the roles it could have, with reasons. */
export function ColumnLine({ state: { language, busy }, actions, sheet, view }: Props) {
  const { column, role, roleText, certainty, certaintyText, choices, reason, consequence } = view;
  const [open, setOpen] = useState(false);
  const line = useRef<HTMLButtonElement>(null);
  const asked = certainty === 'confirm';
  const tone = asked ? 'ask' : certainty === 'unused' ? 'plain' : '';
  const close = () => {
    setOpen(false);
    line.current?.focus();
  };
  return (
    <div>
      <button
        ref={line}
        type="button"
        class={asked ? 'col confirm' : 'col'}
        aria-expanded={open}
        title={reason}
        disabled={isBlocked(busy)}
        onClick={() => setOpen(!open)}
      >
        <span class="long">{column}</span>
        <span>
          <span class={`chip ${tone}`}>
            {asked ? say(language, 'pane.data.question', { role: roleText }) : roleText}
          </span>
        </span>
        <span class="sure">{certaintyText}</span>
      </button>
      {open && (
        <Listbox
          label={say(language, 'pane.data.choose', { column })}
          value={role ?? 'ignore'}
          choices={choices.map(({ role: value, text, confidence, reason: note }) => ({
            value,
            text,
            side: confidence,
            note,
          }))}
          onChosen={(chosen) => {
            close();
            // Choosing a doubtful guess again settles it.
            if (asked || chosen !== (role ?? 'ignore')) actions.setRole(sheet, column, chosen);
          }}
          onClose={close}
        />
      )}
      {(open || asked || certainty === 'fixed') && consequence !== null && (
        <p class="after">{consequence}</p>
      )}
    </div>
  );
}
