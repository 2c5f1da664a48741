import { Worker } from 'node:worker_threads';
import type { PictureRequest } from './types.ts';
import type { ChartAsked, ChartDrawn } from './wire.ts';

/** A thread that draws charts, so that answers never wait for a picture. */
export interface ChartThread {
  /** @throws Error when the chart can't be drawn, the thread has ended, or it takes too long */
  draw(request: PictureRequest): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface ChartThreadOptions {
  /** The bundled worker; `chart-worker.js` beside this program when absent. */
  readonly worker?: URL;
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 10_000;

interface Waiting {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: Error) => void;
  readonly deadline: NodeJS.Timeout;
}

/** Starts the thread; it doesn't keep the process alive, and starts anew after it ended. */
export function startChartThread({
  worker: entry,
  deadlineMs = DEADLINE_MS,
}: ChartThreadOptions = {}): ChartThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastId = 0;

  function end(error: Error): void {
    worker = null;
    for (const { reject, deadline } of waiting.values()) {
      clearTimeout(deadline);
      reject(error);
    }
    waiting.clear();
  }

  function started(): Worker {
    if (worker !== null) return worker;
    const own = new Worker(entry ?? new URL('./chart-worker.js', import.meta.url));
    own.unref();
    own.on('message', (drawn: ChartDrawn) => {
      const asked = waiting.get(drawn.id);
      if (asked === undefined) return;
      waiting.delete(drawn.id);
      clearTimeout(asked.deadline);
      if ('png' in drawn) asked.resolve(drawn.png);
      else asked.reject(new Error(drawn.error));
    });
    own.on('error', (error) => worker === own && end(error));
    own.on('exit', (code) => worker === own && end(new Error(`the chart thread ended: ${code}`)));
    worker = own;
    return own;
  }

  return {
    draw: (request) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        const deadline = setTimeout(() => {
          const hung = worker;
          end(new Error('the chart took too long'));
          void hung?.terminate();
        }, deadlineMs);
        waiting.set(id, { resolve, reject, deadline });
        started().postMessage({ id, request } satisfies ChartAsked);
      }),
    close: async () => {
      const own = worker;
      end(new Error('the chart thread was closed'));
      await own?.terminate();
    },
  };
}
