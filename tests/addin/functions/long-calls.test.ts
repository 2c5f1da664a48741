import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compute } from '../../../addin/functions/compute.ts';
import { funnel, lift, rfm, score } from '../../../addin/functions/functions.ts';
import { FakeWorker } from './fake-worker.ts';

/** Stands in for Excel's own error class. */
class CellError extends Error {
  readonly code: string;

  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}

const ROWS = 10_500;
const list = <Value>(value: (row: number) => Value): Value[][] =>
  Array.from({ length: ROWS }, (_, row) => [value(row)]);
const customers = list((row) => `K${row % 97}`);
const dates = list((row) => 45_292 + (row % 300));
const amounts = list((row) => (row % 50) + 1);

beforeEach(() => {
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A' };
  vi.stubGlobal('CustomFunctions', { Error: CellError, ErrorCode });
  vi.stubGlobal('Office', { context: { displayLanguage: 'en' } });
  vi.stubGlobal('Worker', FakeWorker);
  FakeWorker.answers = true;
  for (const { calls } of FakeWorker.started) calls.length = 0;
});
afterEach(() => vi.unstubAllGlobals());

/** Calls that went to a worker during some work. */
async function sentDuring(work: () => Promise<unknown>): Promise<number> {
  const send = vi.spyOn(FakeWorker.prototype, 'postMessage');
  await work();
  const { length } = send.mock.calls;
  send.mockRestore();
  return length;
}

describe('a call with more than 20,000 cells', () => {
  it('goes to a worker, a shorter one does not', async () => {
    expect(await sentDuring(() => rfm(customers, dates, amounts))).toBe(1);
    const few = [customers, dates, amounts].map((range) => range.slice(0, 6_000));
    expect(await sentDuring(() => rfm(few[0]!, few[1]!, few[2]!))).toBe(0);
  });

  it('gives the same as in the page', async () => {
    const parameters = [customers, dates, amounts, null, null];
    const here = await compute({ name: 'rfm', language: 'en', parameters });
    expect(await rfm(customers, dates, amounts)).toEqual(here.kind === 'done' && here.value);
    const events = list((row) => (row % 3 === 0 ? 'sent' : 'order'));
    const steps = [['sent>order']];
    const path = await compute({
      name: 'funnel',
      language: 'en',
      parameters: [customers, events, dates, steps, null],
    });
    expect(await funnel(customers, events, dates, steps)).toEqual(
      path.kind === 'done' && path.value,
    );
  });

  it('fails with the same error', async () => {
    const never = list(() => 0);
    await expect(lift(never, never)).rejects.toMatchObject({ code: '#N/A' });
    await expect(rfm(customers, customers, amounts)).rejects.toMatchObject({ code: '#VALUE!' });
  });

  it('ends when Excel cancels it', async () => {
    FakeWorker.answers = false;
    const invocation = { onCanceled: () => undefined } as NonNullable<Parameters<typeof score>[3]>;
    const answer = score(amounts, amounts, false, invocation);
    invocation.onCanceled();
    await expect(answer).rejects.toMatchObject({ code: '#N/A' });
    expect(FakeWorker.started.at(-1)!.isOver).toBe(true);
  });

  it('is computed in the page when its worker dies', async () => {
    FakeWorker.answers = false;
    const answer = score(amounts, amounts, false);
    FakeWorker.started.at(-1)!.onerror!({ message: 'out of memory' });
    expect(await answer).toHaveLength(ROWS);
  });
});
