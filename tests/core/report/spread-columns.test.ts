import { describe, expect, it } from 'vitest';
import { cellOf } from '#core';
import { Page } from '../../../core/report/page.ts';
import { spreadColumns } from '../../../core/report/spread-columns.ts';
import type { TableSection } from '../../../core/report/types.ts';

function sheetOf() {
  const page = new Page('segmentations', 'Groups');
  const placed = page.table({
    id: 'groups',
    columns: [
      { id: 'rule', header: 'Rule', format: 'text', width: 36, over: 3 },
      { id: 'n', header: 'n', format: 'count', width: 12 },
    ],
    rows: () => [['orders > 4', 7]],
    footer: () => [['All', { value: 9, tone: 'total' }]],
  });
  return { sheet: page.sheet(), placed };
}

describe('spreadColumns', () => {
  it('makes a sentence span several columns and shares its width among them', () => {
    const [table] = spreadColumns(sheetOf().sheet).sections as TableSection[];
    expect(table!.columns.map(({ header, width }) => [header, width])).toEqual([
      ['Rule', 12],
      ['', 12],
      ['', 12],
      ['n', 12],
    ]);
    expect(table!.rows).toEqual([[{ value: 'orders > 4', span: 3 }, 7]]);
    expect(table!.footer).toEqual([
      [
        { value: 'All', span: 3 },
        { value: 9, tone: 'total' },
      ],
    ]);
  });

  it('leaves cells where references point at', () => {
    const { sheet, placed } = sheetOf();
    expect(placed.ref('n', placed.firstRow)).toBe('Groups!D2');
    const [table] = spreadColumns(sheet).sections as TableSection[];
    expect(cellOf(table!, table!.rows[0]!, 'n', '').text).toBe('7');
    expect(cellOf(table!, table!.rows[0]!, 'rule-2', '').text).toBe('');
  });

  it('leaves other tables as they are', () => {
    const page = new Page('log', 'Log');
    page.lead('Text');
    page.table({
      id: 'plain',
      columns: [{ id: 'n', header: 'n', format: 'count', width: 9 }],
      rows: () => [[1]],
    });
    const sheet = page.sheet();
    expect(spreadColumns(sheet)).toEqual(sheet);
  });
});
