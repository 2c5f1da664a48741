import { say } from '#core/pane';
import type { Problem } from '../../../analysis/views.ts';
import { Button, Disclosure, Icon, type IconName, Notice } from '../../controls/index.ts';
import type { Actions, PaneState } from '../../model.ts';
import { Advice } from './advice.tsx';
import { WaysOn } from './ways-on.tsx';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
  readonly problem: Problem;
}

/** Nothing has gone wrong: the user is told what to do next. */
const CALM: ReadonlySet<string> = new Set([
  'addin.cell-editing',
  'addin.no-data',
  'pane.not-in-excel',
]);

/** What happened, what to do, what is safe; the code and the rest folded away. */
export function ProblemPanel({ state: { language }, actions, problem }: Props) {
  const { code, title, text, advice, safe, details } = problem;
  const editing = code === 'addin.cell-editing';
  return (
    <div class={CALM.has(code) ? 'state' : 'state warm'}>
      <Icon name={pictureOf(code)} class="big" />
      <h1>{title}</h1>
      {!editing && <p>{text}</p>}
      {advice !== null && <Advice text={advice} keys={editing} />}
      {editing ? (
        <div class="btns">
          <Button onPress={actions.dismiss}>{say(language, 'pane.problem.stop-waiting')}</Button>
        </div>
      ) : (
        <WaysOn language={language} actions={actions} problem={problem} />
      )}
      {safe !== null && code !== 'pane.not-in-excel' && <Notice tone="safe">{safe}</Notice>}
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
  if (code === 'pane.not-in-excel') return 'info';
  return /protected|denied/.test(code) ? 'lock' : 'warning';
}
