import { describe, expect, it } from 'vitest';
import { analyze, buildTables, type PartialSettings, recognizeRoles, type UndoRule } from '#core';
import { type CellInput, fileOf, gridOf } from '../../support/grid.ts';
import { cleanSheets, codesOf, type SheetOf } from '../../support/recognised.ts';

const ORDERS: SheetOf = {
  sheet: 'Orders',
  kind: 'orders',
  roles: ['customer', 'order', 'date', 'amount', 'channel', 'status'],
  rows: [
    ['Customer', 'Order', 'Date', 'Amount', 'Channel', 'Status'],
    ['c1', 'o1', '2026-06-01', 10, 'app', 'paid'],
    ['c1', 'o1', '2026-06-01', 10, 'app', 'paid'],
    ['c2.0', 'o2', '2026年6月2日', '￥20', 'ａｐｐ', 'paid'],
    ['c3', 'o3', 46_176, 30, 'N/A', 'paid'],
    ['c4', 'o4', '2026-06-04', 40, 'app', '待付款'],
    ['c5', 'o5', '2026-06-05', 0, 'app', 'paid'],
    ['c6', 'o6', '2026-06-06', -5, 'app', 'paid'],
    ['c7', 'o7', '2026-06-07', 70, 'app', '已退款'],
    ['c8', 'o8', '2026-06-08 10:00 +0800', 80, 'app', 'paid'],
    ["'0012", 'o9', '1969-01-01', 90, 'app', 'paid'],
  ],
};
const FEEDBACK: SheetOf = {
  sheet: 'Feedback',
  kind: 'feedback',
  roles: ['customer', 'satisfaction'],
  rows: [
    ['Customer', 'Score'],
    ['c1', 5],
    ['c2', '非常满意'],
  ],
};
const CUSTOMERS: SheetOf = {
  sheet: 'Customers',
  kind: 'customers',
  roles: ['customer', 'gender'],
  rows: [
    ['Customer', 'Gender'],
    ['c1', 'female'],
    ['c2', 'female'],
    ['c3', 'F'],
  ],
};
const STAGES: SheetOf = {
  sheet: 'Path',
  kind: 'stages',
  roles: ['stage', 'channel', 'reached', 'converted'],
  rows: [
    ['Stage', 'Channel', 'Reached', 'Converted'],
    ['view', 'app', 100, 50],
    [null, 'web', 80, 20],
  ],
};

const cleanWith = (undo: readonly UndoRule[], more: PartialSettings = {}) =>
  cleanSheets({ undo, ...more }, ORDERS, FEEDBACK, CUSTOMERS, STAGES);
const amountsOf = async (undo: readonly UndoRule[], more: PartialSettings = {}) =>
  [...(await cleanWith(undo, more)).orders!.amount].sort((one, other) => one - other);
/** As cleaning leaves them: 10, ¥20, 30, 0 of the refunded order, 80. */
const USUAL = [0, 10, 20, 30, 80];

describe('undo of cleaning rules', () => {
  it('starts from the amounts that usually count', async () => {
    expect(await amountsOf([])).toEqual(USUAL);
  });

  it.each<[UndoRule, readonly number[]]>([
    ['row-duplicate', [0, 10, 10, 20, 30, 80]],
    ['row-unpaid', [0, 10, 20, 30, 40, 80]],
    ['row-zero-amount', [0, 0, 10, 20, 30, 80]],
    ['row-negative-amount', [-5, 0, 10, 20, 30, 80]],
    ['number-text', [0, 10, 30, 80]],
    ['date-text', [0, 10, 30, 80]],
    ['date-serial', [0, 10, 20, 80]],
    ['date-zone', [0, 10, 20, 30]],
    ['date-implausible', [0, 10, 20, 30, 80, 90]],
  ])('%s', async (rule, expected) => {
    expect(await amountsOf([rule])).toEqual(expected);
    const off = await cleanWith([rule]);
    expect(off.log.byRule.has(`clean.${rule}`)).toBe(false);
    expect(codesOf(off)).toContain('clean.rules-off');
  });

  it('row-refund: refunds lower the money again, although their rows were to be left out', async () => {
    const usual = await cleanWith([], { refunds: 'exclude' });
    expect(usual.log.byRule.get('clean.row-refund')).toBe(1);
    expect(await amountsOf(['row-refund'], { refunds: 'exclude' })).toEqual(USUAL);
  });

  it('text, missing-word and key: words and keys stay as typed', async () => {
    const channelsOf = async (undo: readonly UndoRule[]) =>
      (await cleanWith(undo)).orders!.dimensions.get('channel')!.values;
    expect(await channelsOf([])).toEqual(['app']);
    expect(await channelsOf(['text'])).toEqual(['app', 'ａｐｐ']);
    expect(await channelsOf(['missing-word'])).toEqual(['app', 'N/A']);
    const usual = await cleanWith(['date-implausible']);
    expect(usual.customers.ids).toContain('0012');
    const typed = await cleanWith(['key', 'date-implausible']);
    expect(typed.customers.ids).toContain("'0012");
  });

  it('gender: spellings stay apart', async () => {
    const gendersOf = async (undo: readonly UndoRule[]) => {
      const { customers } = await cleanWith(undo);
      const found = customers.attributes.find(({ role }) => role === 'gender');
      return found?.kind === 'text' ? found.dimension.values : [];
    };
    expect(await gendersOf([])).toEqual(['female']);
    expect(await gendersOf(['gender'])).toEqual(['female', 'F']);
  });

  it('score-text: words are no scores', async () => {
    expect([...(await cleanWith([])).feedback!.satisfaction]).toEqual([5, 5]);
    expect([...(await cleanWith(['score-text'])).feedback!.satisfaction]).toEqual([5, Number.NaN]);
  });

  it('filled-down: an empty stage belongs to none', async () => {
    expect((await cleanWith([])).stages).toHaveLength(2);
    expect((await cleanWith(['filled-down'])).stages).toHaveLength(1);
  });

  it('totals-rows: rows that look like totals are data', async () => {
    const rows: readonly (readonly CellInput[])[] = [
      ['Customer ID', 'Order ID', 'Order date', 'Amount'],
      ['c1', 'o1', '2026-06-01', 10],
      ['c2', 'o2', '2026-06-02', 20],
      ['Total', null, null, 30],
    ];
    const file = fileOf('test.xlsx', gridOf('Orders', rows));
    const rowsOf = async (undo: readonly UndoRule[]) => {
      const options = { settings: [{ undo }], language: 'en', version: '0.0.0' } as const;
      return (await analyze([file], options)).cleaned.counts.rowsRead;
    };
    expect(recognizeRoles(buildTables(file), []).tables[0]?.kind).toBe('orders');
    expect([await rowsOf([]), await rowsOf(['totals-rows'])]).toEqual([2, 3]);
  });
});
