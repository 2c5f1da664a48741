import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartialSettings, RoleId, SheetKind } from '#core';
import type { CellInput } from '../../../support/grid.ts';
import { percent } from '../../../support/grid.ts';
import { cleanSheets, codesOf, type SheetOf } from '../../../support/recognised.ts';

const HEAD = ['Order', 'Customer', 'Date', 'Phone', 'Product', 'Code', 'Amount', 'Remark'];
const ROLES: readonly (RoleId | null)[] = [
  ...(['order', 'customer', 'date', 'phone', 'product', 'product-code', 'amount'] as const),
  null,
];
const ROW: readonly CellInput[] = [
  ...([25_076_037, 105_224, new Date('2026-06-01T10:00:00Z'), 13_800_000_001] as const),
  ...(['Mask', 501, 1200, 7] as const),
];
/** The row with other cells in some of its columns. */
const rowWith = (cells: Readonly<Record<string, CellInput>>): readonly CellInput[] =>
  ROW.map((cell, at) => cells[HEAD[at]!] ?? cell);
const orders = (
  rows: readonly (readonly CellInput[])[],
  sheet = 'Orders',
  kind: SheetKind = 'orders',
): SheetOf => ({ sheet, kind, roles: ROLES, rows: [HEAD, ...rows] });
const cleanRows = (
  rows: readonly (readonly CellInput[])[],
  settings: PartialSettings = { identity: 'off' },
) => cleanSheets(settings, orders(rows));
const isRepeat = async (cells: Readonly<Record<string, CellInput>>, settings?: PartialSettings) => {
  const { counts, orders: kept } = await cleanRows([ROW, rowWith(cells)], settings);
  expect(kept?.count).toBe(2 - counts.duplicates);
  return counts.duplicates === 1;
};

