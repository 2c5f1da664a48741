import { buffersOf, packed, unpacked } from './packed.ts';
import type { FunctionCall, Invocation, Outcome } from './types.ts';

/** Long calls, one after the other in a worker. */
export interface WorkerCalls {
  /**
   * @throws Error when there is no worker or it died; the call can be computed in the page then
   */
  compute(call: FunctionCall, invocation: Invocation | null): Promise<Outcome>;
}

interface Waiting {
  readonly call: FunctionCall;
  readonly done: (outcome: Outcome) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Calls that wait for a worker, which is started with the first of them. A call that is cancelled before
 * its turn is left out; one under way ends with its worker, and the next gets a new one.
 */
export function workerCalls(start: () => Worker): WorkerCalls {
  const waiting: Waiting[] = [];
  let worker: Worker | null = null;
  let current: Waiting | null = null;

  const stop = (): void => {
    worker?.terminate();
    worker = null;
    current = null;
  };
  const open = (): Worker => {
    const opened = start();
    opened.onmessage = ({ data }) => {
      current?.done(received(data));
      current = null;
      next();
    };
    opened.onerror = ({ message }) => {
      current?.failed(new Error(message));
      stop();
      next();
    };
    return opened;
  };
  const next = (): void => {
    if (current !== null) return;
    current = waiting.shift() ?? null;
    if (current === null) return;
    try {
      worker ??= open();
      const { call } = current;
      const parameters = call.parameters.map((value) => packed(value));
      worker.postMessage({ ...call, parameters }, buffersOf(parameters));
    } catch (error) {
      current.failed(error);
      stop();
      next();
    }
  };
  const cancel = (own: Waiting): void => {
    const place = waiting.indexOf(own);
    if (place >= 0) waiting.splice(place, 1);
    own.done({ kind: 'cancelled' });
    if (current !== own) return;
    stop();
    next();
  };

  return {
    compute: (call, invocation) =>
      new Promise((done, failed) => {
        const own = { call, done, failed };
        waiting.push(own);
        if (invocation !== null) invocation.onCanceled = () => cancel(own);
        next();
      }),
  };
}

/** An answer with its table unpacked. */
function received(outcome: Outcome): Outcome {
  return outcome.kind === 'done' ? { ...outcome, value: unpacked(outcome.value) } : outcome;
}
