import './styles/index.css';
import { useRef } from 'preact/hooks';
import { say } from '#core/pane';
import { Button, Notice } from './controls/index.ts';
import type { Actions, PaneState } from './model.ts';
import { Analyse } from './screens/analyse/index.ts';
import { Customer } from './screens/customer/index.ts';
import { Data } from './screens/data/index.ts';
import { ProblemPanel } from './screens/problem/index.ts';
import { Results } from './screens/results/index.ts';
import { Running, runningTitle, stepText } from './screens/running/index.ts';
import { Segments } from './screens/segments/index.ts';
import { Settings } from './screens/settings/index.ts';
import { Unread, Welcome } from './screens/welcome/index.ts';
import { Footer } from './shell/footer.tsx';
import { Header } from './shell/header.tsx';
import { useHeadingFocus } from './shell/use-heading-focus.ts';
import { useWholeScreen } from './shell/use-whole-screen.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
}

/** The pane: a function of its state. A problem or long work covers the screen, which stays as it was. */
export function App({ state, actions }: Props) {
  const { language, screen, busy, problem, done } = state;
  const main = useRef<HTMLElement>(null);
  const whole = useWholeScreen(state);
  const covered = problem !== null || whole !== null;
  useHeadingFocus(main, problem?.code ?? whole ?? screen);
  const said = busy === null ? (done ?? '') : (stepText(state) ?? runningTitle(state, busy.task));
  return (
    <div class="pane">
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {say(language, 'pane.skip')}
      </button>
      <Header state={state} actions={actions} />
      <main id="screen" ref={main} tabIndex={-1}>
        <div class="sr-only" role="status" aria-live="polite">
          {said}
        </div>
        {whole !== null && problem === null && (
          <Running state={state} actions={actions} began={whole} />
        )}
        {problem !== null && <ProblemPanel state={state} actions={actions} problem={problem} />}
        <div hidden={covered}>
          {busy !== null && whole === null && (
            <div class="strip">
              <span>{runningTitle(state, busy.task)}</span>
              {busy.canCancel && (
                <Button kind="quiet" onPress={actions.cancel}>
                  {say(language, 'pane.running.cancel')}
                </Button>
              )}
            </div>
          )}
          {done !== null && (
            <div class="said">
              <Notice tone="accent">{done}</Notice>
            </div>
          )}
          <CurrentScreen key={screen} state={state} actions={actions} />
        </div>
      </main>
      <Footer state={state} />
    </div>
  );
}

function CurrentScreen({ state, actions }: Props) {
  const { screen, views } = state;
  if (screen === 'welcome') return <Welcome state={state} actions={actions} />;
  if (screen === 'settings') return <Settings state={state} actions={actions} />;
  if (views === null) return <Unread state={state} actions={actions} />;
  switch (screen) {
    case 'data':
      return <Data state={state} actions={actions} view={views.data} />;
    case 'analyse':
      return <Analyse state={state} actions={actions} view={views.plan} />;
    case 'results':
      return <Results state={state} actions={actions} />;
    case 'segments':
      return <Segments state={state} actions={actions} />;
    case 'customer':
      return <Customer state={state} actions={actions} />;
  }
}
