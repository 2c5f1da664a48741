import { say } from '#core/pane';
import { Button, Notice } from '../../controls/index.ts';
import type { Actions, PaneState } from '../../model.ts';

interface Props {
  readonly state: Pick<PaneState, 'language' | 'views' | 'mined' | 'mining'>;
  readonly actions: Pick<Actions, 'mine' | 'stopMining'>;
}

/** The part being computed, how far it is, and the way out; or the way on where it was stopped. */
export function Working({ state: { language, views, mined, mining }, actions }: Props) {
  const parts = views?.parts ?? [];
  const left = parts.filter(({ id }) => mined[id] === undefined).length;
  if (left === 0) return null;
  const at = parts.findIndex(({ id }) => id === mining);
  const part = parts[at];
  if (part === undefined) {
    return (
      <Notice tone="plain">
        {say(language, 'pane.known.stopped', { n: left })}
        <Button kind="inline" onPress={actions.mine}>
          {say(language, 'pane.known.go-on')}
        </Button>
      </Notice>
    );
  }
  const label = say(language, 'pane.known.working', { part: part.title });
  const share = 1 - left / parts.length;
  return (
    <div class="working">
      <div class="row">
        <span aria-live="polite">{label}</span>
        <span class="note num">
          {say(language, 'pane.known.step', { at: at + 1, of: parts.length })}
        </span>
      </div>
      <div
        class="prog"
        role="progressbar"
        aria-label={say(language, 'pane.known.title')}
        aria-valuemin={0}
        aria-valuemax={parts.length}
        aria-valuenow={parts.length - left}
      >
        <i style={{ width: `${100 * share}%` }} />
      </div>
      <Button kind="quiet" onPress={actions.stopMining}>
        {say(language, 'pane.known.stop')}
      </Button>
    </div>
  );
}
