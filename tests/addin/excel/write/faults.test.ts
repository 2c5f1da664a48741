import { describe, expect, it } from 'vitest';
import { cleanUp, writePlan } from '../../../../addin/excel/write/index.ts';
import type { PlannedReport } from '../../../../addin/plan/index.ts';
import type { HostWorkbook } from '../../../hosts/excel/index.ts';
import { openExcel } from '../../../hosts/excel/node/index.ts';
import { blocksOf, everythingOf, planSmall, tabs, userWorkbook } from './workbook.ts';

const RESULTS = ['Orders', 'Overview', 'Customers'];
const write = (planned: PlannedReport) => writePlan(planned.plan, blocksOf(planned), {});

interface Scene {
  readonly workbook: HostWorkbook;
  readonly host: ReturnType<typeof openExcel>['host'];
}

/** A workbook, with results in it already where asked for. */
async function scene(results: boolean): Promise<Scene> {
  const workbook = userWorkbook();
  const { host } = openExcel({ workbook, api: '1.14', globals: true });
  if (results) await write(planSmall(20));
  return { workbook, host };
}

/** Requests an undisturbed run takes, and which of them, from 1, builds the results. */
async function requests(results: boolean) {
  const { host } = await scene(results);
  const from = host.syncs;
  await write(planSmall(30));
  const actions = host.requests.slice(from).map((request) => request.actions);
  return { count: actions.length, commit: actions.indexOf(Math.max(...actions)) + 1 };
}

const snapshot = ({ workbook }: Scene) => workbook.sheets.map(everythingOf);
const tables = ({ workbook }: Scene) =>
  workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name, area }) => `${name} ${area.rows}`));

/** Runs with a fault at every request in turn; gives what stands after it. */
async function withFaultAt(results: boolean, phase: 'before' | 'after', at: number) {
  const now = await scene(results);
  const old = snapshot(now);
  now.host.inject({ code: 'GeneralException', at, phase });
  const outcome = await write(planSmall(30)).then(
    () => 'written' as const,
    () => 'refused' as const,
  );
  await cleanUp();
  return { now, old, outcome };
}

describe.each([
  ['a first writing', false],
  ['a refresh', true],
])('%s that fails at any request', (_, results) => {
  it.each(['before', 'after'] as const)(
    'leaves all or nothing, and the user’s sheet alone, when the fault strikes %s',
    async (phase) => {
      const { count } = await requests(results);
      expect(count).toBeGreaterThan(6);
      const outcomes: string[] = [];
      for (let at = 1; at <= count; at++) {
        const { now, old, outcome } = await withFaultAt(results, phase, at);
        outcomes.push(outcome);
        expect(everythingOf(now.workbook.sheet('Orders')!), `request ${at}`).toBe(old[0]);
        if (outcome === 'written') {
          expect(tabs(now.workbook), `request ${at}`).toEqual(RESULTS);
          expect(tables(now), `request ${at}`).toEqual(['LensCustomers 31']);
        } else {
          expect(snapshot(now), `request ${at}`).toEqual(old);
        }
      }
      expect(outcomes).toContain('refused');
      expect(outcomes).toContain('written');
    },
    60_000,
  );
});

describe('a connection that does not come back', () => {
  it.each([false, true])(
    'is cleaned up at the next start (results before: %s)',
    async (results) => {
      const { commit } = await requests(results);
      for (const phase of ['before', 'after'] as const) {
        const now = await scene(results);
        const old = snapshot(now);
        let seen = 0;
        now.host.inject({ code: 'GeneralException', at: commit, phase });
        const restore = now.host.inject({
          code: 'GeneralException',
          when: () => {
            seen++;
            return seen > commit;
          },
        });
        await expect(write(planSmall(30))).rejects.toBeDefined();
        restore();
        await cleanUp();
        expect(everythingOf(now.workbook.sheet('Orders')!)).toBe(old[0]);
        if (phase === 'before') expect(snapshot(now)).toEqual(old);
        else {
          expect(tabs(now.workbook)).toEqual(RESULTS);
          expect(tables(now)).toEqual(['LensCustomers 31']);
        }
      }
    },
    30_000,
  );
});
