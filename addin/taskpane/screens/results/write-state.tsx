import { say } from '#core/pane';
import { Button, Notice } from '../../controls/index.ts';
import { type Actions, isBlocked, type PaneState } from '../../model.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
}

/** Whether the workbook says what the pane says; nothing when it does. */
export function WriteState({ state: { language, written, busy }, actions }: Props) {
  if (written !== null && !written.stale) return null;
  const stale = written !== null;
  return (
    <Notice tone={stale ? 'warm' : 'accent'}>
      {say(language, stale ? 'pane.results.stale' : 'pane.results.unwritten')}
      <Button kind="primary" disabled={isBlocked(busy)} onPress={actions.run}>
        {say(language, stale ? 'pane.results.refresh' : 'pane.results.write')}
      </Button>
    </Notice>
  );
}
