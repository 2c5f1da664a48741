import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Control, LensError } from '#core';
import type { Progress } from '../../../../addin/analysis/service.ts';
import { desk, done, views } from './fakes.ts';

let { state, fake, pane } = desk();
beforeEach(() => {
  vi.useFakeTimers();
  ({ state, fake, pane } = desk());
});
afterEach(() => {
  vi.useRealTimers();
});

/** A promise and what settles it. */
function open<T>() {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}
const turns = () => vi.advanceTimersByTimeAsync(1);

describe('work under way', () => {
  it('is shown only once it has lasted 300 ms', async () => {
    const answer = open<undefined>();
    fake.port.read.mockReturnValueOnce(answer.promise as never);
    pane.actions.openWorkbook();
    await vi.advanceTimersByTimeAsync(299);
    expect(state.get().busy?.slow).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(state.get().busy?.slow).toBe(true);
    answer.settle(undefined);
    await turns();
    expect(state.get().busy).toBeNull();
  });

  it('goes forward only, and keeps what its steps found', async () => {
    const shares: number[] = [];
    state.subscribe(() => shares.push(state.get().busy?.share ?? 1));
    let found = {};
    fake.port.read.mockImplementationOnce((async (...[, , , control]: unknown[]) => {
      const { progress, found: tell } = control as Control;
      await progress?.('read', 0.9);
      tell?.('read', 12);
      await progress?.('read', 0.2);
    }) as never);
    fake.service.analyse.mockImplementationOnce((async (_: unknown, progress: Progress) => {
      progress('roles', null);
      progress('table', 0);
      progress('clean', 1, 7);
      found = state.get().busy?.found ?? {};
      return done(views);
    }) as never);
    pane.actions.openWorkbook();
    await turns();
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(found).toEqual({ read: 12, clean: 7 });
  });

  it('still knows what was read when it begins with that, and counts anew what is read anew', async () => {
    fake.port.read.mockImplementationOnce((async (...[, , , control]: unknown[]) => {
      await (control as Control).progress?.('read', 1);
      (control as Control).found?.('read', 12);
    }) as never);
    pane.actions.openWorkbook();
    await turns();
    pane.actions.change({ alpha: 0.1 });
    expect(state.get().busy?.found).toEqual({ read: 12 });
    await turns();
    const answer = open<undefined>();
    fake.port.read.mockReturnValueOnce(answer.promise as never);
    pane.actions.openWorkbook();
    await turns();
    expect(state.get().busy?.found).toEqual({});
    answer.settle(undefined);
    await turns();
  });

  it('computes with the newest setting, though the one before is still being computed', async () => {
    pane.actions.openWorkbook();
    await turns();
    const slow = open<unknown>();
    fake.service.analyse.mockReturnValueOnce(slow.promise as never);
    pane.actions.change({ alpha: 0.1 });
    pane.actions.change({ alpha: 0.2 });
    pane.actions.change({ minimumN: 5 });
    expect(fake.service.cancel).toHaveBeenCalled();
    slow.settle({ kind: 'cancelled' });
    await turns();
    expect(fake.service.analyse).toHaveBeenCalledTimes(3);
    expect(fake.service.analyse.mock.lastCall?.at(0)).toMatchObject({
      settings: { alpha: 0.2, minimumN: 5 },
    });
    expect(state.get()).toMatchObject({ busy: null, done: null, problem: null });
  });

  it('starts writing after a computation that gives way', async () => {
    pane.actions.openWorkbook();
    await turns();
    const slow = open<unknown>();
    fake.service.analyse.mockReturnValueOnce(slow.promise as never);
    pane.actions.change({ alpha: 0.1 });
    pane.actions.run();
    slow.settle({ kind: 'cancelled' });
    await turns();
    expect(fake.port.write).toHaveBeenCalledTimes(1);
    expect(state.get().written).toMatchObject({ stale: false });
  });
});

describe('a cell being edited', () => {
  const editing = () => new LensError('addin.cell-editing');

  it('is waited for: after 1 s, then every 1.5 s, the work goes on by itself', async () => {
    fake.port.read.mockRejectedValueOnce(editing());
    pane.actions.openWorkbook();
    await turns();
    const { problem } = state.get();
    expect(problem?.code).toBe('addin.cell-editing');
    fake.port.look.mockClear().mockRejectedValueOnce(editing()).mockRejectedValueOnce(editing());
    await vi.advanceTimersByTimeAsync(990);
    expect(fake.port.look).toHaveBeenCalledTimes(0);
    await vi.advanceTimersByTimeAsync(10);
    expect(fake.port.look).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(fake.port.look).toHaveBeenCalledTimes(2);
    // The same sentence all the while.
    expect(state.get().problem).toBe(problem);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(state.get()).toMatchObject({ problem: null, views });
  });

  it('is waited for no longer once the user cancels', async () => {
    fake.port.read.mockRejectedValueOnce(editing());
    pane.actions.openWorkbook();
    await turns();
    fake.port.look.mockClear();
    pane.actions.dismiss();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(fake.port.look).not.toHaveBeenCalled();
    expect(state.get()).toMatchObject({ problem: null, views: null, busy: null });
  });
});

describe('trying again', () => {
  it('does what went wrong, not the task before it', async () => {
    pane.actions.openWorkbook();
    await turns();
    const link = { sheet: { name: 'Orders' }, cells: 'A2', text: 'Orders!A2' };
    fake.port.show.mockRejectedValueOnce(new LensError('addin.link-gone', { sheet: 'Orders' }));
    pane.actions.show(link);
    await turns();
    expect(state.get().problem?.code).toBe('addin.link-gone');
    pane.actions.retry();
    await turns();
    expect(fake.port.show).toHaveBeenCalledTimes(2);
    expect(fake.port.read).toHaveBeenCalledTimes(1);
  });
});
