import { describe, expect, it } from 'vitest';
import type { ReportColumn, TableSection } from '#core';
import { headerTexts, layHeader } from '../../../workbook/look/lay-header.ts';
import { SheetLayout } from '../../../workbook/look/sheet-layout.ts';
import { TableLooks } from '../../../workbook/look/table-looks.ts';

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

/** Columns each header covers, by its column. */
function covered(section: TableSection): readonly (readonly [column: number, span: number])[] {
  const sheet = {
    id: 'overview',
    name: 'T',
    sections: [section],
    frozenRows: 0,
    landscape: false,
  } as const;
  const layout = new SheetLayout(sheet, {
    language: 'en',
    currency: '',
    looks: new TableLooks('en', ''),
    rename: (text) => text,
  });
  return layHeader(layout, section).cells.map(({ column, span }) => [column, span]);
}

describe('headerTexts', () => {
  it('keeps headers of plain cells', () => {
    expect(headerTexts(table(['n', 'n', ''], {}))).toEqual(['n', 'n', '']);
  });

  it('makes headers of a list object different and never empty', () => {
    expect(headerTexts(table(['n', 'N', ''], { name: 'T' }))).toEqual(['n', 'N 2', ' ']);
  });
});

describe('layHeader', () => {
  it('runs over nameless columns when the cells below do', () => {
    const rows = [
      [{ value: 1, span: 2 }, 2],
      [{ value: 3, span: 2 }, 4],
    ];
    expect(covered(table(['a', '', 'b'], { rows }))).toEqual([
      [0, 2],
      [2, 1],
    ]);
  });

  it('stays in its column when one row below does not span', () => {
    const rows = [
      [{ value: 1, span: 2 }, 2],
      [1, 2, 3],
    ];
    expect(covered(table(['a', '', 'b'], { rows }))[0]).toEqual([0, 1]);
  });

  it('never runs over another header', () => {
    const rows = [[{ value: 1, span: 3 }]];
    expect(covered(table(['a', 'b', ''], { rows }))).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
    ]);
  });
});
