import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { RuleDraft } from '../../../../addin/analysis/views.ts';
import type { Actions, PaneState } from '../../../../addin/taskpane/model.ts';
import { Customer } from '../../../../addin/taskpane/screens/customer/index.ts';
import { Results } from '../../../../addin/taskpane/screens/results/index.ts';
import { Segments } from '../../../../addin/taskpane/screens/segments/index.ts';
import { Settings } from '../../../../addin/taskpane/screens/settings/index.ts';
import '../../../../addin/taskpane/styles/index.css';
import './page.css';

/** What was asked of the actions, in order. */
const calls: [string, ...unknown[]][] = [];
let state: PaneState;

/** Actions that are only noted, but for those whose answer the screens need at once. */
const actions = new Proxy({} as Actions, {
  get:
    (_, name: string) =>
    (...parameters: unknown[]) => {
      calls.push([name, ...parameters]);
      if (name === 'draftRule') draft(parameters[0] as RuleDraft);
      if (name === 'editRule') show({ ...state, editing: parameters[0] as string | null });
    },
});

function draft(next: RuleDraft): void {
  const drafts = state.drafts ?? state.views?.segments?.rules ?? [];
  show({ ...state, drafts: drafts.map((each) => (each.id === next.id ? next : each)) });
}

function show(next: PaneState): void {
  state = next;
  document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
  redraw?.();
}

let redraw: (() => void) | undefined;

/** Rendered once, as the pane is: ids of fields stay apart only within one root. */
function Root() {
  const [, setDrawn] = useState(0);
  redraw = () => setDrawn((drawn) => drawn + 1);
  const Screen = SCREENS[state.screen as keyof typeof SCREENS];
  return (
    <main>
      <Screen state={state} actions={actions} />
    </main>
  );
}

const SCREENS = { results: Results, segments: Segments, customer: Customer, settings: Settings };

function open(first: PaneState): void {
  if (redraw === undefined) {
    state = first;
    document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
    render(<Root />, document.body);
  } else show(first);
}

Object.assign(globalThis, { stage: { show: open, calls } });
