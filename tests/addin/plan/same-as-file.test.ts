import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '#core';
import { writeReport } from '#workbook';
import { type CellLook, type PlannedReport, planReport } from '../../../addin/plan/index.ts';
import { demoReport } from './demo.ts';
import { drawn } from './drawn.ts';

/** What a plan and a file both say of a cell. */
function fileLook(cell: ExcelJS.Cell): CellLook {
  const { font, alignment, fill, border } = cell.style;
  const solid = fill?.type === 'pattern' ? fill : undefined;
  const hatched = solid?.pattern === 'lightUp';
  const rgb = (color: Partial<ExcelJS.Color> | undefined) => color?.argb?.slice(2);
  return JSON.parse(
    JSON.stringify({
      numberFormat: cell.style.numFmt,
      font: font?.name,
      size: font?.size,
      bold: font?.bold ?? false,
      color: rgb(font?.color),
      fill: rgb(hatched ? solid?.bgColor : solid?.fgColor),
      hatch: hatched ? rgb(solid?.fgColor) : undefined,
      horizontal: alignment?.horizontal,
      vertical: alignment?.vertical,
      wrap: alignment?.wrapText ?? false,
      indent: alignment?.indent,
      borders: Object.entries(border ?? {})
        .map(([edge, line]) => `${edge} ${line.style} ${rgb(line.color)}`)
        .sort(),
    }),
  );
}

const planLook = (look: CellLook) => ({
  ...look,
  bold: look.bold ?? false,
  wrap: look.wrap ?? false,
  borders: (look.borders ?? []).map(({ edge, style, color }) => `${edge} ${style} ${color}`).sort(),
});

/** Rows of texts: their letters are set in runs in a file, in one look in a live cell. */
const textRows = (report: Report, index: number) =>
  new Set(report.sheets[index]!.sections.flatMap((one) => (one.kind === 'text' ? [one.row] : [])));

describe.each(['zh', 'en'] as const)('the plan of the demo report (%s)', (language) => {
  let report: Report;
  let planned: PlannedReport;
  const book = new ExcelJS.Workbook();

  beforeAll(async () => {
    report = await demoReport(language);
    planned = planReport(report);
    await book.xlsx.load((await writeReport(report)) as unknown as ArrayBuffer);
  }, 60_000);

  it('has the sheets of the file, in its order, as wide and as frozen', () => {
    const sheets = book.worksheets.filter(({ state }) => state !== 'veryHidden');
    expect(planned.plan.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    planned.plan.sheets.forEach((plan, index) => {
      const sheet = sheets[index]!;
      plan.widths.forEach((width, column) => {
        expect(sheet.getColumn(column + 1).width).toBeCloseTo(width, 6);
      });
      const view = sheet.views[0]!;
      expect(plan.frozenRows).toBe(view.state === 'frozen' ? view.ySplit : 0);
      expect(plan.gridlines).toBe(view.showGridLines);
      expect(`FF${plan.tabColor}`).toBe(sheet.properties.tabColor.argb);
    });
  });

  it('puts the same values and formulas into the same cells', () => {
    let compared = 0;
    planned.plan.sheets.forEach((plan, index) => {
      const live = drawn(planned, index);
      const texts = textRows(report, index);
      book.getWorksheet(plan.name)!.eachRow((row, rowNumber) => {
        if (texts.has(rowNumber)) return;
        row.eachCell((cell, column) => {
          if (cell.isMerged && cell.master !== cell) return;
          const shown = live.at(rowNumber, column - 1);
          const bare = typeof shown === 'string' ? shown.replace(/^'/, '') : shown;
          const stored = cell.formula === undefined ? (cell.value ?? '') : `=${cell.formula}`;
          const value = stored instanceof Date ? serial(stored) : stored;
          expect(bare, `${plan.name}!${cell.address}`).toEqual(value);
          compared++;
        });
      });
    });
    expect(compared).toBeGreaterThan(10_000);
  });

  it('gives cells of tables the same looks', () => {
    planned.plan.sheets.forEach((plan, index) => {
      const live = drawn(planned, index);
      const texts = textRows(report, index);
      const sheet = book.getWorksheet(plan.name)!;
      for (let row = 1; row <= Math.min(sheet.rowCount, 120); row++) {
        if (texts.has(row)) continue;
        sheet.getRow(row).eachCell({ includeEmpty: false }, (cell, column) => {
          const look = planLook(live.look(row, column - 1));
          expect(look, `${plan.name}!${cell.address}`).toEqual(fileLook(cell));
        });
      }
    });
  });

  it('merges the same cells and makes rows as high', () => {
    planned.plan.sheets.forEach((plan, index) => {
      const live = drawn(planned, index);
      const sheet = book.getWorksheet(plan.name)!;
      for (const { row, column, columns } of plan.merges) {
        expect(sheet.getRow(row).getCell(column + columns).master.address).toBe(
          sheet.getRow(row).getCell(column + 1).address,
        );
      }
      expect(plan.merges).toHaveLength(sheet.model.merges.length);
      sheet.eachRow((row, rowNumber) => {
        expect(live.height(rowNumber)).toBeCloseTo(row.height ?? 19.5, 6);
      });
    });
  });

  it('is small: everything but values takes less than 1 MB as JSON', () => {
    const formulas = planned.plan.sheets.flatMap(({ blocks }, sheet) =>
      blocks.flatMap(({ formulas: live }, block) => (live ? [planned.block(sheet, block)] : [])),
    );
    expect(JSON.stringify(planned.plan).length).toBeLessThan(150_000);
    expect(JSON.stringify(formulas).length).toBeLessThan(300_000);
  });
});

const serial = (date: Date): number => date.getTime() / 86_400_000 + 25_569;
