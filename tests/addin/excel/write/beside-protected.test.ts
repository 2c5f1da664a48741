import { beforeEach, describe, expect, it } from 'vitest';
import type { SheetId } from '#core';
import type { WriteOptions } from '../../../../addin/excel/port.ts';
import { show } from '../../../../addin/excel/show.ts';
import { removeResults, writePlan } from '../../../../addin/excel/write/index.ts';
import type { HostWorkbook } from '../../../hosts/excel/index.ts';
import { type OpenedExcel, openExcel } from '../../../hosts/excel/node/index.ts';
import { blocksOf, everythingOf, planSmall, tabs, userWorkbook } from './workbook.ts';

let workbook: HostWorkbook;
let excel: OpenedExcel;

beforeEach(() => {
  workbook = userWorkbook();
  excel = openExcel({ workbook, api: '1.14', globals: true });
});

const write = (customers: number, options: WriteOptions = {}) => {
  const planned = planSmall(customers);
  return writePlan(planned.plan, blocksOf(planned), {}, options);
};
const protect = (name: string) =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).protection.protect();
    await context.sync();
  });
const formula = (sheet: string, row: number, column: number) =>
  workbook.sheet(sheet)!.cells.formula(row - 1, column);
const tablesOf = (sheet: string) =>
  workbook.sheet(sheet)!.tables.map(({ name, area }) => [name, area.rows]);

describe('a protected result sheet', () => {
  it('says where results can go instead', async () => {
    await write(3);
    await protect('Customers');
    await expect(write(4)).rejects.toMatchObject({
      params: { sheet: 'Customers', beside: 'Customers 2' },
    });
    await protect('Overview');
    await expect(write(4)).rejects.toMatchObject({ params: { sheet: 'Overview', beside: '' } });
  });

  it('stays as it is, with its table, while the others follow the new one', async () => {
    await write(3);
    await protect('Customers');
    const mine = everythingOf(workbook.sheet('Customers')!);
    const written = await write(4, { besideProtected: true });
    expect(tabs(workbook)).toEqual(['Orders', 'Overview', 'Customers', 'Customers 2']);
    expect(written.renamed).toEqual([{ wanted: 'Customers', got: 'Customers 2' }]);
    expect(everythingOf(workbook.sheet('Customers')!)).toBe(mine);
    expect(tablesOf('Customers 2')).toEqual([['LensCustomers2', 5]]);
    expect(formula('Overview', 3, 1)).toBe('=ROWS(LensCustomers2)');
    expect(formula('Overview', 4, 1)).toBe('=SUM(LensCustomers2[orders])');
  });

  it('is not asked about again: the sheet beside it is refreshed, shown and removed', async () => {
    await write(3);
    await protect('Customers');
    await write(4, { besideProtected: true });
    const { id } = workbook.sheet('Customers 2')!;
    await write(6);
    expect(tabs(workbook)).toEqual(['Orders', 'Overview', 'Customers', 'Customers 2']);
    expect(workbook.sheet('Customers 2')!.id).toBe(id);
    expect(tablesOf('Customers 2')).toEqual([['LensCustomers2', 7]]);
    const result: SheetId = 'customers';
    await show({ sheet: { result }, cells: 'A2', text: 'Customers!A2' });
    expect(workbook.active.name).toBe('Customers 2');
    await removeResults();
    expect(tabs(workbook)).toEqual(['Orders']);
  });

  it('gives way to the newest once its protection is lifted', async () => {
    await write(3);
    await protect('Customers');
    await write(4, { besideProtected: true });
    workbook.sheet('Customers')!.protection = null;
    await write(5);
    expect(tabs(workbook)).toEqual(['Orders', 'Overview', 'Customers 2']);
    expect(tablesOf('Customers 2')[0]![1]).toBe(6);
  });

  it('of settings is never written beside', async () => {
    const planned = planSmall(3);
    const [overview, customers] = planned.plan.sheets;
    const plan = {
      ...planned.plan,
      sheets: [overview!, { ...customers!, id: 'settings' as const }],
    };
    const put = (options: WriteOptions) => writePlan(plan, blocksOf(planned), {}, options);
    await put({});
    await protect('Customers');
    const refused = await put({ besideProtected: true }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'addin.protected-sheet' });
    expect(refused).not.toHaveProperty('params.beside');
  });
});
