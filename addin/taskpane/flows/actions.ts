import type { PartialSettings } from '#core';
import { OUTPUTS } from '../../analysis/service.ts';
import type { RibbonAction } from '../../manifest/index.ts';
import type { Actions } from '../model.ts';
import { customerFlow } from './customer.ts';
import { knownFlow } from './known.ts';
import { overlay, roleSetting } from './overlay.ts';
import { questionFlow } from './question.ts';
import { ruleActions } from './rules.ts';
import { searchFlow } from './search.ts';
import { type Deps, tasks } from './tasks.ts';
import { workbookFlows } from './workbook.ts';

/** The actions of the pane, and what comes from outside it. */
export interface Flows {
  readonly actions: Actions;
  /** A button of the ribbon was pressed. */
  ribbon(action: RibbonAction): Promise<void>;
  /** Follows the workbook from here on: its cursor and its changes. */
  watch(): Promise<void>;
  /** Looks at the workbook for the first time: one that holds results is read at once. */
  begin(): Promise<void>;
}

export function flows(deps: Deps): Flows {
  const { store, port, keepLanguage } = deps;
  const work = tasks(deps);
  const customer = customerFlow(deps);
  const known = knownFlow(deps);
  const workbook = workbookFlows(deps, work, async () => {
    await customer.again();
    known.again();
  });
  const rules = ruleActions(deps);
  const questions = questionFlow(deps);
  const search = searchFlow(deps);

  // Tasks never fail; what they have to say is in the state.
  const start = (task: Promise<void>): void => {
    task.catch(() => undefined);
  };
  const open = () =>
    work.run('reading', async (signal) => {
      await workbook.open(signal);
      if (store.get().screen === 'welcome') store.set({ screen: 'data' });
    });
  const change = (settings: PartialSettings): void => {
    store.set({ settings: overlay(store.get().settings, settings) });
    workbook.settingsChanged();
    start(work.run('analysing', workbook.compute));
  };
  const write = () => work.run('writing', (signal) => workbook.write(signal));

  const actions: Actions = {
    ...rules,
    openWorkbook: () => start(open()),
    insertSample: () =>
      start(
        work.run('inserting', async (signal) => {
          await workbook.insertSample(signal);
          store.set({ screen: 'data' });
        }),
      ),
    go: (screen) => {
      store.set({ screen, part: null, problem: null, done: null });
      if (screen === 'known') known.load();
    },
    setLanguage: (language) => {
      keepLanguage(language);
      store.set({ language });
      if (store.get().views !== null) start(work.run('analysing', workbook.compute));
    },
    setRole: (sheet, column, role) => change(roleSetting(sheet, column, role)),
    change,
    choose: (outputs) => {
      store.set({ outputs });
      start(work.run('analysing', workbook.compute));
    },
    run: () => start(write()),
    writeBeside: () =>
      start(work.run('writing', (signal) => workbook.write(signal, { besideProtected: true }))),
    cancel: work.cancel,
    removeResults: () => {
      store.set({ askingRemoval: false });
      start(work.run('removing', workbook.removeResults, false));
    },
    keepResults: () => store.set({ askingRemoval: false }),
    show: (link) => start(work.small(() => port.show(link))),
    dismiss: () => store.set({ problem: null }),
    retry: work.retry,
    saveRules: () => {
      const { drafts, preview } = store.get();
      if (drafts === null || preview?.valid === false) return;
      store.set({ settings: overlay(store.get().settings, { segments: drafts }) });
      workbook.settingsChanged();
      start(
        work.run('writing', async (signal) => {
          await workbook.write(signal);
          store.set({ drafts: null, preview: null, editing: null });
        }),
      );
    },
    findCustomer: (id) => start(work.small(() => customer.find({ id }))),
    mine: known.load,
    stopMining: known.stop,
    openPart: (part) => store.set({ part, done: null }),
    seek: (text) => start(work.small(() => search.seek(text))),
    writeParts: () => {
      const { outputs } = store.get();
      store.set({ outputs: OUTPUTS.filter((one) => one === 'mining' || outputs.includes(one)) });
      start(
        work.run('writing', async (signal) => {
          await workbook.write(signal);
          if (store.get().problem === null) store.set({ screen: 'known' });
        }),
      );
    },
    ask: (text, question) => start(work.small(() => questions.ask(text, question))),
  };

  return {
    actions,
    ribbon: async (action) => {
      if (action === 'refresh') return write();
      if (action === 'removeResults') return store.set({ askingRemoval: true, problem: null });
      if (store.get().views === null) await open();
      store.set({ screen: SCREEN_OF[action] });
    },
    watch: async () => {
      await work.small(async () => {
        await port.onSelection((selected) => {
          store.set({ selected });
          start(work.small(() => customer.select(selected)));
        });
      });
      await work.small(async () => {
        await port.onChange(workbook.changed);
      });
    },
    begin: async () => {
      try {
        const { hasResults } = await port.look();
        if (hasResults) await work.run('reading', workbook.openWritten);
      } catch {
        // The first screen's buttons ask again, and say what is wrong.
      } finally {
        store.set({ opening: false });
      }
    },
  };
}

const SCREEN_OF = {
  analyse: 'analyse',
  segments: 'segments',
  funnel: 'results',
  evaluate: 'results',
  settings: 'settings',
} as const;
