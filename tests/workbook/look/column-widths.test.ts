import { describe, expect, it } from 'vitest';
import type { ReportColumn, ReportSheet } from '#core';
import { columnWidths } from '../../../workbook/look/column-widths.ts';

const sheet = (sections: ReportSheet['sections']): ReportSheet => ({
  id: 'path',
  name: 'Path',
  sections,
  frozenRows: 0,
  landscape: true,
});

describe('columnWidths', () => {
  it('gives a sheet that only says something one wide column', () => {
    const text = {
      kind: 'text',
      id: 'note',
      row: 1,
      column: 0,
      style: 'note',
      label: null,
    } as const;
    expect(columnWidths(sheet([{ ...text, text: 'Nothing to count.' }]), '')).toEqual([90]);
  });

  it('gives a number with a bar so much room that the longest bar ends before it', () => {
    const column = { id: 'a', header: 'n', format: 'money', width: 4, decimals: 0 } as const;
    const table = {
      kind: 'table',
      id: 't',
      name: null,
      row: 1,
      column: 0,
      rowHeight: null,
      rows: [[1_385_450]],
      footer: [],
    } as const;
    const of = (columns: readonly ReportColumn[]) =>
      columnWidths(sheet([{ ...table, columns }]), '¥')[0]!;
    const alone = of([column]);
    const beside = of([{ ...column, dataBar: true }]);
    expect(beside - beside / 1.7).toBeCloseTo(alone, 9);
  });

  it('gives a column what the report asks for, and room beside it', () => {
    const column = { id: 'a', header: 'Name', format: 'text', width: 20 } as const;
    const table = {
      kind: 'table',
      id: 't',
      name: null,
      row: 1,
      column: 0,
      rowHeight: null,
    } as const;
    const section = { ...table, columns: [column], rows: [['x']], footer: [] };
    expect(columnWidths(sheet([section]), '')).toEqual([22.5]);
  });
});
