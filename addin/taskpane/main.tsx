import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Language, LensError } from '#core';
import { EXCEL_API, excel, onRibbon, type Surroundings, surroundings } from '../excel/index.ts';
import { RIBBON_ACTIONS } from '../manifest/index.ts';
import { App } from './app.tsx';
import { flows } from './flows/actions.ts';
import { analysisClient } from './flows/analysis-client.ts';
import { initialState } from './flows/initial-state.ts';
import { problemOf } from './flows/problem-of.ts';
import { type Store, store } from './flows/store.ts';
import type { Actions, PaneState } from './model.ts';
import { keepLanguage, keptLanguage } from './preferences.ts';
import { loadLater } from './shell/later.tsx';
import { keepTabOrder } from './shell/tab-order.ts';

/** The pane as it stands: drawn again whenever the state changes. */
function Pane({ state, actions }: { state: Store<PaneState>; actions: Actions }) {
  const [shown, setShown] = useState(state.get());
  useEffect(() => {
    // What changed between drawing and listening counts too.
    setShown(state.get());
    return state.subscribe(() => setShown(state.get()));
  }, [state]);
  return <App state={shown} actions={actions} />;
}

/** Without an answer of Office.js for this long, the page is taken to be outside Excel. */
const SILENCE_MS = 4_000;

/** Draws the pane at once, then joins it to Excel when Office is there. */
function start(root: HTMLElement): void {
  const browser: Language = /^zh/i.test(navigator.language) ? 'zh' : 'en';
  const first = initialState(keptLanguage('') ?? browser);
  const state = store<PaneState>({ ...first, opening: true });
  /** The user chose a language before Office was there. */
  let chosen = false;
  const where = surroundings();
  const ready = where.then(refuseElsewhere);
  // Said once, below; whoever waits for it later hears of it too.
  ready.catch(() => undefined);
  const service = analysisClient(
    () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' }),
  );
  const pane = flows({
    store: state,
    port: excel,
    service,
    ready,
    keepLanguage: (language) => {
      chosen = true;
      where.then(({ partition }) => keepLanguage(partition, language)).catch(() => undefined);
    },
  });
  state.subscribe(() => {
    document.documentElement.lang = state.get().language === 'zh' ? 'zh-CN' : 'en';
  });
  keepTabOrder(document);
  render(<Pane state={state} actions={pane.actions} />, root);
  // The worker is large, and its screens are reached later: first the pane is drawn.
  requestAnimationFrame(() =>
    setTimeout(() => {
      service.connect();
      loadLater().catch(() => undefined);
    }),
  );
  // Where Office.js stays silent the page is most likely outside Excel; a late answer still counts.
  const silence = setTimeout(() => {
    refuse(new LensError('pane.not-in-excel'));
  }, SILENCE_MS);
  where.then(join).catch(refuse);

  function refuse(error: unknown): void {
    clearTimeout(silence);
    state.set({ opening: false, problem: problemOf(error, state.get().language) });
  }

  async function join(found: Surroundings): Promise<void> {
    const { dark, language, partition } = found;
    clearTimeout(silence);
    if (state.get().problem?.code === 'pane.not-in-excel') state.set({ problem: null });
    if (dark !== null) document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    if (!chosen) state.set({ language: keptLanguage(partition) ?? language });
    refuseElsewhere(found);
    onRibbon(RIBBON_ACTIONS, pane.ribbon);
    // What a run that broke off left behind; the next writing would do it too.
    excel.cleanUp().catch(() => undefined);
    await Promise.all([pane.watch(), pane.begin()]);
  }
}

/** Outside Excel, or in one too old, nothing can be done. */
function refuseElsewhere({ inExcel, supported }: Surroundings): void {
  if (!inExcel) throw new LensError('pane.not-in-excel');
  if (!supported) throw new LensError('addin.unsupported', { version: EXCEL_API });
}

start(document.getElementById('app') ?? document.body);
