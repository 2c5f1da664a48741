import { say } from '#core/pane';
import { Button } from '../../controls/index.ts';
import type { Actions, PaneState } from '../../model.ts';
import { Missing, NoResults } from '../results/index.ts';
import { Part } from './part.tsx';
import { PartCard } from './part-card.tsx';
import { Working } from './working.tsx';
import { WriteParts } from './write-parts.tsx';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
}

/** What stands behind the tables: a card for each part, or one part with its tables. */
export function Known({ state, actions }: Props) {
  const { language, views, mined, part } = state;
  const parts = views?.parts ?? [];
  if (parts.length === 0) return <NoResults state={state} actions={actions} />;
  const opened = part === null ? undefined : mined[part];
  if (opened !== undefined) return <Part state={state} actions={actions} view={opened} />;
  const made = parts.flatMap(({ id }) => mined[id] ?? []);
  const missing = made.flatMap(({ title, missing: text }) =>
    text === null ? [] : [{ part: title, text }],
  );
  return (
    <div class="known">
      <Button kind="back" onPress={() => actions.go('results')}>
        {say(language, 'pane.known.back')}
      </Button>
      <h1>{say(language, 'pane.known.title')}</h1>
      <p class="note">{say(language, 'pane.known.lead')}</p>
      <Working state={state} actions={actions} />
      <ul class="parts">
        {made
          .filter((view) => view.missing === null)
          .map((view) => (
            <PartCard key={view.id} language={language} view={view} open={actions.openPart} />
          ))}
      </ul>
      {missing.length > 0 && (
        <section>
          <h2>{say(language, 'pane.known.missing')}</h2>
          <Missing missing={missing} />
        </section>
      )}
      <WriteParts state={state} actions={actions} />
    </div>
  );
}
