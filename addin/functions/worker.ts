import { compute } from './compute.ts';
import { buffersOf, packed, unpacked } from './packed.ts';
import type { FunctionCall, Outcome } from './types.ts';

/** What is used of a worker's own surroundings. */
interface Surroundings {
  onmessage: ((event: MessageEvent<FunctionCall>) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
}

const page = globalThis as unknown as Surroundings;

page.onmessage = ({ data }) => {
  void answer(data);
};

/** Computes a call whose ranges came packed; the table goes back packed. */
async function answer(call: FunctionCall): Promise<void> {
  const outcome: Outcome = await compute({ ...call, parameters: call.parameters.map(unpacked) });
  if (outcome.kind !== 'done') return page.postMessage(outcome, []);
  const value = packed(outcome.value);
  page.postMessage({ ...outcome, value }, buffersOf([value]));
}
