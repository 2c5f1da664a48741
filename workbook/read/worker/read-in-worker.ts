import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CancelledError, type Control, type SourceFile } from '#core';
import { DEFAULT_LIMITS, type ReadOptions } from '../options.ts';
import { mebibytes, namedRefusal, tooLarge } from '../refusals.ts';
import { type Message, unpackError, unpackFile } from './wire.ts';

/** How a worker reads; its inflater is always Node's. */
export interface WorkerReadOptions extends Omit<ReadOptions, 'platform'> {
  /** The bundled worker; `read-worker.js` beside this program when absent. */
  readonly worker?: URL;
}

/** Time beyond its limit a reading gets to say so itself. */
const GRACE_MS = 1000;
/** How often a signal without events is looked at. */
const SIGNAL_MS = 50;
/** What the program itself needs; cells and texts are outside the heap and counted by the reader. */
const LEAST_HEAP_MB = 64;
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * As `readSource`, in a thread of its own, so that the caller stays responsive: a reading that hangs
 * or eats memory is ended with its thread. The cells change hands without being copied.
 *
 * @throws LensError `workbook.read-…`, see `readSource`; CancelledError as soon as the caller cancels
 */
export async function readInWorker(
  path: string,
  { worker: entry, ...options }: WorkerReadOptions = {},
  control: Control = {},
): Promise<SourceFile> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const worker = new Worker(entry ?? new URL('./read-worker.js', import.meta.url), {
    workerData: { path, options },
    resourceLimits: {
      maxOldGenerationSizeMb: Math.max(LEAST_HEAP_MB, mebibytes(limits.memoryBytes)),
    },
  });
  const ended: (() => void)[] = [];
  try {
    return await new Promise<SourceFile>((resolve, reject) => {
      const seconds = Math.round(limits.milliseconds / 1000);
      const deadline = setTimeout(
        () => reject(tooLarge('time', { limit: seconds })),
        Math.max(0, limits.milliseconds) + GRACE_MS,
      );
      ended.push(() => clearTimeout(deadline));
      ended.push(onCancel(control.signal, () => reject(new CancelledError())));
      worker.on('message', (message: Message) => {
        if (message.type === 'file') resolve(unpackFile(message.file));
        else if (message.type !== 'progress') reject(unpackError(message));
        else void tellProgress(control, message.fraction).catch(reject);
      });
      worker.on('error', (error: Error & { code?: string }) => {
        const limit = mebibytes(limits.memoryBytes);
        reject(error.code === OUT_OF_MEMORY ? tooLarge('memory', { limit }) : error);
      });
      worker.on('exit', (code) => reject(new Error(`the reading thread ended with ${code}`)));
    });
  } catch (error) {
    throw namedRefusal(error, basename(path));
  } finally {
    for (const end of ended) end();
    await worker.terminate();
  }
}

async function tellProgress(control: Control, fraction: number | null): Promise<void> {
  await control.progress?.('read', fraction);
}

/** Calls `cancel` once the signal is aborted; gives what ends the watching. */
function onCancel(signal: Control['signal'], cancel: () => void): () => void {
  if (signal === undefined) return () => undefined;
  if (signal.aborted) cancel();
  if (signal instanceof AbortSignal) {
    signal.addEventListener('abort', cancel, { once: true });
    return () => signal.removeEventListener('abort', cancel);
  }
  const watch = setInterval(() => {
    if (signal.aborted) cancel();
  }, SIGNAL_MS);
  return () => clearInterval(watch);
}
