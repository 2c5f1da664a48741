import { afterEach, expect, it, vi } from 'vitest';
import { onRibbon } from '../../../addin/excel/office.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('lets Excel’s buttons go before the work is done, also where the pane does not come up', async () => {
  const pressed = new Map<string, (event: { completed: () => void }) => void>();
  vi.stubGlobal('Office', {
    addin: { showAsTaskpane: () => Promise.reject(new Error('shown already')) },
    actions: { associate: (id: string, press: () => void) => pressed.set(id, press) },
  });
  const run = vi.fn(() => new Promise<void>(() => undefined));
  onRibbon(['refresh'], run);
  const completed = vi.fn();
  pressed.get('refresh')!({ completed });
  await vi.waitFor(() => expect(run).toHaveBeenCalledWith('refresh'), { timeout: 20_000 });
  expect(completed).toHaveBeenCalledTimes(1);
});
