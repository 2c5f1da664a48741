import os from 'node:os';
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { isoDay } from '#core';
import { Answering } from '../answering.ts';
import { heldBytes, readAnalysis } from './read-analysis.ts';
import { type CallMessage, type EngineInput, packError, type ThreadMessage } from './wire.ts';

// The thread of one version of a workbook: reads it once, then answers until it is ended.
const port = parentPort;
if (port === null) throw new Error('this runs in a worker thread only');
const input = workerData as EngineInput;
const tell = (message: ThreadMessage): void => port.postMessage(message);

/** How far reading steps back behind answering and the main thread. */
const BEHIND = 5;

/** On Linux the priority is that of this thread alone; elsewhere it would be the whole program's. */
function setPriority(priority: number): void {
  if (process.platform !== 'linux') return;
  try {
    os.setPriority(0, priority);
  } catch {
    // Stepping forward again takes a right that few programs have; it is slower then, not wrong.
  }
}

try {
  setPriority(BEHIND);
  const analysis = await readAnalysis(input);
  const answering = new Answering(analysis, input.hiddenUpTo);
  answering.warmUp();
  setPriority(0);
  port.on('message', (call: CallMessage) => {
    try {
      tell({ type: 'reply', id: call.id, gives: answering.call(call) });
    } catch (error) {
      tell({ type: 'error', id: call.id, error: packError(error) });
    }
  });
  const asOf = analysis.asOf === null ? null : isoDay(analysis.asOf);
  tell({ type: 'ready', asOf, memoryBytes: heldBytes() });
} catch (error) {
  tell({ type: 'unreadable', error: packError(error) });
}
