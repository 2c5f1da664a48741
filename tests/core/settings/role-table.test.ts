import { describe, expect, it } from 'vitest';
import {
  buildTables,
  type Door,
  defaultSettings,
  note,
  type Recognition,
  type RoleId,
  type RoleOverride,
  readSettingsSheet,
  type Section,
  settingsSections,
} from '#core';
import { fileOf, gridOf } from '../../support/grid.ts';
import { tablesOfSections } from '../../support/sections.ts';

/** An order sheet whose columns were taken for these roles. */
function recognised(roles: Readonly<Record<string, RoleId | null>>): Recognition {
  const rows = [Object.keys(roles), Object.keys(roles).map(() => 'x')];
  const [table] = buildTables(fileOf('shop.xlsx', gridOf('订单', rows)));
  if (table === undefined) throw new Error('a table is expected');
  return {
    tables: [
      {
        table,
        kind: 'orders',
        confidence: 0.9,
        columns: Object.values(roles).map((role, column) => ({
          column,
          role,
          confidence: 0.9,
          reason: note('info', 'language.name'),
          alternatives: [],
          fixed: false,
        })),
      },
    ],
    ambiguities: [],
    notes: [],
  };
}

function sheetOf(
  roles: readonly RoleOverride[],
  recognition: Recognition,
  door: Door = 'command-line',
): Section[] {
  const settings = { ...defaultSettings('zh'), roles };
  return settingsSections(settings, { language: 'zh', door, roles: recognition, suggestions: [] });
}

/** The `use` cell of a column, typed over. */
function using(sections: readonly Section[], column: string, role: string | null): Section[] {
  return sections.map((section) => {
    if (section.kind !== 'table' || section.name !== 'LensRoles') return section;
    const rows = section.rows.map((row) =>
      row[1] === column ? [...row.slice(0, 3), role, ...row.slice(4)] : row,
    );
    return { ...section, rows };
  });
}

const read = (sections: readonly Section[]) =>
  readSettingsSheet(tablesOfSections('Lens 设置', sections));

describe('the table of roles', () => {
  const found = recognised({ 客户编号: 'customer', 金额: 'amount', 备注: null });

  it('lists every column and reads nothing back when nobody changed it', () => {
    const sections = sheetOf([], found);
    const table = sections.find((one) => one.kind === 'table' && one.name === 'LensRoles');
    expect(table?.kind === 'table' && table.rows).toHaveLength(3);
    expect(read(sections).settings).not.toHaveProperty('roles');
  });

  it('reads a corrected role, a role given to an unknown column, and a cleared one as ignore', () => {
    const corrected = using(sheetOf([], found), '金额', 'cost');
    const given = using(corrected, '备注', 'Comment ');
    const cleared = using(given, '客户编号', null);
    expect(read(cleared).settings.roles).toEqual([
      { sheet: '订单', column: '客户编号', role: 'ignore' },
      { sheet: '订单', column: '金额', role: 'cost' },
      { sheet: '订单', column: '备注', role: 'comment' },
    ]);
  });

  it('keeps a role fixed before, however its sheet was named, and one whose sheet is gone', () => {
    const fixed: RoleOverride[] = [
      { sheet: 'shop.xlsx', column: '金额', role: 'cost' },
      { sheet: '旧表', column: '价', role: 'amount' },
    ];
    expect(read(sheetOf(fixed, found)).settings.roles).toEqual(fixed);
  });

  it('notes a word that is no role, with its cell and the role it may mean', () => {
    const { settings, notes } = read(using(sheetOf([], found), '金额', 'amout'));
    expect(settings).not.toHaveProperty('roles');
    expect(notes).toMatchObject([
      { code: 'settings.sheet-role-near', params: { role: 'amout', suggestion: 'amount' } },
    ]);
    expect(notes[0]?.where).toMatch(/!D\d+$/);
  });

  it.each(['pane', 'command-line'] as const)(
    'calls roles by their names and reads ids and names alike (%s)',
    (door) => {
      const fixed: RoleOverride[] = [{ sheet: '旧表', column: '价', role: 'unit-price' }];
      const sections = sheetOf(fixed, found, door);
      const table = sections.find((one) => one.kind === 'table' && one.name === 'LensRoles');
      if (table?.kind !== 'table') throw new Error('a table of roles is expected');
      const words = table.rows.map((row) => [row[2], (row[3] as { value: unknown }).value]);
      expect(words).toEqual([
        ['客户', '客户'],
        ['金额', '金额'],
        ['', ''],
        ['', '单价'],
      ]);
      expect(table.choices?.use).toContain('会员等级');
      expect(read(sections).settings.roles).toEqual(fixed);
      for (const cost of ['cost', '花费', 'Cost']) {
        expect(read(using(sections, '金额', cost)).settings.roles).toEqual([
          { sheet: '订单', column: '金额', role: 'cost' },
          ...fixed,
        ]);
      }
      expect(read(using(sections, '金额', 'amount')).settings.roles).toEqual(fixed);
    },
  );
});
