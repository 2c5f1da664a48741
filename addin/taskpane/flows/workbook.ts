import type { Control } from '#core';
import { say } from '#core/pane';
import { OUTPUTS, type OutputId } from '../../analysis/service.ts';
import type { WriteOptions, Written } from '../../excel/index.ts';
import { overlay } from './overlay.ts';
import { keyOf } from './results-key.ts';
import type { Deps, Signal, Tasks } from './tasks.ts';
import { unwrap } from './unwrap.ts';

/** What the workbook keeps of the last writing, and the name it is kept by. */
interface KeptRun {
  readonly outputs: readonly OutputId[];
  /** The figures written, as `keyOf` sums them up. */
  readonly key: string;
}
const KEPT = 'written';

/** What the pane does with the workbook: read, compute, write, clear away. */
export interface WorkbookFlows {
  /** Reads the sheets anew and computes. */
  open(signal: Signal): Promise<void>;
  /** Opens a workbook that holds results from before, as they were chosen then. */
  openWritten(signal: Signal): Promise<void>;
  /** Computes again from the cells read, with the settings as they are. */
  compute(signal: Signal): Promise<void>;
  /** Reads again where the data changed, computes, and writes the results. */
  write(signal: Signal, options?: WriteOptions): Promise<void>;
  insertSample(signal: Signal): Promise<void>;
  removeResults(): Promise<void>;
  /** Cells of the user's sheets changed since they were read. */
  changed(sheet: string): void;
  /** The settings changed: what was not written yet, and what is to be computed with. */
  settingsChanged(): void;
}

/**
 * The flows of the workbook.
 *
 * @param computed called after each computation: what was looked at before is looked up again
 */
export function workbookFlows(
  deps: Deps,
  { progress }: Pick<Tasks, 'progress'>,
  computed: () => Promise<void>,
): WorkbookFlows {
  const { store, port, service } = deps;
  let isRead = false;
  let hasChanged = false;
  /** Sheets whose changes do not matter: results, but for the settings. */
  let results: ReadonlySet<string> = new Set();
  /** Settings the workbook's own sheet does not hold yet. */
  let unsaved = false;

  const control = (signal: Signal): Control => ({
    signal,
    progress: (step, fraction) => progress({ step, fraction }),
    found: (step, count) => progress({ found: { [step]: count } }),
  });

  const read = async (signal: Signal): Promise<void> => {
    progress({ task: 'reading', step: 'read', fraction: 0 });
    const info = await port.look();
    const wanted = info.sheets.filter(({ result }) => result === null || result === 'settings');
    results = namesOf(info.sheets.map(({ result, name }) => ({ id: result, name })));
    hasChanged = false;
    isRead = false;
    await port.read(
      info.name,
      wanted.map(({ name }) => name),
      service,
      control(signal),
    );
    isRead = true;
    // What was written before stands on the settings sheet just read.
    if (!unsaved) store.set({ settings: {} });
    const stale = store.get().written?.stale ?? false;
    const sheets = info.sheets.flatMap(({ result }) => result ?? []);
    store.set({ written: info.hasResults ? { stale, sheets } : null });
  };

  const compute = async (signal: Signal): Promise<void> => {
    progress({ task: 'analysing', step: 'table' });
    const { settings, language, outputs } = store.get();
    const views = unwrap(
      await service.analyse({ settings, language, outputs }, (step, fraction, found) => {
        if (signal.aborted) return;
        progress({ step, fraction, ...(found === undefined ? {} : { found: { [step]: found } }) });
      }),
    );
    // What was answered from the cells of before is no answer any more.
    store.set({ views, asked: null, sought: null, mined: {} });
    await computed().catch(() => undefined);
  };

  const open = async (signal: Signal): Promise<void> => {
    await read(signal);
    await compute(signal);
  };

  const write = async (signal: Signal, options: WriteOptions = {}): Promise<void> => {
    if (!isRead || hasChanged) await read(signal);
    await compute(signal);
    const problem = store.get().views?.problem ?? null;
    if (problem !== null) {
      store.set({ problem });
      return;
    }
    progress({ task: 'writing', step: 'report' });
    const plan = unwrap(await service.plan());
    progress({ found: { write: plan.sheets.length } });
    const written = await port.write(
      plan,
      (sheet, block) => service.block(sheet, block),
      control(signal),
      options,
    );
    unsaved = false;
    results = namesOf(written.sheets);
    const before = store.get().written?.sheets ?? [];
    const sheets = [...new Set([...before, ...written.sheets.flatMap(({ id }) => id ?? [])])];
    store.set({
      written: { stale: hasChanged, sheets },
      screen: 'results',
      done: doneText(written),
    });
    await rememberWritten();
  };

  const rememberWritten = async (): Promise<void> => {
    const { views, outputs } = store.get();
    const kept: KeptRun = { outputs, key: keyOf(views) };
    // Where the workbook keeps nothing, its results count as older the next time.
    await port.remember(KEPT, kept).catch(() => undefined);
  };

  const openWritten = async (signal: Signal): Promise<void> => {
    const kept = (await port.recall(KEPT).catch(() => null)) as Partial<KeptRun> | null;
    const outputs = OUTPUTS.filter((id) => kept?.outputs?.includes(id));
    if (outputs.length > 0) store.set({ outputs });
    await open(signal);
    const { views, written } = store.get();
    if (written !== null && keyOf(views) !== kept?.key) {
      store.set({ written: { ...written, stale: true } });
    }
    store.set({ screen: views?.results == null ? 'data' : 'results' });
  };

  const doneText = ({ sheets, renamed }: Written): string => {
    const { language } = store.get();
    const texts = [
      say(language, 'pane.done.written', { sheets: sheets.length }),
      ...renamed.map(({ wanted, got }) => say(language, 'pane.done.renamed', { wanted, got })),
    ];
    return texts.join(' ');
  };

  const outdated = (): void => {
    const { written } = store.get();
    if (written !== null) store.set({ written: { ...written, stale: true } });
  };

  return {
    open,
    openWritten,
    compute,
    write,
    insertSample: async (signal) => {
      const { language } = store.get();
      const { plan, settings } = await service.sample(language);
      await port.write(plan, (sheet, block) => service.block(sheet, block), control(signal));
      store.set({ settings: overlay(store.get().settings, settings) });
      unsaved = true;
      await open(signal);
      store.set({ done: say(language, 'pane.done.sample') });
    },
    removeResults: async () => {
      const { language } = store.get();
      const removed = await port.removeResults();
      const done =
        removed.length === 0
          ? say(language, 'pane.done.nothing-to-remove')
          : say(language, 'pane.done.removed', { sheets: removed.length });
      // The settings sheet is gone with them, so the pane's own settings count again.
      unsaved = true;
      store.set({ written: null, done });
    },
    changed: (sheet) => {
      if (results.has(sheet)) return;
      hasChanged = true;
      outdated();
    },
    settingsChanged: () => {
      unsaved = true;
      outdated();
    },
  };
}

/** Tabs of the results a user only reads. */
function namesOf(sheets: Written['sheets']): ReadonlySet<string> {
  const read = sheets.filter(({ id }) => id !== null && id !== 'settings');
  return new Set(read.map(({ name }) => name));
}
