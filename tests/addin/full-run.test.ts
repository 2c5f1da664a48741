import { describe, expect, it, vi } from 'vitest';
import { analysisService } from '../../addin/analysis/index.ts';
import { excel } from '../../addin/excel/index.ts';
import { type Flows, flows } from '../../addin/taskpane/flows/actions.ts';
import { initialState } from '../../addin/taskpane/flows/initial-state.ts';
import { type Store, store } from '../../addin/taskpane/flows/store.ts';
import type { PaneState } from '../../addin/taskpane/model.ts';
import { enterCells, HostWorkbook } from '../hosts/excel/index.ts';
import { openExcel } from '../hosts/excel/node/index.ts';
import { everythingOf, tabs } from './excel/write/workbook.ts';

/** Forty orders of ten customers, on a sheet of the user's. */
function ordersWorkbook(): HostWorkbook {
  const workbook = new HostWorkbook(['Orders']);
  const rows = Array.from({ length: 40 }, (_, index) => [
    `O${index + 1}`,
    `C${(index % 10) + 1}`,
    `2026-06-${String((index % 20) + 1).padStart(2, '0')}`,
    50 + index * 10,
  ]);
  const area = { row: 0, column: 0, rows: 41, columns: 4 };
  enterCells(workbook.sheets[0]!, area, [['Order', 'Customer', 'Order date', 'Amount'], ...rows]);
  return workbook;
}

interface Scene {
  readonly state: Store<PaneState>;
  readonly pane: Flows;
  readonly host: ReturnType<typeof openExcel>['host'];
  readonly workbook: HostWorkbook;
}

/** The pane's flows, the real analysis, the shipped client and a workbook; no screen. */
function scene(): Scene {
  const { host, workbook } = openExcel({ workbook: ordersWorkbook(), api: '1.14', globals: true });
  const state = store(initialState('en'));
  const pane = flows({
    store: state,
    port: excel,
    service: analysisService({ version: 'test' }),
    ready: Promise.resolve(),
    keepLanguage: () => undefined,
  });
  return { state, pane, host, workbook };
}

async function finished({ state }: Scene): Promise<PaneState> {
  await vi.waitFor(
    () => {
      if (state.get().busy !== null) throw new Error('busy');
    },
    { timeout: 20_000, interval: 5 },
  );
  return state.get();
}

/** Reads, computes and writes, as when the ribbon's Refresh is pressed first. */
async function run(now: Scene): Promise<PaneState> {
  now.pane.actions.run();
  return finished(now);
}

const ours = ({ workbook }: Scene) => tabs(workbook).filter((tab) => tab !== 'Orders');
const orders = ({ workbook }: Scene) => everythingOf(workbook.sheet('Orders')!);

describe('a full run', () => {
  it('reads, computes and writes the tables beside the user’s sheet', async () => {
    const now = scene();
    const before = orders(now);
    const state = await run(now);
    expect(state).toMatchObject({ problem: null, screen: 'results', written: { stale: false } });
    expect(ours(now)).toContain('Segments');
    expect(ours(now).filter((tab) => /staging|~/.test(tab))).toEqual([]);
    expect(orders(now)).toBe(before);
  });

  it.each(['before', 'after'] as const)(
    'whatever request fails (%s it is done), leaves the user’s sheet alone and goes on afterwards',
    async (phase) => {
      const clean = scene();
      await run(clean);
      const all = ours(clean);
      const { syncs } = clean.host;
      expect(syncs).toBeGreaterThan(12);
      for (let at = 1; at <= syncs; at++) {
        const now = scene();
        const before = orders(now);
        now.host.inject({ code: 'GeneralException', at, phase });
        const state = await run(now);
        const place = `request ${at} of ${syncs}`;
        expect(orders(now), place).toBe(before);
        if (state.problem === null) {
          expect(ours(now), place).toEqual(all);
          continue;
        }
        expect(state.problem.title, place).toBe('Excel did not complete this step');
        expect(state.problem.safe, place).toMatch(/unchanged/);
        expect(ours(now), place).toEqual([]);
        now.pane.actions.retry();
        expect(await finished(now), place).toMatchObject({ problem: null });
        expect(ours(now), place).toEqual(all);
        expect(orders(now), place).toBe(before);
      }
    },
    120_000,
  );

  it('leaves nothing behind when it is cancelled at any request', async () => {
    const clean = scene();
    await run(clean);
    for (let at = 1; at <= clean.host.syncs; at++) {
      const now = scene();
      const before = orders(now);
      const undo = now.host.inject({
        code: 'Never',
        when: () => {
          if (now.host.syncs + 1 === at) now.pane.actions.cancel();
          return false;
        },
      });
      const state = await run(now);
      undo();
      expect(orders(now), `request ${at}`).toBe(before);
      // The request that builds the results cannot be taken back: then they all stand.
      const done = state.written !== null;
      expect(ours(now).length, `request ${at}`).toBe(done ? ours(clean).length : 0);
      expect(state.problem, `request ${at}`).toBeNull();
    }
  }, 120_000);
});
