import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../bot/conversation/index.ts';

function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe('inOrder', () => {
  it('runs work of one name one after the other', async () => {
    const order = inOrder();
    const first = gate();
    const steps: string[] = [];
    const one = order('U1', async () => {
      await first.opened;
      steps.push('one');
      return 1;
    });
    const two = order('U1', async () => {
      steps.push('two');
      return 2;
    });
    first.open();
    expect(await Promise.all([one, two])).toEqual([1, 2]);
    expect(steps).toEqual(['one', 'two']);
  });

  it('does not let one name wait for another', async () => {
    const order = inOrder();
    const never = gate();
    const held = order('U1', () => never.opened);
    expect(await order('U2', async () => 'free')).toBe('free');
    never.open();
    await held;
  });

  it('goes on after work that failed, and hands the failure to who asked', async () => {
    const order = inOrder();
    const failing = order('U1', async () => {
      throw new Error('no');
    });
    const next = order('U1', async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
