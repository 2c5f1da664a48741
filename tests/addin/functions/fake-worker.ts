import { compute } from '../../../addin/functions/compute.ts';
import { packed, unpacked } from '../../../addin/functions/packed.ts';
import type { FunctionCall } from '../../../addin/functions/types.ts';

/** Stands in for a browser's worker with the functions in it; messages are cloned as there. */
export class FakeWorker {
  static readonly started: FakeWorker[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  readonly calls: FunctionCall[] = [];
  isOver = false;
  /** Answers to be given: `true` by itself, else by `answerNext`. */
  static answers = true;

  constructor() {
    FakeWorker.started.push(this);
  }

  postMessage(message: FunctionCall, transfer: ArrayBuffer[]): void {
    this.calls.push(structuredClone(message, { transfer }));
    if (FakeWorker.answers) void this.answerNext();
  }

  terminate(): void {
    this.isOver = true;
  }

  async answerNext(): Promise<void> {
    const call = this.calls.shift()!;
    const outcome = await compute({ ...call, parameters: call.parameters.map(unpacked) });
    if (this.isOver) return;
    const data =
      outcome.kind === 'done' ? { ...outcome, value: packed(outcome.value) } : { ...outcome };
    this.onmessage?.({ data: structuredClone(data) });
  }
}
