import type { Control } from '#core';

/** Calls one after the other, each able to be cancelled while it is under way. */
export interface CallOrder {
  /** Runs work when all before it is done; `control` pauses it so that a cancel comes through. */
  run<T>(work: (control: Control) => Promise<T> | T, progress?: Control['progress']): Promise<T>;
  /** Ends the work under way at its next pause. */
  cancel(): void;
}

/**
 * Keeps calls in order. Each progress report is followed by a pause of the event loop, in which other
 * calls, such as a cancel, are heard.
 */
export function callOrder(): CallOrder {
  let last: Promise<unknown> = Promise.resolve();
  let underWay: { aborted: boolean } | null = null;
  return {
    run: (work, progress) => {
      const call = last.then(async () => {
        const signal = { aborted: false };
        underWay = signal;
        try {
          return await work({
            signal,
            progress: async (step, fraction) => {
              await progress?.(step, fraction);
              await pause();
            },
          });
        } finally {
          underWay = null;
        }
      });
      // The next call starts whatever became of this one.
      last = call.then(
        () => undefined,
        () => undefined,
      );
      return call;
    },
    cancel: () => {
      if (underWay !== null) underWay.aborted = true;
    },
  };
}

/** A turn of the event loop: messages that wait are handled meanwhile. */
function pause(): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, 0);
  });
}
