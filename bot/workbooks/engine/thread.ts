import { Worker } from 'node:worker_threads';
import { LensError } from '#core';
import {
  type CallMessage,
  type EngineInput,
  type PackedError,
  type ReadyMessage,
  type ThreadMessage,
  unpackError,
} from './wire.ts';

/** What is heard from a thread after it is ready. */
export interface ThreadListener {
  reply(id: number, gives: unknown): void;
  error(id: number, error: PackedError): void;
  /** The thread is gone without having been ended. */
  crashed(cause: unknown): void;
}

export interface StartOptions {
  readonly worker: URL;
  readonly input: EngineInput;
  /** Time until it must be ready. */
  readonly startMs: number;
}

/** A thread that has read its workbook and can be called. */
export interface Thread {
  readonly ready: ReadyMessage;
  listen(listener: ThreadListener): void;
  post(call: CallMessage): void;
  /** Ends it at once, whatever it does; its listener hears nothing more. */
  end(): Promise<void>;
}

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';
/** Young objects come on top of the old ones. */
const YOUNG_MB = 32;

/**
 * Starts a thread and waits until it has read its workbook.
 *
 * @throws LensError what could not be read; `bot.workbook-memory`, `bot.workbook-reading-slow`,
 *   `bot.workbook-failed`
 */
export async function startThread(
  { worker: entry, input, startMs }: StartOptions,
  signal?: AbortSignal,
): Promise<Thread> {
  const { name, memoryBytes } = input;
  const limit = Math.round(memoryBytes / (1 << 20));
  const worker = new Worker(entry, {
    workerData: input,
    resourceLimits: { maxOldGenerationSizeMb: limit, maxYoungGenerationSizeMb: YOUNG_MB },
  });
  let heard: ThreadListener | null = null;
  let gone: { readonly cause: unknown } | null = null;
  const thread = (ready: ReadyMessage): Thread => ({
    ready,
    listen: (listener) => {
      heard = listener;
      if (gone !== null) listener.crashed(gone.cause);
    },
    post: (call) => worker.postMessage(call),
    end: async () => {
      heard = null;
      await worker.terminate();
    },
  });
  let deadline: NodeJS.Timeout | undefined;
  let stopListening = (): void => undefined;
  try {
    return await new Promise<Thread>((resolve, reject) => {
      const fail = (cause: unknown): void => {
        if (gone !== null) return;
        gone = { cause };
        const code = isOutOfMemory(cause) ? 'bot.workbook-memory' : 'bot.workbook-failed';
        reject(new LensError(code, { workbook: name, limit }, { cause }));
        heard?.crashed(cause);
      };
      deadline = setTimeout(() => {
        const seconds = Math.round(startMs / 1000);
        reject(new LensError('bot.workbook-reading-slow', { workbook: name, seconds }));
      }, startMs);
      const closed = () => reject(new LensError('bot.workbook-closed'));
      if (signal?.aborted) closed();
      signal?.addEventListener('abort', closed, { once: true });
      stopListening = () => signal?.removeEventListener('abort', closed);
      worker.on('error', fail);
      worker.on('messageerror', fail);
      worker.on('exit', (code) => fail(new Error(`the thread ended with ${code}`)));
      worker.on('message', (message: ThreadMessage) => {
        if (message.type === 'ready') resolve(thread(message));
        else if (message.type === 'unreadable') reject(unpackError(message.error, name));
        else if (message.type === 'reply') heard?.reply(message.id, message.gives);
        else heard?.error(message.id, message.error);
      });
    });
  } catch (error) {
    await worker.terminate();
    throw error;
  } finally {
    clearTimeout(deadline);
    stopListening();
  }
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === OUT_OF_MEMORY;
}
