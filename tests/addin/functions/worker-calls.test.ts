import { beforeEach, describe, expect, it } from 'vitest';
import type { FunctionCall, Invocation } from '../../../addin/functions/types.ts';
import { workerCalls } from '../../../addin/functions/worker-calls.ts';
import { FakeWorker } from './fake-worker.ts';

const sum = (...numbers: number[]): FunctionCall => ({
  name: 'metric',
  language: 'en',
  parameters: ['revenue', numbers.map((number) => [number]), null],
});
const invocation = (): Invocation => ({ onCanceled: () => undefined });
const start = () => new FakeWorker() as unknown as Worker;

beforeEach(() => {
  FakeWorker.started.length = 0;
  FakeWorker.answers = true;
});

describe('workerCalls', () => {
  it('starts a worker with the first call and keeps it', async () => {
    const { compute } = workerCalls(start);
    expect(FakeWorker.started).toHaveLength(0);
    expect(await compute(sum(1, 2), null)).toEqual({ kind: 'done', value: 3 });
    expect(await compute(sum(4), null)).toEqual({ kind: 'done', value: 4 });
    expect(FakeWorker.started).toHaveLength(1);
  });

  it('hands over one call at a time, in order', async () => {
    FakeWorker.answers = false;
    const { compute } = workerCalls(start);
    const answers = Promise.all([compute(sum(1), null), compute(sum(2), null)]);
    const [worker] = FakeWorker.started;
    expect(worker!.calls).toHaveLength(1);
    await worker!.answerNext();
    await worker!.answerNext();
    expect((await answers).map((each) => each.kind === 'done' && each.value)).toEqual([1, 2]);
  });

  it('leaves a call out that is cancelled before its turn', async () => {
    FakeWorker.answers = false;
    const { compute } = workerCalls(start);
    const [first, second] = [invocation(), invocation()];
    const answers = [compute(sum(1), first), compute(sum(2), second), compute(sum(3), null)];
    second.onCanceled();
    expect(await answers[1]).toEqual({ kind: 'cancelled' });
    const [worker] = FakeWorker.started;
    await worker!.answerNext();
    await worker!.answerNext();
    expect(await answers[2]).toEqual({ kind: 'done', value: 3 });
    expect(worker!.isOver).toBe(false);
  });

  it('ends the worker of a call that is cancelled under way, and goes on with a new one', async () => {
    FakeWorker.answers = false;
    const { compute } = workerCalls(start);
    const first = invocation();
    const answers = [compute(sum(1), first), compute(sum(2), null)];
    first.onCanceled();
    expect(await answers[0]).toEqual({ kind: 'cancelled' });
    const [worker, next] = FakeWorker.started;
    expect(worker!.isOver).toBe(true);
    await next!.answerNext();
    expect(await answers[1]).toEqual({ kind: 'done', value: 2 });
    first.onCanceled();
    expect(next!.isOver).toBe(false);
  });

  it('fails the call whose worker died, and goes on with a new one', async () => {
    FakeWorker.answers = false;
    const { compute } = workerCalls(start);
    const answers = [compute(sum(1), null), compute(sum(2), null)];
    FakeWorker.started[0]!.onerror!({ message: 'out of memory' });
    await expect(answers[0]).rejects.toThrow('out of memory');
    await FakeWorker.started[1]!.answerNext();
    expect(await answers[1]).toEqual({ kind: 'done', value: 2 });
  });

  it('fails where no worker can be started', async () => {
    const { compute } = workerCalls(() => {
      throw new Error('not allowed');
    });
    await expect(compute(sum(1), null)).rejects.toThrow('not allowed');
    await expect(compute(sum(1), null)).rejects.toThrow('not allowed');
  });
});
