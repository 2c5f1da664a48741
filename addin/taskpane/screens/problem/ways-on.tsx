import type { Language } from '#core';
import { say } from '#core/pane';
import type { Problem } from '../../../analysis/views.ts';
import { Button } from '../../controls/index.ts';
import type { Actions } from '../../model.ts';

interface Props {
  readonly language: Language;
  readonly actions: Actions;
  readonly problem: Problem;
}

/** Where trying again cannot help. */
const FINAL: ReadonlySet<string> = new Set(['pane.not-in-excel', 'addin.unsupported']);

/** What can be done about a problem; nothing where only another program helps. */
export function WaysOn({ language, actions, problem: { code, beside } }: Props) {
  if (FINAL.has(code)) return null;
  const empty = code === 'addin.no-data';
  const shut = code === 'addin.protected-sheet';
  return (
    <div class="btns">
      {empty && (
        <Button kind="primary" onPress={actions.insertSample}>
          {say(language, 'pane.welcome.sample')}
        </Button>
      )}
      {beside !== undefined && (
        <Button kind="primary" onPress={actions.writeBeside}>
          {beside === ''
            ? say(language, 'pane.problem.beside-all')
            : say(language, 'pane.problem.beside', { name: beside })}
        </Button>
      )}
      <Button kind={empty || beside !== undefined ? 'plain' : 'primary'} onPress={actions.retry}>
        {say(language, shut ? 'pane.problem.unprotected' : 'pane.problem.retry')}
      </Button>
      <Button kind="quiet" onPress={actions.dismiss}>
        {say(language, 'pane.problem.go-on')}
      </Button>
    </div>
  );
}
