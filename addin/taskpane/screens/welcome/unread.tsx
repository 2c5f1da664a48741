import { say } from '#core/pane';
import { Button, Ring } from '../../controls/index.ts';
import { type Actions, isBlocked, type PaneState } from '../../model.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
}

/** What stands on every tab before the workbook is read: the same two doors. */
export function Unread({ state: { language, busy }, actions }: Props) {
  return (
    <div class="state">
      <Ring />
      <h1>{say(language, 'pane.unread.title')}</h1>
      <p>{say(language, 'pane.unread')}</p>
      <div class="btns">
        <Button kind="primary" disabled={isBlocked(busy)} onPress={actions.openWorkbook}>
          {say(language, 'pane.welcome.mine')}
        </Button>
        <Button disabled={isBlocked(busy)} onPress={actions.insertSample}>
          {say(language, 'pane.welcome.sample')}
        </Button>
      </div>
    </div>
  );
}
