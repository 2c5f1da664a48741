import { describe, expect, it } from 'vitest';
import type { ReportColumn, TableSection } from '#core';
import { topTable, wholeTable } from '../../../../addin/analysis/mined/mined-table.ts';

const column = (id: string, format: ReportColumn['format'], more: Partial<ReportColumn> = {}) => ({
  id,
  header: id.toUpperCase(),
  format,
  width: 10,
  ...more,
});

function table(columns: readonly ReportColumn[], rows: TableSection['rows']): TableSection {
  return {
    kind: 'table',
    id: 'made-up',
    name: null,
    row: 3,
    column: 0,
    columns,
    rows,
    footer: [],
    rowHeight: null,
  };
}

const RULES = table(
  [
    column('when', 'text'),
    column('then', 'text'),
    column('n', 'count'),
    column('support', 'percent'),
    column('confidence', 'percent'),
    column('advice', 'text', { width: 52 }),
  ],
  Array.from({ length: 50 }, (_, index) => [
    `a${index}`,
    'b',
    100 - index,
    0.04,
    0.4,
    'show both in the basket, one below the other, and try a bundle',
  ]),
);

describe('topTable', () => {
  it('names a row by its first columns of text, and adds a count and a share', () => {
    const top = topTable(RULES, '¥');
    expect(top.columns.map(({ header }) => header)).toEqual(['WHEN · THEN', 'N', 'SUPPORT']);
    expect(top.rows[0]).toEqual(['a0 → b', '100', '4.0%']);
    expect([top.rows.length, top.more]).toEqual([5, 45]);
  });

  it('takes the figures marked as telling, in the order of the table', () => {
    const columns = RULES.columns.map((one) =>
      ['n', 'confidence'].includes(one.id) ? { ...one, telling: true } : one,
    );
    const top = topTable({ ...RULES, columns }, '¥');
    expect(top.columns.map(({ header }) => header)).toEqual(['WHEN · THEN', 'N', 'CONFIDENCE']);
  });

  it('leaves out a column without a number', () => {
    const empty = table(
      [column('name', 'text'), column('n', 'count'), column('share', 'percent')],
      [['x', 3, null]],
    );
    expect(topTable(empty, '¥').rows).toEqual([['x', '3']]);
  });

  it('begins with the first column where none holds text', () => {
    const numbers = table([column('k', 'count'), column('n', 'count')], [[2, 10]]);
    expect(topTable(numbers, '¥').rows).toEqual([['2', '10']]);
  });
});

describe('wholeTable', () => {
  it('stands row by row where it is wide, with at most twenty rows', () => {
    const whole = wholeTable(RULES, '¥');
    expect([whole.layout, whole.rows.length, whole.more]).toEqual(['stacked', 20, 30]);
    expect(whole.columns).toHaveLength(6);
  });

  it('stands in columns where they fit, its footer last', () => {
    const narrow = table([column('name', 'text'), column('spend', 'money')], [['x', 1234.4]]);
    const whole = wholeTable({ ...narrow, footer: [['all', 1234.4]] }, '¥');
    expect(whole).toMatchObject({ layout: 'columns', more: 0 });
    expect(whole.rows).toEqual([
      ['x', '¥1,234'],
      ['all', '¥1,234'],
    ]);
  });
});
