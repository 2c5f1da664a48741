import { useState } from 'preact/hooks';
import { say } from '#core/pane';
import { Button, Notice, TextField } from '../../controls/index.ts';
import { type Actions, isBlocked, type PaneState } from '../../model.ts';
import { Sections } from './sections.tsx';

interface Props {
  readonly state: Pick<PaneState, 'language' | 'sought' | 'busy'>;
  readonly actions: Pick<Actions, 'seek'>;
}

/** Customers by their tags: how many there are and who, below the field. */
export function TagSearch({ state: { language, sought, busy }, actions }: Props) {
  const [text, setText] = useState(sought?.text ?? '');
  const wanted = text.trim();
  const title = say(language, 'pane.tags.title');
  const found = sought?.found;
  return (
    <section class="seeking">
      <h2>{title}</h2>
      <form
        class="find"
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted !== '') actions.seek(wanted);
        }}
      >
        <TextField label={say(language, 'pane.tags.label')} value={text} onTyped={setText} />
        <Button submit disabled={wanted === '' || isBlocked(busy)}>
          {say(language, 'pane.tags.find')}
        </Button>
        <p class="note">{say(language, 'pane.tags.hint')}</p>
      </form>
      <div class="found" role="status" aria-live="polite">
        {found === null && <p class="note">{say(language, 'pane.tags.working')}</p>}
        {found?.kind === 'not-understood' && <Notice tone="warm">{found.text}</Notice>}
        {found?.kind === 'found' && (
          <Sections
            sections={found.sections}
            caption={title}
            more={(n) => say(language, 'pane.tags.more', { n })}
            heading="h3"
          />
        )}
      </div>
    </section>
  );
}
