import { beforeAll, describe, expect, it } from 'vitest';
import { cleanUp, removeResults, writePlan } from '../../../../addin/excel/write/index.ts';
import { type PlannedReport, planReport } from '../../../../addin/plan/index.ts';
import type { HostWorkbook } from '../../../hosts/excel/index.ts';
import { type OpenedExcel, openExcel } from '../../../hosts/excel/node/index.ts';
import { demoReport } from '../../plan/demo.ts';
import { drawn } from '../../plan/drawn.ts';
import { blocksOf, everythingOf, tabs, userWorkbook } from './workbook.ts';

describe.each(['zh', 'en'] as const)('the demo report in Excel (%s)', (language) => {
  let planned: PlannedReport;
  let workbook: HostWorkbook;
  let excel: OpenedExcel;
  let before: string;

  beforeAll(async () => {
    planned = planReport(await demoReport(language));
    workbook = userWorkbook();
    before = everythingOf(workbook.sheet('Orders')!);
    excel = openExcel({ workbook, api: '1.14', globals: true });
    await writePlan(planned.plan, blocksOf(planned), {});
  }, 60_000);

  it('has every value and formula of the report in its cell', () => {
    let compared = 0;
    planned.plan.sheets.forEach((plan, index) => {
      const { cells } = workbook.sheet(plan.name)!;
      const live = drawn(planned, index);
      const { rows, columns } = cells.values.bounds()!;
      for (let row = 1; row <= rows; row++) {
        for (let column = 0; column < columns; column++) {
          const wanted = live.at(row, column);
          const formula = cells.formula(row - 1, column);
          const shown = formula ?? cells.value(row - 1, column) ?? '';
          const bare = typeof wanted === 'string' ? wanted.replace(/^'/, '') : wanted;
          if (bare !== '' || shown !== '') compared++;
          if (shown !== bare) expect(shown, `${plan.name} ${row} ${column}`).toBe(bare);
        }
      }
    });
    expect(compared).toBeGreaterThan(10_000);
  });

  it('has its tables, charts, rules, choices, links and merged cells', () => {
    for (const plan of planned.plan.sheets) {
      const sheet = workbook.sheet(plan.name)!;
      expect(sheet.tables.map(({ name }) => name).sort()).toEqual(
        plan.tables.map(({ name }) => name).sort(),
      );
      expect(sheet.charts.map(({ name }) => name)).toEqual(plan.charts.map(({ name }) => name));
      expect(sheet.conditionalFormats).toHaveLength(plan.dataBars.length + plan.verdicts.length);
      expect(sheet.validations.length >= plan.choices.length).toBe(true);
      expect(sheet.hyperlinks).toHaveLength(plan.links.length);
      expect(sheet.merges).toHaveLength(plan.merges.length);
      expect(sheet.frozen.rows).toBe(plan.frozenRows);
      expect(sheet.gridlines).toBe(plan.gridlines);
    }
  });

  it('shades what cannot be told lightly, where a rule knows no hatching', () => {
    const rules = workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
    const shades = rules.filter((rule) => JSON.stringify(rule.bag).includes('？'));
    expect(shades.length).toBeGreaterThan(0);
    for (const { bag } of shades) expect(JSON.stringify(bag)).toContain('#EEF1F1');
  });

  it('asks for little at once', () => {
    const sizes = excel.host.requests.map(({ bytes }) => bytes);
    expect(Math.max(...sizes)).toBeLessThan(1_000_000);
  });

  it('goes away without a trace, and the user’s sheet has not been touched', async () => {
    await cleanUp();
    expect(await removeResults()).toEqual(planned.plan.sheets.map(({ name }) => name));
    expect(tabs(workbook)).toEqual(['Orders']);
    expect(everythingOf(workbook.sheet('Orders')!)).toBe(before);
  });
});
