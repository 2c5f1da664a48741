import { beforeEach, describe, expect, it } from 'vitest';
import { CancelledError } from '#core';
import { sampleSheets } from '#samples';
import { cleanUp, removeResults, writePlan } from '../../../../addin/excel/write/index.ts';
import { MARK } from '../../../../addin/excel/write/marks.ts';
import { planSample } from '../../../../addin/plan/index.ts';
import { enterCells, type HostWorkbook } from '../../../hosts/excel/index.ts';
import { type OpenedExcel, openExcel } from '../../../hosts/excel/node/index.ts';
import { blocksOf, everythingOf, planSmall, tabs, userWorkbook } from './workbook.ts';

let workbook: HostWorkbook;
let excel: OpenedExcel;
let before: string;

beforeEach(() => {
  workbook = userWorkbook();
  excel = openExcel({ workbook, api: '1.14', globals: true });
  before = everythingOf(workbook.sheet('Orders')!);
});

const write = (customers: number, language: 'zh' | 'en' = 'en') => {
  const planned = planSmall(customers, language);
  return writePlan(planned.plan, blocksOf(planned), {});
};
const value = (sheet: string, row: number, column: number) =>
  workbook.sheet(sheet)!.cells.value(row - 1, column);
const formula = (sheet: string, row: number, column: number) =>
  workbook.sheet(sheet)!.cells.formula(row - 1, column);
const rowsOf = (sheet: string) =>
  workbook.sheet(sheet)!.tables.map(({ name, area }) => [name, area.rows]);

