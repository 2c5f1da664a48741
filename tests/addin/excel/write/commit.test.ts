import { beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '#core';
import { removeResults, writePlan } from '../../../../addin/excel/write/index.ts';
import { planReport } from '../../../../addin/plan/index.ts';
import type { HostWorkbook } from '../../../hosts/excel/index.ts';
import { type OpenedExcel, openExcel } from '../../../hosts/excel/node/index.ts';
import { blocksOf, smallReport, tabs, userWorkbook } from './workbook.ts';

let workbook: HostWorkbook;
let excel: OpenedExcel;

beforeEach(() => {
  workbook = userWorkbook();
  excel = openExcel({ workbook, api: '1.14', globals: true });
});

const writeReport = (report: Report) => {
  const planned = planReport(report);
  return writePlan(planned.plan, blocksOf(planned), {});
};
const write = (customers: number) => writeReport(smallReport(customers));
const hide = (sheet: string, visibility: 'Hidden' | 'VeryHidden' = 'Hidden') =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).visibility = visibility;
    await context.sync();
  });

/** A report whose table has a formula without a result in every row, each another one. */
function withEmptyResults(): Report {
  const report = smallReport(3);
  const sheets = report.sheets.map((sheet) => ({
    ...sheet,
    sections: sheet.sections.map((section) =>
      section.kind === 'table' && section.id === 'customers'
        ? {
            ...section,
            rows: section.rows.map(([name], index) => [
              name ?? '',
              { value: '', formula: `IF(FALSE,${index},"")` },
            ]),
          }
        : section,
    ),
  }));
  return { ...report, sheets };
}

describe('commit', () => {
  it('leaves an overview hidden that the user has hidden', async () => {
    await write(3);
    await hide('Overview');
    await write(4);
    expect(tabs(workbook)).toEqual(['Orders', '[Overview]', 'Customers']);
  });

  it('takes away an outdated result that nobody sees', async () => {
    await write(3);
    await hide('Customers', 'VeryHidden');
    const { sheets, ...rest } = smallReport(3);
    await writeReport({ ...rest, sheets: sheets.slice(0, 1) });
    expect(tabs(workbook)).toEqual(['Orders', 'Overview']);
  });

  it('keeps the formula of each row, though Excel fills table columns that are empty', async () => {
    for (let run = 0; run < 2; run++) {
      await writeReport(withEmptyResults());
      const { cells } = workbook.sheet('Customers')!;
      expect([2, 3, 4].map((row) => cells.formula(row, 1))).toEqual([
        '=IF(FALSE,0,"")',
        '=IF(FALSE,1,"")',
        '=IF(FALSE,2,"")',
      ]);
    }
  });

  it('has Excel calculate once everything stands, as it may not do so by itself', async () => {
    const requests: string[] = [];
    excel.host.inject({
      code: 'none',
      when: (text) => {
        requests.push(text);
        return false;
      },
    });
    await write(3);
    const built = requests.findIndex((text) => text.includes('"CopyFrom"'));
    expect(requests[built + 1]).toContain('"Calculate"');
  });

  it('bears a table of the user’s without a header row', async () => {
    await excel.run(async (context) => {
      const orders = context.workbook.worksheets.getItem('Orders');
      const table = orders.tables.add(orders.getRange('A1:B3'), true);
      table.showHeaders = false;
      await context.sync();
    });
    await write(3);
    expect(await removeResults()).toEqual(['Overview', 'Customers']);
  });
});