describe('rows that say the same in another form', () => {
  it.each<[string, CellInput]>([
    ['Customer', '105224'],
    ['Customer', '105224.0'],
    ['Customer', ' １０５２２４ '],
    ['Customer', "'105224"],
    ['Order', '25076037'],
    ['Code', '501'],
    ['Phone', '+86 138-0000-0001'],
    ['Phone', '13800000001.0'],
    ['Amount', '￥1,200.00'],
    ['Amount', '1200元'],
    ['Date', '2026/6/1 10:00'],
    ['Product', 'Ｍａｓｋ'],
    ['Remark', '7'],
  ])('%s %j', async (column, cell) => {
    expect(await isRepeat({ [column]: cell })).toBe(true);
  });

  it.each<[string, CellInput]>([
    ['Customer', '0105224'],
    ['Customer', 'C105224'],
    ['Customer', null],
    ['Customer', 'guest'],
    ['Order', '025076037'],
    ['Code', '0501'],
    ['Amount', '1,200.01'],
    ['Amount', 'about 1200'],
    ['Date', '2026/6/1 10:01'],
    ['Product', 'mask'],
    ['Remark', '07'],
    ['Remark', percent(0.07)],
  ])('but not %s %j', async (column, cell) => {
    const { counts } = await cleanRows([ROW, ROW.with(HEAD.indexOf(column), cell)]);
    expect(counts.duplicates).toBe(0);
  });

  it('two rows are equal by the customer exactly where both are one customer', async () => {
    const cell = fc.constantFrom<CellInput>(
      ...([123, '123', '0123', '123.0', ' 123', "'123", '１２３', 'c123', 'C123'] as const),
      ...(['+86 138-0000-0001', 13_800_000_001, '13800000001', 8_613_800_000_001] as const),
      ...(['Ann@shop.org', 'ann@SHOP.org'] as const),
    );
    await fc.assert(
      fc.asyncProperty(cell, cell, async (one, other) => {
        const rows = [rowWith({ Customer: one }), rowWith({ Customer: other })];
        const { counts } = await cleanRows(rows);
        const apart = await cleanRows([rows[0]!, ROW.with(0, 1), rows[1]!.with(0, 2)]);
        const { customer } = apart.orders!;
        expect(counts.duplicates).toBe(customer[0] === customer[2] ? 1 : 0);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('counts once, with a log entry, a review item and a note that name both rows', async () => {
    const cleaned = await cleanRows([ROW, ROW, rowWith({ Customer: '105224' })]);
    expect(cleaned.orders?.amount).toEqual(Float64Array.of(1200));
    expect([...cleaned.log.byRule]).toEqual([
      ['clean.row-duplicate', 1],
      ['clean.row-duplicate-form', 1],
    ]);
    expect(cleaned.log.entry(1)).toMatchObject({ where: 'Orders!A4:H4', new: 'Orders!A2:H2' });
    expect(cleaned.review).toMatchObject([
      { rule: 'clean.review-repeated', amount: 1200, treatment: 'left-out', decision: null },
    ]);
    const note = cleaned.notes.find(({ code }) => code === 'clean.orders-in-other-form');
    expect(note?.params).toEqual({
      ...{ sheet: 'Orders', n: 1, amount: 1200 },
      ...{ column: 'Customer', earlier: 'Orders!A2:H2' },
    });
    const exact = cleaned.notes.find(({ code }) => code === 'clean.duplicate-lines-dropped');
    expect(exact?.params).toMatchObject({ n: 1, amount: 1200 });
  });

  it('counts all the same when the rule is off, duplicates are kept, or a person says keep', async () => {
    const rows = [ROW, rowWith({ Customer: '105224' })];
    const off = await cleanRows(rows, { undo: ['row-duplicate-form'] });
    expect([off.orders?.count, off.counts.duplicates, off.review]).toEqual([2, 0, []]);
    const kept = await cleanRows(rows, { duplicates: 'keep' });
    expect(kept.orders?.count).toBe(2);
    expect(codesOf(kept)).toContain('clean.orders-in-other-form-kept');
    const undone = await cleanRows(rows, { undo: ['row-duplicate'] });
    expect(undone.orders?.count).toBe(2);
    const { key, where, amount } = (await cleanRows(rows)).review[0]!;
    const decision = { key, where, amount, decision: 'keep', corrected: null } as const;
    const decided = await cleanRows(rows, { reviews: [decision] });
    expect([decided.orders?.count, decided.review[0]?.treatment]).toEqual([2, 'kept']);
    expect(codesOf(decided)).not.toContain('clean.orders-in-other-form');
  });

  it('with the rule for keys off, keys are compared as typed', async () => {
    expect(await isRepeat({ Code: '501.0' })).toBe(true);
    expect(await isRepeat({ Code: '501.0' }, { undo: ['key'] })).toBe(false);
  });

  it('is found in another sheet as well', async () => {
    const all = orders([ROW, ROW.with(0, 1)], 'All');
    const may = orders([rowWith({ Customer: '105224.0', Order: '25076037' })], 'May');
    const cleaned = await cleanSheets({ identity: 'off' }, all, may);
    expect(cleaned.orders?.count).toBe(2);
    const note = cleaned.notes.find(({ code }) => code === 'clean.orders-in-other-form');
    expect(note?.params).toMatchObject({ sheet: 'May', n: 1, earlier: 'All!A2:H2' });
    expect(note?.where).toBe('May!A2:H2');
    const off = await cleanSheets({ undo: ['row-duplicate-form'] }, all, may);
    expect(off.orders?.count).toBe(3);
  });

  it('holds for touches and feedback too', async () => {
    const touches: SheetOf = {
      ...{ sheet: 'Touches', kind: 'touches', roles: ['customer', 'event', 'event-time'] },
      rows: [
        ['Customer', 'Event', 'Time'],
        [105_224, 'view', '2026-06-01'],
        ['105224', 'view', '2026-06-01'],
      ],
    };
    const feedback: SheetOf = {
      ...{ sheet: 'Feedback', kind: 'feedback', roles: ['customer', 'satisfaction', 'comment'] },
      rows: [
        ['Customer', 'Score', 'Comment'],
        [105_224, 5, 'fine'],
        ['105224', 5, 'fine'],
      ],
    };
    const cleaned = await cleanSheets({}, touches, feedback);
    expect([cleaned.events?.count, cleaned.feedback?.count]).toEqual([1, 1]);
    expect(cleaned.log.byRule.get('clean.row-duplicate-form')).toBe(2);
    const said = codesOf(cleaned).filter((code) => code === 'clean.rows-in-other-form');
    expect(said).toHaveLength(2);
  });

  it('takes customers joined by a phone for one, and only where a cell names somebody', async () => {
    const customers: SheetOf = {
      ...{ sheet: 'Customers', kind: 'customers', roles: ['customer', 'phone'] },
      rows: [
        ['Customer', 'Phone'],
        ['C1', '13800000001'],
        ['C2', '13800000001'],
      ],
    };
    const rows = (id: CellInput) => [rowWith({ Customer: 'C1' }), ROW.with(1, id)];
    const count = async (id: CellInput, identity: 'link' | 'merge') =>
      (await cleanSheets({ identity }, customers, orders(rows(id)))).orders?.count;
    expect(await count('C2', 'link')).toBe(2);
    expect(await count('C2', 'merge')).toBe(1);
    expect(await count(null, 'merge')).toBe(2);
  });
});
