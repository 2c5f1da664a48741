import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { ReportColumn, TableSection } from '#core';
import { SheetCanvas } from '../../../../workbook/write/sheet/sheet-canvas.ts';
import { headerTexts, writeHeader } from '../../../../workbook/write/sheet/write-header.ts';
import { CellStyles } from '../../../../workbook/write/style/cell-style.ts';

const column = (header: string): ReportColumn => ({
  id: header,
  header,
  format: 'count',
  width: 8,
});
const table = (headers: readonly string[], changes: Partial<TableSection>): TableSection => ({
  kind: 'table',
  id: 't',
  name: null,
  row: 1,
  column: 0,
  columns: headers.map(column),
  rows: [],
  footer: [],
  rowHeight: null,
  ...changes,
});

function written(section: TableSection): ExcelJS.Worksheet {
  const worksheet = new ExcelJS.Workbook().addWorksheet('T');
  const sheet = {
    id: 'overview',
    name: 'T',
    sections: [section],
    frozenRows: 0,
    landscape: false,
  } as const;
  const canvas = new SheetCanvas(worksheet, sheet, {
    language: 'en',
    currency: '',
    styles: new CellStyles('en', ''),
    rename: (text) => text,
  });
  writeHeader(canvas, section, headerTexts(section));
  return worksheet;
}

describe('headerTexts', () => {
  it('keeps headers of plain cells', () => {
    expect(headerTexts(table(['n', 'n', ''], {}))).toEqual(['n', 'n', '']);
  });

  it('makes headers of a list object different and never empty', () => {
    expect(headerTexts(table(['n', 'N', ''], { name: 'T' }))).toEqual(['n', 'N 2', ' ']);
  });
});

describe('writeHeader', () => {
  it('runs over nameless columns when the cells below do', () => {
    const rows = [
      [{ value: 1, span: 2 }, 2],
      [{ value: 3, span: 2 }, 4],
    ];
    const sheet = written(table(['a', '', 'b'], { rows }));
    expect(sheet.getCell('B1').master.address).toBe('A1');
    expect(sheet.getCell('C1').isMerged).toBe(false);
  });

  it('stays in its column when one row below does not span', () => {
    const rows = [
      [{ value: 1, span: 2 }, 2],
      [1, 2, 3],
    ];
    expect(written(table(['a', '', 'b'], { rows })).getCell('B1').isMerged).toBe(false);
  });

  it('never runs over another header', () => {
    const rows = [[{ value: 1, span: 3 }]];
    const sheet = written(table(['a', 'b', ''], { rows }));
    expect(sheet.getCell('A1').isMerged).toBe(false);
    expect(sheet.getCell('B1').isMerged).toBe(false);
  });
});
