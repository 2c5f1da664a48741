import { useState } from 'preact/hooks';
import { say } from '#core/pane';
import { Button, TextField } from '../../controls/index.ts';
import { type Actions, isBlocked, type PaneState } from '../../model.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
}

/** Looks a customer up by id, as it stands in the sheet. */
export function FindCustomer({ state: { language, customer, busy }, actions }: Props) {
  const [id, setId] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const wanted = id.trim();
  return (
    <search>
      <form
        class="find"
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted === '') return;
          setAsked(wanted);
          actions.findCustomer(wanted);
        }}
      >
        <TextField label={say(language, 'pane.customer.find')} value={id} onTyped={setId} />
        <Button submit disabled={wanted === '' || isBlocked(busy)}>
          {say(language, 'pane.customer.search')}
        </Button>
        {customer === null && asked !== null && asked === wanted && (
          <p class="note" role="status">
            {say(language, 'pane.customer.unknown', { id: asked })}
          </p>
        )}
      </form>
    </search>
  );
}
