import { beforeEach, describe, expect, it } from 'vitest';
import { LensError } from '#core';
import { desk, views } from './fakes.ts';

let { state, fake, pane, settled } = desk();
beforeEach(() => {
  ({ state, fake, pane, settled } = desk());
});

/** Reads and writes, and gives what to call when a cell of a sheet changes. */
async function writtenAndWatched(): Promise<(sheet: string) => void> {
  await pane.watch();
  pane.actions.openWorkbook();
  await settled();
  pane.actions.run();
  await settled();
  return fake.port.onChange.mock.calls[0]![0];
}

describe('flows', () => {
  it('reads the user’s sheets and the settings sheet, then shows what was recognised', async () => {
    pane.actions.openWorkbook();
    expect(state.get().busy).toMatchObject({ task: 'reading', canCancel: true });
    await settled();
    const [name, sheets] = fake.port.read.mock.calls[0] as unknown as [string, string[]];
    expect([name, sheets]).toEqual(['Book1.xlsx', ['Orders', 'Lens 设置']]);
    expect(state.get()).toMatchObject({ screen: 'data', views, problem: null });
  });

  it('computes with every setting changed since the sheets were read', async () => {
    pane.actions.openWorkbook();
    await settled();
    pane.actions.setRole('Orders', 'Price', 'unit-price');
    await settled();
    pane.actions.change({ asOf: '2026-06-26' });
    await settled();
    expect(fake.service.analyse.mock.lastCall?.at(0)).toMatchObject({
      settings: {
        asOf: '2026-06-26',
        roles: [{ sheet: 'Orders', column: 'Price', role: 'unit-price' }],
      },
    });
  });

  it('writes without reading again while the data stands as read', async () => {
    pane.actions.openWorkbook();
    await settled();
    pane.actions.run();
    await settled();
    expect(fake.port.read).toHaveBeenCalledTimes(1);
    expect(state.get()).toMatchObject({ screen: 'results', written: { stale: false } });
    expect(state.get().done).toBe('1 result sheet written.');
  });

  it('says what Excel refused, in the user’s words, and does it again when asked', async () => {
    fake.port.read.mockRejectedValueOnce(new LensError('addin.cell-editing'));
    pane.actions.openWorkbook();
    await settled();
    expect(state.get().problem).toMatchObject({
      code: 'addin.cell-editing',
      title: 'A cell is being edited',
      advice: expect.stringContaining('Enter'),
    });
    pane.actions.retry();
    await settled();
    expect(state.get()).toMatchObject({ problem: null, views });
  });

  it('starts one task at a time', async () => {
    pane.actions.openWorkbook();
    pane.actions.openWorkbook();
    await settled();
    expect(fake.port.read).toHaveBeenCalledTimes(1);
  });

  it('takes a cancel for no problem', async () => {
    fake.service.analyse.mockResolvedValueOnce({ kind: 'cancelled' } as never);
    pane.actions.openWorkbook();
    pane.actions.cancel();
    await settled();
    expect(fake.service.cancel).toHaveBeenCalled();
    expect(state.get()).toMatchObject({ problem: null, views: null, busy: null });
    expect(state.get().done).toBe('Cancelled. Nothing was written.');
  });

  it('asks before the ribbon’s button removes anything', async () => {
    await pane.ribbon('removeResults');
    expect(state.get().askingRemoval).toBe(true);
    pane.actions.keepResults();
    expect(state.get().askingRemoval).toBe(false);
    expect(fake.port.removeResults).not.toHaveBeenCalled();
    await pane.ribbon('removeResults');
    pane.actions.removeResults();
    await settled();
    expect(state.get().askingRemoval).toBe(false);
    expect(fake.port.removeResults).toHaveBeenCalledOnce();
  });

  it('says how many sheets it removed', async () => {
    pane.actions.removeResults();
    await settled();
    expect(state.get().done).toBe('2 result sheets removed. Your own sheets are unchanged.');
  });

  it('reads again before writing once the data changed', async () => {
    const changed = await writtenAndWatched();
    changed('Orders');
    expect(state.get().written).toMatchObject({ stale: true });
    pane.actions.run();
    await settled();
    expect(fake.port.read).toHaveBeenCalledTimes(2);
    expect(state.get().written).toMatchObject({ stale: false });
  });

  it('overlooks changes on the sheets it wrote itself, but not on the settings', async () => {
    const changed = await writtenAndWatched();
    changed('Lens 总览');
    expect(state.get().written).toMatchObject({ stale: false });
    changed('Lens 设置');
    expect(state.get().written).toMatchObject({ stale: true });
  });
});