describe('writePlan', () => {
  it('adds the results after the sheets of the user, which stay as they are', async () => {
    const written = await write(3);
    expect(written).toEqual({
      sheets: [
        { id: 'overview', name: 'Overview' },
        { id: 'customers', name: 'Customers' },
      ],
      renamed: [],
    });
    expect(tabs(workbook)).toEqual(['Orders', 'Overview', 'Customers']);
    expect(workbook.active.name).toBe('Overview');
    expect(everythingOf(workbook.sheet('Orders')!)).toBe(before);
    expect(rowsOf('Customers')).toEqual([['LensCustomers', 4]]);
    expect([value('Customers', 3, 0), formula('Customers', 3, 0)]).toEqual(['=C0', undefined]);
    expect(formula('Overview', 3, 1)).toBe('=ROWS(LensCustomers)');
    expect(workbook.sheet('Overview')!.charts.map(({ name }) => name)).toEqual(['Lens figures']);
  });

  it.each([1, 40])(
    'refreshes in place with %d customers, and formulas of the user follow',
    async (customers) => {
      await write(20);
      const orders = workbook.sheet('Orders')!;
      enterCells(orders, { row: 9, column: 0, rows: 1, columns: 1 }, [['=ROWS(LensCustomers)']]);
      const mine = everythingOf(orders);
      const { id } = workbook.sheet('Customers')!;
      const table = workbook.sheet('Customers')!.tables[0]!.id;
      await write(customers);
      expect(tabs(workbook)).toEqual(['Orders', 'Overview', 'Customers']);
      expect(everythingOf(orders)).toBe(mine);
      expect(workbook.sheet('Customers')!.id).toBe(id);
      expect(workbook.sheet('Customers')!.tables[0]!.id).toBe(table);
      expect(rowsOf('Customers')).toEqual([['LensCustomers', customers + 1]]);
      expect(value('Customers', customers + 4, 0)).toContain('Below the table.');
      expect(value('Customers', customers + 3, 0)).toBeUndefined();
      expect(workbook.sheet('Customers')!.cells.values.bounds()!.rows).toBe(customers + 4);
      expect(workbook.sheet('Overview')!.charts).toHaveLength(1);
      expect(workbook.sheet('Overview')!.conditionalFormats).toHaveLength(1);
    },
  );

  it('keeps a chart and cells of the user on a result sheet', async () => {
    await write(3);
    const sheet = workbook.sheet('Overview')!;
    enterCells(sheet, { row: 2, column: 8, rows: 1, columns: 1 }, [['my note']]);
    await excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem('Overview');
      target.charts.add('Line', target.getRange('B3:B4'), 'Columns').name = 'Mine';
      await context.sync();
    });
    await write(5);
    expect(sheet.charts.map(({ name }) => name).sort()).toEqual(['Lens figures', 'Mine']);
    expect(sheet.cells.value(2, 8)).toBe('my note');
  });

  it('finds a result the user renamed, and formulas name it so', async () => {
    await write(3);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Customers').name = 'My list';
      await context.sync();
    });
    const written = await write(4);
    expect(written.sheets[1]).toEqual({ id: 'customers', name: 'My list' });
    expect(written.renamed).toEqual([]);
    expect(tabs(workbook)).toEqual(['Orders', 'Overview', 'My list']);
    await write(5);
    expect(tabs(workbook)).toEqual(['Orders', 'Overview', 'My list']);
  });

  it('leaves a copy of a result to the user', async () => {
    await write(3);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Overview').copy('End');
      await context.sync();
    });
    const copy = workbook.sheets.at(-1)!;
    const mine = everythingOf(copy);
    await write(4);
    expect(everythingOf(copy)).toBe(mine);
    expect(await removeResults()).toEqual(['Overview', 'Customers']);
    expect(tabs(workbook)).toEqual(['Orders', copy.name]);
  });

  it('takes the next free name where the user has a sheet of that name, and says so', async () => {
    workbook.addSheet('OVERVIEW');
    const written = await write(3);
    expect(written.renamed).toEqual([{ wanted: 'Overview', got: 'Overview 2' }]);
    const sheet = workbook.sheet('Overview 2')!;
    expect(sheet.charts[0]!.series[0]!.values).toContain('Overview 2');
    expect(await removeResults()).toEqual(['Overview 2', 'Customers']);
    expect(tabs(workbook)).toEqual(['Orders', 'OVERVIEW']);
  });

  it('follows another language in place', async () => {
    await write(3);
    const { id } = workbook.sheet('Customers')!.tables[0]!;
    const written = await write(3, 'zh');
    expect(written.renamed).toEqual([]);
    expect(tabs(workbook)).toEqual(['Orders', '概览', '客户']);
    expect(workbook.sheet('客户')!.tables[0]!.id).toBe(id);
    expect(value('客户', 2, 1)).toBe('订单数');
  });

  it('refuses before anything is written when a table of that name is the user’s', async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Orders').tables.add('A1:B3', true).name =
        'LensCustomers';
      await context.sync();
    });
    const mine = everythingOf(workbook.sheet('Orders')!);
    await expect(write(3)).rejects.toMatchObject({
      code: 'addin.name-taken',
      params: { name: 'LensCustomers', where: 'Orders' },
    });
    expect(tabs(workbook)).toEqual(['Orders']);
    expect(everythingOf(workbook.sheet('Orders')!)).toBe(mine);
  });

  it('refuses a protected workbook and a protected result', async () => {
    workbook.protection = '';
    await expect(write(3)).rejects.toMatchObject({ code: 'addin.protected-workbook' });
    expect(tabs(workbook)).toEqual(['Orders']);
    workbook.protection = null;
    await write(3);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Customers').protection.protect();
      await context.sync();
    });
    const mine = everythingOf(workbook.sheet('Customers')!);
    await expect(write(4)).rejects.toMatchObject({
      code: 'addin.protected-sheet',
      params: { sheet: 'Customers' },
    });
    expect(everythingOf(workbook.sheet('Customers')!)).toBe(mine);
  });

  it('leaves the results from before when the user cancels', async () => {
    await write(3);
    const results = workbook.sheets.map(everythingOf);
    const planned = planSmall(9);
    let left = 2;
    const signal = {
      get aborted() {
        left--;
        return left < 0;
      },
    };
    await expect(writePlan(planned.plan, blocksOf(planned), { signal })).rejects.toBeInstanceOf(
      CancelledError,
    );
    expect(workbook.sheets.map(everythingOf)).toEqual(results);
  });

  it('takes the half-written results away when the request stops midway', async () => {
    const planned = planSmall(3);
    const [overview, customers] = planned.plan.sheets;
    const broken = overview!.charts.map((chart) => ({ ...chart, categories: 'Nowhere!A1:A2' }));
    const plan = { ...planned.plan, sheets: [{ ...overview!, charts: broken }, customers!] };
    await expect(writePlan(plan, blocksOf(planned), {})).rejects.toMatchObject({
      code: 'addin.sheet-deleted',
    });
    expect(tabs(workbook)).toEqual(['Orders']);
    expect(everythingOf(workbook.sheet('Orders')!)).toBe(before);
  });

  it('takes away what an earlier, full run left that this one does not have', async () => {
    await write(3);
    const planned = planSmall(3);
    const plan = { ...planned.plan, sheets: planned.plan.sheets.slice(0, 1) };
    await writePlan(plan, blocksOf(planned), {});
    expect(tabs(workbook)).toEqual(['Orders', 'Overview']);
  });

  it('refreshes one sheet alone without touching the others', async () => {
    await write(3);
    const other = everythingOf(workbook.sheet('Overview')!);
    const planned = planSmall(6);
    const plan = { ...planned.plan, sheets: planned.plan.sheets.slice(1) };
    await writePlan(plan, (_, block) => blocksOf(planned)(1, block), {});
    expect(rowsOf('Customers')).toEqual([['LensCustomers', 7]]);
    expect(JSON.parse(everythingOf(workbook.sheet('Overview')!)).charts).toEqual(
      JSON.parse(other).charts,
    );
    expect(tabs(workbook)).toEqual(['Orders', 'Overview', 'Customers']);
  });
});

