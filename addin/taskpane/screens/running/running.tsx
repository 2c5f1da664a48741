import { say } from '#core/pane';
import { Button, Icon } from '../../controls/index.ts';
import type { Actions, Busy, PaneState } from '../../model.ts';
import { partsOf, placeOf } from '../../parts-of-work.ts';
import { foundText, runningTitle } from './words.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
  readonly busy: Busy;
}

/** Long work: its parts and what they found, how far it is, and the way out. */
export function Running({ state, actions, busy }: Props) {
  const { language } = state;
  const { began, step, share, found, canCancel } = busy;
  const parts = partsOf(began);
  const place = Math.max(placeOf(began, step), 0);
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
        <i style={{ width: `${100 * share}%` }} />
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
            {at <= place && (
              <span class="note num">{foundText(language, part, { found, over: at < place })}</span>
            )}
            {at < place && <span class="sr-only">{say(language, 'pane.running.done')}</span>}
          </li>
        ))}
      </ol>
      <div class="btns">
        <Button disabled={!canCancel} onPress={actions.cancel}>
          {say(language, 'pane.running.cancel')}
        </Button>
      </div>
      <p class="note centred">{say(language, hint(canCancel, writing))}</p>
    </div>
  );
}

function hint(canCancel: boolean, writing: boolean) {
  if (!canCancel) return 'pane.running.last-step';
  return writing ? 'pane.running.being-written' : 'pane.running.unwritten';
}
