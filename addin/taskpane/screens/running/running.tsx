import { say } from '#core/pane';
import { Button, Icon } from '../../controls/index.ts';
import type { Actions, Busy, PaneState } from '../../model.ts';
import { type Began, overall, partsOf, placeOf } from './parts-of-work.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
  readonly began: Began;
}

/** Long work: its parts, how far it is, and the way out. */
export function Running({ state, actions, began }: Props) {
  const { language, busy } = state;
  const parts = partsOf(began);
  const step = busy?.step ?? null;
  const place = Math.max(placeOf(began, step), 0);
  const share = overall(began, step, busy?.fraction ?? null);
  const width = `${100 * share}%`;
  const title = runningTitle(state, began);
  const writing = parts[place] === 'write' || parts[place] === 'insert';
  return (
    <div class="running">
      <h1>{title}</h1>
      <p>
        <b>{say(language, 'pane.running.step', { at: place + 1, of: parts.length })}</b>
      </p>
      <div
        class="prog"
        role="progressbar"
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(100 * share)}
      >
        <i style={{ width }} />
      </div>
      <ol class="steps">
        {parts.map((part, at) => (
          <li
            key={part}
            class={at < place ? '' : at === place ? 'now' : 'wait'}
            aria-current={at === place ? 'step' : undefined}
          >
            {at < place ? <Icon name="check" /> : <span class="dot" />}
            <span>{say(language, `pane.running.${part}`)}</span>
            {at < place && <span class="sr-only">{say(language, 'pane.running.done')}</span>}
          </li>
        ))}
      </ol>
      <div class="btns">
        <Button disabled={busy?.canCancel !== true} onPress={actions.cancel}>
          {say(language, 'pane.running.cancel')}
        </Button>
      </div>
      <p class="note centred">{say(language, hint(busy, writing))}</p>
    </div>
  );
}

function hint(busy: Busy | null, writing: boolean) {
  if (busy?.canCancel === false) return 'pane.running.last-step';
  return writing ? 'pane.running.being-written' : 'pane.running.unwritten';
}

/** What is being done, as a heading. */
export function runningTitle({ language, views }: PaneState, task: Busy['task']): string {
  const campaign = views?.plan.campaignName ?? null;
  if (task === 'writing' && campaign !== null) {
    return say(language, 'pane.running.writing-named', { campaign });
  }
  return say(language, `pane.running.${task}`);
}

/** The part under way, for the live region; `null` between parts. */
export function stepText({ language, busy }: PaneState): string | null {
  if (busy === null || busy.step === null) return null;
  const { step, task } = busy;
  if (step === 'write' && task === 'inserting') return say(language, 'pane.running.insert');
  if (step === 'table') return say(language, 'pane.running.roles');
  if (step === 'report') return say(language, 'pane.running.write');
  return say(language, `pane.running.${step}`);
}
