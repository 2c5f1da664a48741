import { useState } from 'preact/hooks';
import { say } from '#core/pane';
import { Button, Icon, SelectField, TextField } from '../../controls/index.ts';
import { isBlocked } from '../../model.ts';
import { readSteps, type StepDraft } from './setting-value.ts';
import type { GroupProps } from './settings.tsx';

const EMPTY: StepDraft = { label: '', events: '' };

/** Steps of the path: found in the data, or named by the user with the events that count. */
export function StepSettings({ state: { language, busy }, actions, view }: GroupProps) {
  const [drafts, setDrafts] = useState<readonly StepDraft[] | null>(null);
  const saved =
    view.steps?.map(({ label, events }) => ({ label, events: events.join(' | ') })) ?? null;
  const shown = drafts ?? saved;
  const ready = drafts === null ? null : readSteps(drafts);
  const put = (at: number, parts: Partial<StepDraft>) =>
    setDrafts((shown ?? []).map((step, place) => (place === at ? { ...step, ...parts } : step)));
  return (
    <>
      <SelectField
        label={view.help.steps.label}
        hint={view.help.steps.meaning}
        value={shown === null ? 'found' : 'own'}
        options={(['found', 'own'] as const).map((value) => ({
          value,
          text: say(language, `pane.settings.steps-${value}`),
        }))}
        onChosen={(value) => {
          setDrafts(value === 'own' ? (saved ?? [EMPTY, EMPTY]) : null);
          if (value === 'found' && view.steps !== null) actions.change({ steps: null });
        }}
      />
      {shown !== null && (
        <ol class="own-steps">
          {shown.map((step, at) => (
            <li key={at}>
              <div class="row">
                <b>{say(language, 'pane.settings.step', { n: at + 1 })}</b>
                {shown.length > 2 && (
                  <Button
                    kind="icon"
                    label={say(language, 'pane.settings.step-remove', { n: at + 1 })}
                    onPress={() => setDrafts(shown.filter((_, place) => place !== at))}
                  >
                    <Icon name="bin" />
                  </Button>
                )}
              </div>
              <TextField
                label={say(language, 'pane.settings.step-label', { n: at + 1 })}
                value={step.label}
                onTyped={(label) => put(at, { label })}
              />
              <TextField
                label={say(language, 'pane.settings.step-events', { n: at + 1 })}
                hint={say(language, 'pane.settings.step-events-hint')}
                value={step.events}
                onTyped={(events) => put(at, { events })}
              />
            </li>
          ))}
        </ol>
      )}
      {shown !== null && (
        <Button kind="quiet" onPress={() => setDrafts([...shown, EMPTY])}>
          <Icon name="plus" />
          {say(language, 'pane.settings.step-add')}
        </Button>
      )}
      {drafts !== null && (
        <>
          {ready === null && <p class="note">{say(language, 'pane.settings.steps-wanted')}</p>}
          <Button
            disabled={ready === null || isBlocked(busy)}
            onPress={() => {
              actions.change({ steps: ready });
              setDrafts(null);
            }}
          >
            {say(language, 'pane.settings.steps-apply')}
          </Button>
        </>
      )}
    </>
  );
}
