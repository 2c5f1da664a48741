import { describe, expect, it } from 'vitest';
import { buildTables, LensError, type RoleOverride, recognizeRoles, t } from '#core';
import { type CellInput, fileOf, gridOf } from '../../support/grid.ts';
import { recognizeSheet, rolesByColumn } from '../../support/roles.ts';

const rows: CellInput[][] = [
  ['单号', '客户', '日期', '总金额', '实付金额', 'x'],
  ...Array.from({ length: 12 }, (_, i) => [
    `A${i}`,
    `C${i}`,
    new Date(Date.UTC(2024, 0, 1 + i)),
    10 + i,
    9 + i,
    i,
  ]),
];

function thrownBy(override: RoleOverride): LensError {
  try {
    recognizeSheet('订单', rows, [override]);
  } catch (error) {
    if (error instanceof LensError) return error;
  }
  throw new Error('nothing was thrown');
}

describe('recognizeRoles with overrides', () => {
  it('takes the role a user gave, for sure, and no other column for it', () => {
    const recognition = recognizeSheet('订单', rows, [
      { sheet: '订单', column: '总金额', role: 'amount' },
    ]);
    expect(rolesByColumn(recognition)).toMatchObject({ 总金额: 'amount' });
    expect(rolesByColumn(recognition)).not.toHaveProperty('实付金额');
    expect(recognition.tables[0]?.columns[3]).toMatchObject({ fixed: true, confidence: 1 });
    expect(recognition.ambiguities).toEqual([]);
  });

  it('names sheets by tab or file and columns by header or letter, in any case and width', () => {
    const meant = { role: 'campaign' } as const;
    for (const [sheet, column] of [
      ['订单 ', 'Ｘ'],
      ['test', 'F'],
      ['TEST.xlsx', 'x'],
    ] as const) {
      expect(
        rolesByColumn(recognizeSheet('订单', rows, [{ ...meant, sheet, column }])),
      ).toMatchObject({ x: 'campaign' });
    }
  });

  it('understands a sheet name that has a dot', () => {
    const recognition = recognizeSheet('v1.2', rows, [
      { sheet: 'v1', column: '2.x', role: 'city' },
    ]);
    expect(rolesByColumn(recognition)).toMatchObject({ x: 'city' });
  });

  it('leaves a column out on request', () => {
    const recognition = recognizeSheet('订单', rows, [
      { sheet: '订单', column: '客户', role: 'ignore' },
    ]);
    expect(rolesByColumn(recognition)).toMatchObject({ 客户: 'ignore' });
  });

  it('makes a sheet usable that was not recognised', () => {
    const plain: CellInput[][] = [
      ['a', 'b', 'c', 'd'],
      ...Array.from({ length: 12 }, (_, i) => [
        `A${i}`,
        `C${i}`,
        new Date(Date.UTC(2024, 0, 1 + i)),
        10 + i,
      ]),
    ];
    const roles = ['order', 'customer', 'date', 'amount'] as const;
    const overrides = roles.map((role, index) => ({ sheet: 'S', column: 'abcd'[index]!, role }));
    expect(recognizeSheet('S', plain).tables[0]?.kind).toBe('unknown');
    expect(recognizeSheet('S', plain, overrides).tables[0]?.kind).toBe('orders');
  });

  it('takes a name for that of a tab before that of a file', () => {
    const header = ['客户', '渠道'];
    const tables = buildTables(
      fileOf(
        'orders.xlsx',
        gridOf('Orders', [header, ['C1', 'app'], ['C2', 'web']]),
        gridOf('Touches', [header, ['C1', 'sms'], ['C2', 'push']]),
      ),
    );
    const ignored = (sheet: string) =>
      recognizeRoles(tables, [{ sheet, column: '渠道', role: 'ignore' }]).tables.filter(
        ({ columns }) => columns.some(({ role }) => role === 'ignore'),
      ).length;
    expect(ignored('Orders')).toBe(1);
    expect(ignored('orders.xlsx')).toBe(2);
  });

  it('refuses a sheet that is not there, naming those that are', () => {
    const error = thrownBy({ sheet: '订 单表', column: '客户', role: 'customer' });
    expect(error.code).toBe('roles.override-unknown-sheet');
    expect(t('en', error.code, error.params)).toContain('There are: 订单');
  });

  it('refuses a column that is not there, with the nearest one', () => {
    const error = thrownBy({ sheet: '订单', column: '实付金客', role: 'amount' });
    expect(error.code).toBe('roles.override-unknown-column-near');
    expect(error.params).toMatchObject({ near: '实付金额', column: '实付金客' });
    expect(thrownBy({ sheet: '订单', column: 'zzz', role: 'amount' }).code).toBe(
      'roles.override-unknown-column',
    );
  });

  it('keeps sheets of the product’s own out of it', () => {
    const tables = buildTables(
      fileOf(
        'a.xlsx',
        gridOf('Lens 设置', [
          ['setting', 'value'],
          ['as-of', '2024-01-01'],
        ]),
        gridOf('订单', rows),
      ),
    );
    const { tables: entries } = recognizeRoles(tables, []);
    expect(entries.map(({ kind }) => kind)).toEqual(['settings', 'orders']);
    expect(entries[0]?.columns.every(({ role }) => role === null)).toBe(true);
  });
});
