import { parentPort, workerData } from 'node:worker_threads';
import type { ReadOptions } from '../options.ts';
import { readSource } from '../read-source.ts';
import { type Message, packError, packFile } from './wire.ts';

// The thread that `readInWorker` starts: reads one file, tells the outcome and ends.
const port = parentPort;
if (port === null) throw new Error('this runs in a worker thread only');
const { path, options } = workerData as { path: string; options: ReadOptions };

const tell = (message: Message, transfer: ArrayBuffer[] = []): void =>
  port.postMessage(message, transfer);

try {
  const read = await readSource(path, options, {
    progress: (_, fraction) => tell({ type: 'progress', fraction }),
  });
  const { file, transfer } = packFile(read);
  tell({ type: 'file', file }, transfer);
} catch (error) {
  tell(packError(error));
}
