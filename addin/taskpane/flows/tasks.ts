import type { Language } from '#core';
import { say } from '#core/pane';
import type { AnalysisService } from '../../analysis/service.ts';
import type { ExcelPort } from '../../excel/index.ts';
import type { Busy, PaneState } from '../model.ts';
import { problemOf } from './problem-of.ts';
import type { Store } from './store.ts';

/** What the flows work with. */
export interface Deps {
  readonly store: Store<PaneState>;
  readonly port: ExcelPort;
  readonly service: AnalysisService;
  /** Settles once Excel can be asked; fails where it cannot. */
  readonly ready: Promise<void>;
  /** Keeps the user's language for the next time. */
  readonly keepLanguage: (language: Language) => void;
}

/** Set by `cancel`, looked at between the steps of a task. */
export interface Signal {
  aborted: boolean;
}

/** Long work, one at a time: shows that it runs, what went wrong, and can be done again. */
export interface Tasks {
  /** Runs a task unless one is under way; the promise settles when it is over and never fails. */
  run(
    task: Busy['task'],
    work: (signal: Signal) => Promise<void>,
    canCancel?: boolean,
  ): Promise<void>;
  /** Says how far the task is. */
  progress(parts: Partial<Pick<Busy, 'task' | 'step' | 'fraction' | 'canCancel'>>): void;
  cancel(): void;
  /** Does the task that went wrong again. */
  retry(): void;
}

export function tasks({ store, service, ready }: Deps): Tasks {
  let signal: Signal = { aborted: false };
  let again: (() => void) | null = null;

  const run: Tasks['run'] = async (task, work, canCancel = true) => {
    if (store.get().busy !== null) return;
    signal = { aborted: false };
    const mine = signal;
    again = () => {
      run(task, work, canCancel).catch(() => undefined);
    };
    store.set({ busy: { task, step: null, fraction: null, canCancel }, problem: null, done: null });
    try {
      await ready;
      await work(mine);
    } catch (error) {
      const { language } = store.get();
      const problem = problemOf(error, language);
      store.set(problem === null ? { done: say(language, 'pane.done.cancelled') } : { problem });
    } finally {
      store.set({ busy: null });
    }
  };
  return {
    run,
    progress: (parts) => {
      const { busy } = store.get();
      if (busy !== null) store.set({ busy: { ...busy, ...parts } });
    },
    cancel: () => {
      const { busy } = store.get();
      if (busy === null || !busy.canCancel) return;
      signal.aborted = true;
      service.cancel().catch(() => undefined);
    },
    retry: () => {
      store.set({ problem: null });
      again?.();
    },
  };
}
