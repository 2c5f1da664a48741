import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LensError } from '#core';
import type { AnalysisService, AnalysisViews } from '../../../../addin/analysis/service.ts';
import type { ExcelPort } from '../../../../addin/excel/port.ts';
import { type Flows, flows } from '../../../../addin/taskpane/flows/actions.ts';
import { initialState } from '../../../../addin/taskpane/flows/initial-state.ts';
import { type Store, store } from '../../../../addin/taskpane/flows/store.ts';
import type { PaneState } from '../../../../addin/taskpane/model.ts';

const views = { problem: null, segments: null, data: { sheets: [] } } as unknown as AnalysisViews;
const done = <T>(value: T) => ({ kind: 'done', value }) as const;

/** A service and a workbook that do what they are asked, and remember it. */
function fakes() {
  const service = {
    analyse: vi.fn(async () => done(views)),
    plan: vi.fn(async () => done({ sheets: [] })),
    block: vi.fn(),
    sample: vi.fn(async () => ({ plan: { sheets: [] }, settings: {} })),
    preview: vi.fn(),
    customer: vi.fn(async () => null),
    cancel: vi.fn(async () => undefined),
  };
  const port = {
    look: vi.fn(async () => ({
      name: 'Book1.xlsx',
      hasResults: false,
      sheets: [
        { name: 'Orders', visible: true, result: null },
        { name: 'Lens 总览', visible: true, result: 'overview' },
        { name: 'Lens 设置', visible: true, result: 'settings' },
      ],
    })),
    read: vi.fn(async () => undefined),
    write: vi.fn(async () => ({ sheets: [{ id: 'overview', name: 'Lens 总览' }], renamed: [] })),
    removeResults: vi.fn(async () => ['a', 'b']),
  };
  return { service, port };
}

let state: Store<PaneState>;
let fake: ReturnType<typeof fakes>;
let pane: Flows;

beforeEach(() => {
  state = store(initialState('en'));
  fake = fakes();
  pane = flows({
    store: state,
    port: fake.port as unknown as ExcelPort,
    service: fake.service as unknown as AnalysisService,
    ready: Promise.resolve(),
    keepLanguage: () => undefined,
  });
});

/** Waits until no task is under way. */
const settled = () =>
  vi.waitFor(() => {
    if (state.get().busy !== null) throw new Error('busy');
  });

/** Reads and writes, and gives what to call when a cell of a sheet changes. */
async function writtenAndWatched(): Promise<(sheet: string) => void> {
  let changed: (sheet: string) => void = () => undefined;
  Object.assign(fake.port, {
    onSelection: async () => async () => undefined,
    onChange: async (then: (sheet: string) => void) => {
      changed = then;
      return async () => undefined;
    },
  });
  await pane.watch();
  pane.actions.openWorkbook();
  await settled();
  pane.actions.run();
  await settled();
  return changed;
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

  it('says how many sheets it removed', async () => {
    pane.actions.removeResults();
    await settled();
    expect(state.get().done).toBe('2 result sheets removed. Your own sheets are unchanged.');
  });

  it('reads again before writing once the data changed', async () => {
    const changed = await writtenAndWatched();
    changed('Orders');
    expect(state.get().written).toEqual({ stale: true });
    pane.actions.run();
    await settled();
    expect(fake.port.read).toHaveBeenCalledTimes(2);
    expect(state.get().written).toEqual({ stale: false });
  });

  it('overlooks changes on the sheets it wrote itself, but not on the settings', async () => {
    const changed = await writtenAndWatched();
    changed('Lens 总览');
    expect(state.get().written).toEqual({ stale: false });
    changed('Lens 设置');
    expect(state.get().written).toEqual({ stale: true });
  });
});
