import type { Language, Step } from '#core';
import { say } from '#core/pane';
import type { AnalysisService } from '../../analysis/service.ts';
import type { ExcelPort } from '../../excel/index.ts';
import type { Busy, Found, PaneState, Task } from '../model.ts';
import { overall } from '../parts-of-work.ts';
import { carryOn } from './carry-on.ts';
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

/** How far a task is; `fraction` 0–1 of the step. */
export interface Advance extends Partial<Pick<Busy, 'task' | 'canCancel' | 'found'>> {
  readonly step?: Step;
  readonly fraction?: number | null;
}

/** Long work, one at a time: shows that it runs, what went wrong, and can be done again. */
export interface Tasks {
  /**
   * Runs a task; the promise settles when it is over and never fails. What only computes again gives way
   * to what is asked for meanwhile; other work lets nothing beside it begin.
   */
  run(task: Task, work: (signal: Signal) => Promise<void>, canCancel?: boolean): Promise<void>;
  /** Does something small, which shows no progress but may go wrong; the promise never fails. */
  small(work: () => Promise<void>): Promise<void>;
  progress(parts: Advance): void;
  cancel(): void;
  /** Does what went wrong again. */
  retry(): void;
}

/** Work is shown once it has lasted this long. */
const SLOW_MS = 300;

export function tasks({ store, service, port, ready }: Deps): Tasks {
  let signal: Signal = { aborted: false };
  let again: (() => void) | null = null;
  /** What the workbook was found to hold, for work that begins with what was read before. */
  let known: Found = {};
  /** Waits for a computation to give way; `start` tells whether it may begin. */
  let next: ((start: boolean) => void) | null = null;

  const update = (parts: Partial<Busy>): void => {
    const { busy } = store.get();
    if (busy !== null) store.set({ busy: { ...busy, ...parts } });
  };
  const abort = (): void => {
    signal.aborted = true;
    service.cancel().catch(() => undefined);
  };
  const retry = (): void => {
    store.set({ problem: null });
    again?.();
  };
  const fail = (error: unknown, redo: () => void): void => {
    const problem = problemOf(error, store.get().language);
    if (problem === null) {
      store.set({ done: say(store.get().language, 'pane.done.cancelled') });
      return;
    }
    again = redo;
    store.set({ problem });
    carryOn({ problem, store, port, retry });
  };

  const run: Tasks['run'] = async (task, work, canCancel = true) => {
    const { busy } = store.get();
    if (busy !== null) {
      if (busy.began !== 'analysing' || (task === 'analysing' && next !== null)) return;
      const begins = await new Promise<boolean>((start) => {
        next?.(false);
        next = start;
        abort();
      });
      if (!begins) return;
    }
    const mine = { aborted: false };
    signal = mine;
    store.set({ busy: started(task, canCancel, known), problem: null, done: null });
    const timer = setTimeout(() => update({ slow: true }), SLOW_MS);
    try {
      await ready;
      await work(mine);
    } catch (error) {
      const redo = () => {
        run(task, work, canCancel).catch(() => undefined);
      };
      // What gave way is done again by what follows.
      if (next === null || !mine.aborted) fail(error, redo);
    } finally {
      clearTimeout(timer);
      store.set({ busy: null });
      next?.(true);
      next = null;
    }
  };
  const small: Tasks['small'] = async (work) => {
    try {
      await work();
    } catch (error) {
      fail(error, () => {
        small(work).catch(() => undefined);
      });
    }
  };

  return {
    run,
    small,
    progress: ({ step, fraction, found, ...parts }) => {
      const { busy } = store.get();
      if (busy === null) return;
      const reached = step === undefined ? 0 : overall(busy.began, step, fraction ?? null);
      // What is read anew is counted anew.
      const before = step === 'read' && busy.step !== 'read' ? {} : busy.found;
      known = { ...before, ...found };
      update({
        ...parts,
        ...(step === undefined ? {} : { step }),
        share: Math.max(busy.share, reached),
        found: known,
      });
    },
    cancel: () => {
      if (store.get().busy?.canCancel === true) abort();
    },
    retry,
  };
}

function started(began: Task, canCancel: boolean, found: Found): Busy {
  return { began, task: began, step: null, share: 0, found, canCancel, slow: false };
}
