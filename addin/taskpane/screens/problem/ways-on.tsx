import type { Language } from '#core';
import { say } from '#core/pane';
import { Button } from '../../controls/index.ts';
import type { Actions } from '../../model.ts';

interface Props {
  readonly language: Language;
  readonly actions: Actions;
  readonly code: string;
}

/** Where trying again cannot help. */
const FINAL: ReadonlySet<string> = new Set(['pane.not-in-excel', 'addin.unsupported']);

/** What can be done about a problem; nothing where only another program helps. */
export function WaysOn({ language, actions, code }: Props) {
  if (FINAL.has(code)) return null;
  const empty = code === 'addin.no-data';
  return (
    <div class="btns">
      {empty && (
        <Button kind="primary" onPress={actions.insertSample}>
          {say(language, 'pane.welcome.sample')}
        </Button>
      )}
      <Button kind={empty ? 'plain' : 'primary'} onPress={actions.retry}>
        {say(language, 'pane.problem.retry')}
      </Button>
      <Button kind="quiet" onPress={actions.dismiss}>
        {say(language, 'pane.problem.go-on')}
      </Button>
    </div>
  );
}