describe('writing the sample', () => {
  it('makes plain sheets that are the user’s from then on', async () => {
    const sheets = sampleSheets('en');
    const planned = planSample(sheets, 'en');
    const written = await writePlan(planned.plan, blocksOf(planned), {});
    expect(written.renamed).toEqual([{ wanted: 'Orders', got: 'Orders 2' }]);
    expect(tabs(workbook)).toEqual(['Orders', ...written.sheets.map(({ name }) => name)]);
    expect(workbook.sheets.every(({ customProperties }) => !customProperties.has(MARK))).toBe(true);
    expect(await removeResults()).toEqual([]);
    sheets.forEach((sheet, index) => {
      const { cells } = workbook.sheets[index + 1]!;
      sheet.rows.slice(0, 200).forEach((row, at) => {
        row.forEach((cell, column) => {
          const stored = cells.value(at, column);
          if (typeof cell === 'string') expect(stored).toBe(cell);
        });
      });
    });
  });

  it('leaves nothing when it fails halfway', async () => {
    const planned = planSample(sampleSheets('en'), 'en');
    excel.host.inject({ code: 'GeneralException', at: 6 });
    await expect(writePlan(planned.plan, blocksOf(planned), {})).rejects.toBeDefined();
    expect(tabs(workbook)).toEqual(['Orders']);
  });
});

describe('removeResults', () => {
  it('has nothing to do in a workbook without results', async () => {
    expect(await removeResults()).toEqual([]);
    expect(tabs(workbook)).toEqual(['Orders']);
  });

  it('leaves a sheet to show when only results are left', async () => {
    await write(3);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Orders').delete();
      await context.sync();
    });
    expect(await removeResults()).toEqual(['Overview', 'Customers']);
    expect(workbook.sheets).toHaveLength(1);
  });
});

describe('cleanUp', () => {
  it('does nothing to finished results', async () => {
    await write(3);
    const all = workbook.sheets.map(everythingOf);
    await cleanUp();
    expect(workbook.sheets.map(everythingOf)).toEqual(all);
  });
});
