import { say } from '#core/pane';
import { Button } from '../controls/index.ts';
import type { Actions, Busy, PaneState } from '../model.ts';
import { runningTitle } from '../screens/running/index.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
  readonly busy: Busy;
}

/** Says over the screen that something small is under way; nothing below it moves. */
export function Strip({ state, actions, busy }: Props) {
  return (
    <div class="strip">
      <span>{runningTitle(state, busy.began)}</span>
      {busy.canCancel && (
        <Button kind="quiet" onPress={actions.cancel}>
          {say(state.language, 'pane.running.cancel')}
        </Button>
      )}
    </div>
  );
}
