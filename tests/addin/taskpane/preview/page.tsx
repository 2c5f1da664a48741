import { render } from 'preact';
import { App } from '../../../../addin/taskpane/app.tsx';
import type { Actions, PaneState } from '../../../../addin/taskpane/model.ts';

/** What was asked of the actions, in order. */
const calls: [string, ...unknown[]][] = [];
let state: PaneState;

/** Actions are only noted; going somewhere takes place. */
const actions = new Proxy({} as Actions, {
  get:
    (_, name: string) =>
    (...given: unknown[]) => {
      calls.push([name, ...given]);
      if (name === 'go') show({ ...state, screen: given[0] as PaneState['screen'] });
    },
});

function show(next: PaneState): void {
  state = next;
  document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
  render(<App state={state} actions={actions} />, document.getElementById('app')!);
}

Object.assign(globalThis, { preview: { show, calls } });
