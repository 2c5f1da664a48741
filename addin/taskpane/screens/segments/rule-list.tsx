import { say } from '#core/pane';
import type { SegmentsView } from '../../../analysis/views.ts';
import { Button, Confirm, Icon } from '../../controls/index.ts';
import { type Actions, isBlocked, type PaneState } from '../../model.ts';
import { Checks } from './checks.tsx';
import { isCounted, isEdited, type Reading } from './reading.ts';
import { SaveBar } from './save-bar.tsx';
import { Suggestions } from './suggestions.tsx';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
  readonly view: SegmentsView;
  readonly readings: readonly Reading[];
}

/** All rules in the order they are tried, each with its sentence, customers and share. */
export function RuleList({ state, actions, view, readings }: Props) {
  const { language, preview } = state;
  const edited = isEdited(state);
  return (
    <div class="rules">
      <Button kind="back" onPress={() => actions.go('results')}>
        {say(language, 'pane.rules.back')}
      </Button>
      <h1>{say(language, 'pane.rules.title')}</h1>
      <p class="note">{say(language, 'pane.rules.lead', { n: view.customers })}</p>
      <ol class="rule-list card">
        {readings.map((reading, at) => (
          <li key={reading.draft.id}>
            <button type="button" onClick={() => actions.editRule(reading.draft.id)}>
              <RuleLine state={state} reading={reading} at={at} />
            </button>
          </li>
        ))}
      </ol>
      <Button kind="quiet" onPress={actions.addRule}>
        <Icon name="plus" />
        {say(language, 'pane.rules.add')}
      </Button>
      <Suggestions state={state} actions={actions} suggestions={view.suggestions} />
      <Checks
        language={language}
        lint={edited && preview !== null ? preview.lint : view.lint}
        only={null}
        names={readings.map(({ draft }) => draft)}
        open={actions.editRule}
      />
      {edited ? (
        <SaveBar state={state} actions={actions}>
          <Button onPress={actions.restoreRules}>{say(language, 'pane.rules.discard')}</Button>
        </SaveBar>
      ) : (
        <Confirm
          label={say(language, 'pane.rules.preset', { preset: view.preset })}
          question={say(language, 'pane.rules.preset-sure', { preset: view.preset })}
          yes={say(language, 'pane.rules.preset-yes')}
          no={say(language, 'pane.results.keep')}
          disabled={isBlocked(state.busy)}
          onYes={() => actions.change({ segments: null })}
        />
      )}
    </div>
  );
}

function RuleLine({
  state,
  reading: { draft, saved, previewed, changed },
  at,
}: {
  readonly state: PaneState;
  readonly reading: Reading;
  readonly at: number;
}) {
  const { language } = state;
  const mark =
    previewed?.error != null
      ? 'pane.rules.wrong'
      : saved === null
        ? 'pane.rules.new'
        : changed
          ? 'pane.rules.changed'
          : null;
  // Until the drafts are counted, nobody knows how many a rule would hold.
  const unknown = previewed?.error != null || (isEdited(state) && !isCounted(state));
  const customers = unknown ? undefined : (previewed?.customersThen ?? saved?.customers);
  const share = unknown ? undefined : (previewed?.thenShare ?? saved?.shareText);
  const sentence =
    previewed?.sentence ?? (draft.rule === saved?.rule ? saved.sentence : draft.rule);
  return (
    <>
      <span class="place num">{at + 1}</span>
      <span class="name">
        <b>{draft.name || saved?.name || say(language, 'pane.rules.unnamed')}</b>
        {mark !== null && (
          <span class={`chip ${mark === 'pane.rules.wrong' ? 'ask' : 'plain'}`}>
            {say(language, mark)}
          </span>
        )}
      </span>
      <span class="num">{share ?? '–'}</span>
      <span class="note sentence">
        {draft.rule.trim() === '' ? say(language, 'pane.rules.everyone') : sentence}
      </span>
      <span class="note num">
        {customers !== undefined && `n ${customers.toLocaleString('en')}`}
      </span>
    </>
  );
}
