import { say } from '#core/pane';
import type { Problem } from '../../../analysis/views.ts';
import { Button, Disclosure, Icon, type IconName, Notice } from '../../controls/index.ts';
import type { Actions, PaneState } from '../../model.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
  readonly problem: Problem;
}

/** What happened, what to do, what is safe; the code and the rest folded away. */
export function ProblemPanel({ state: { language }, actions, problem }: Props) {
  const { code, title, text, advice, safe, details } = problem;
  const empty = code === 'addin.no-data';
  return (
    <div class={code === 'addin.cell-editing' || empty ? 'state' : 'state warm'}>
      <Icon name={pictureOf(code)} class="big" />
      <h1>{title}</h1>
      <p>{text}</p>
      {advice !== null && <p>{advice}</p>}
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
      {safe !== null && <Notice tone="accent">{safe}</Notice>}
      <div class="details card">
        <Disclosure summary={<span>{say(language, 'pane.problem.details')}</span>}>
          <pre>
            {say(language, 'pane.problem.code', { code })}
            {details !== null && `\n${details}`}
          </pre>
        </Disclosure>
      </div>
    </div>
  );
}

function pictureOf(code: string): IconName {
  if (code === 'addin.cell-editing') return 'pencil';
  return /protected|denied/.test(code) ? 'lock' : 'warning';
}
