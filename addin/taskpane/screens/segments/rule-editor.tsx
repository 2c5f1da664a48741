import { useRef } from 'preact/hooks';
import { say } from '#core/pane';
import type { RuleDraft, SegmentsView } from '../../../analysis/views.ts';
import { Button, Icon, Notice, TextField } from '../../controls/index.ts';
import type { Actions, PaneState } from '../../model.ts';
import { Checks } from './checks.tsx';
import { type Clause, clausesFor, ruleText } from './clause.ts';
import { Clauses } from './clauses.tsx';
import { Moves } from './moves.tsx';
import { beforeOf, draftOf, isEdited, type Reading } from './reading.ts';
import { SaveBar } from './save-bar.tsx';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
  readonly view: SegmentsView;
  readonly readings: readonly Reading[];
  readonly at: number;
}

/** One rule: its conditions, the same as text, who moves, what the check says. */
export function RuleEditor({ state, actions, view, readings, at }: Props) {
  const { language, preview } = state;
  const reading = readings[at]!;
  const { draft, saved, previewed, changed } = reading;
  const edited = useRef<{ rule: string; clauses: readonly Clause[] } | null>(null);
  const last = useRef<readonly Clause[] | null>(null);
  const known = clausesFor(draft.rule, [edited.current, previewed, saved]);
  // While a text is being typed its clauses are not known yet; the last ones stay, untouchable.
  if (known !== undefined) last.current = known;
  const clauses = known ?? last.current;
  const error = previewed?.error ?? null;
  const put = (parts: Partial<RuleDraft>) => actions.draftRule({ ...draft, ...parts });
  const setClauses = (next: readonly Clause[]) => {
    const rule = ruleText(next);
    edited.current = { rule, clauses: next };
    put({ rule });
  };
  const others = readings.map(({ draft: one }) => one);
  const name = draft.name || saved?.name || say(language, 'pane.rules.unnamed');
  return (
    <div class="rule-editor">
      <Button kind="back" onPress={() => actions.editRule(null)}>
        {say(language, 'pane.rules.all')}
      </Button>
      <p class="note">
        {say(language, 'pane.rules.position', { at: at + 1, of: readings.length })}
      </p>
      <div class="row">
        <h1>{name}</h1>
        <span class="tools">
          <Button
            kind="icon"
            label={say(language, 'pane.rules.up')}
            disabled={at === 0}
            onPress={() => actions.moveRule(draft.id, -1)}
          >
            <Icon name="up" />
          </Button>
          <Button
            kind="icon"
            label={say(language, 'pane.rules.down')}
            disabled={at === readings.length - 1}
            onPress={() => actions.moveRule(draft.id, 1)}
          >
            <Icon name="down" />
          </Button>
          <Button
            kind="icon"
            label={say(language, 'pane.rules.delete')}
            disabled={readings.length === 1}
            onPress={() => actions.removeRule(draft.id)}
          >
            <Icon name="bin" />
          </Button>
        </span>
      </div>
      {saved === null && nameFields(reading, put, state)}
      <section class="card rule" aria-label={say(language, 'pane.rules.conditions')}>
        {clauses === null && draft.rule.trim() !== '' && error === null && (
          <Notice tone="plain">{say(language, 'pane.rules.text-only')}</Notice>
        )}
        {draft.rule.trim() === '' && (
          <p class="note">
            {say(
              language,
              at === readings.length - 1 ? 'pane.rules.everyone' : 'pane.rules.not-last',
            )}
          </p>
        )}
        {(clauses !== null || draft.rule.trim() === '') && (
          <Clauses
            language={language}
            clauses={draft.rule.trim() === '' ? [] : (clauses ?? [])}
            before={saved?.clauses == null ? null : beforeOf(clauses ?? [], saved.clauses)}
            known={view}
            frozen={known === undefined || error !== null}
            change={setClauses}
          />
        )}
        <TextField
          class="rule-text"
          label={say(language, 'pane.rules.text')}
          value={draft.rule}
          lines={3}
          hint={say(language, 'pane.rules.text-hint')}
          error={error}
          onTyped={(rule) => put({ rule })}
        />
      </section>
      <Moves state={state} reading={reading} customers={view.customers} />
      <Checks
        language={language}
        lint={isEdited(state) && preview !== null ? preview.lint : view.lint}
        only={draft.id}
        names={others}
      />
      {saved !== null && (
        <details class="fold">
          <summary tabIndex={0}>{say(language, 'pane.rules.name-strategy')}</summary>
          {nameFields(reading, put, state)}
        </details>
      )}
      <SaveBar state={state} actions={actions}>
        {saved !== null && changed && (
          <Button onPress={() => put(draftOf(saved))}>
            {say(language, 'pane.rules.undo-rule')}
          </Button>
        )}
      </SaveBar>
    </div>
  );
}

function nameFields(
  { draft, saved }: Reading,
  put: (parts: Partial<RuleDraft>) => void,
  { language }: PaneState,
) {
  return (
    <>
      <TextField
        label={say(language, 'pane.rules.name')}
        value={draft.name}
        error={
          saved === null && draft.name.trim() === ''
            ? say(language, 'pane.rules.name-wanted')
            : null
        }
        onTyped={(name) => put({ name })}
      />
      <TextField
        label={say(language, 'pane.rules.strategy')}
        value={draft.strategy}
        lines={2}
        onTyped={(strategy) => put({ strategy })}
      />
    </>
  );
}
