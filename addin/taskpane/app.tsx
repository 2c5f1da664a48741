import './styles/index.css';
import { useRef } from 'preact/hooks';
import { say } from '#core/pane';
import { Ask, Notice, Ring } from './controls/index.ts';
import type { Actions, PaneState } from './model.ts';
import { Analyse } from './screens/analyse/index.ts';
import { Customer } from './screens/customer/index.ts';
import { Data } from './screens/data/index.ts';
import { ProblemPanel } from './screens/problem/index.ts';
import { Results } from './screens/results/index.ts';
import { Running, stepText, takesScreen } from './screens/running/index.ts';
import { Unread, Welcome } from './screens/welcome/index.ts';
import { Footer } from './shell/footer.tsx';
import { Header } from './shell/header.tsx';
import { Later } from './shell/later.tsx';
import { Strip } from './shell/strip.tsx';
import { useHeadingFocus } from './shell/use-heading-focus.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
}

/** The pane: a function of its state. A problem or long work covers the screen, which stays as it was. */
export function App({ state, actions }: Props) {
  const { language, screen, busy, problem, done, opening } = state;
  const main = useRef<HTMLElement>(null);
  const running = busy?.slow === true && takesScreen(state) ? busy : null;
  const covered = problem !== null || running !== null;
  useHeadingFocus(main, problem?.code ?? running?.began ?? state.part ?? screen);
  const said = busy?.slow === true ? stepText(state, busy) : (done ?? '');
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
        {running !== null && problem === null && (
          <Running state={state} actions={actions} busy={running} />
        )}
        {problem !== null && <ProblemPanel state={state} actions={actions} problem={problem} />}
        {opening && !covered && (
          <div class="state">
            <Ring />
          </div>
        )}
        <div hidden={covered || opening}>
          {done !== null && (
            <div class="said">
              <Notice tone="accent">{done}</Notice>
            </div>
          )}
          {state.askingRemoval && (
            <Ask
              question={say(language, 'pane.results.remove-sure')}
              yes={say(language, 'pane.results.remove-yes')}
              no={say(language, 'pane.results.keep')}
              onYes={actions.removeResults}
              onNo={actions.keepResults}
            />
          )}
          <CurrentScreen key={state.part ?? screen} state={state} actions={actions} />
        </div>
        {busy?.slow === true && !covered && <Strip state={state} actions={actions} busy={busy} />}
      </main>
      <Footer state={state} />
    </div>
  );
}

function CurrentScreen({ state, actions }: Props) {
  const { screen, views } = state;
  if (screen === 'welcome') return <Welcome state={state} actions={actions} />;
  if (screen === 'settings') return <Later screen="Settings" state={state} actions={actions} />;
  if (views === null) return <Unread state={state} actions={actions} />;
  switch (screen) {
    case 'data':
      return <Data state={state} actions={actions} view={views.data} />;
    case 'analyse':
      return <Analyse state={state} actions={actions} view={views.plan} />;
    case 'results':
      return <Results state={state} actions={actions} />;
    case 'segments':
      return <Later screen="Segments" state={state} actions={actions} />;
    case 'known':
      return <Later screen="Known" state={state} actions={actions} />;
    case 'customer':
      return <Customer state={state} actions={actions} />;
  }
}
