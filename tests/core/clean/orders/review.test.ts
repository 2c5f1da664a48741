import { describe, expect, it } from 'vitest';
import type { CleaningLog, PartialSettings, ReviewSetting } from '#core';
import type { CellInput } from '../../../support/grid.ts';
import { cleanSheets, codesOf } from '../../../support/recognised.ts';

const HEADER = ['Customer', 'Order', 'Date', 'Amount'];
const usual = (n: number): readonly CellInput[] => [`c${n}`, `o${n}`, '2026-06-01', 100 + n];
const FREE = ['c90', 'o90', '2026-06-02', 0];
const NEGATIVE = ['c91', 'o91', '2026-06-03', -20];
const HUGE = ['c92', 'o92', '2026-06-04', 50_000];
const USUAL = Array.from({ length: 20 }, (_, n) => usual(n));
const ROWS = [...USUAL, FREE, NEGATIVE, HUGE];

const cleanRows = (rows: readonly (readonly CellInput[])[], settings: PartialSettings = {}) =>
  cleanSheets(settings, {
    sheet: 'Orders',
    kind: 'orders',
    roles: ['customer', 'order', 'date', 'amount'],
    rows: [HEADER, ...rows],
  });
const keysOf = async (rows = ROWS) => {
  const { review } = await cleanRows(rows);
  return new Map(review.map(({ amount, key }) => [amount, key]));
};
const decide = async (
  amount: number,
  decision: ReviewSetting['decision'],
  corrected: number | null = null,
): Promise<PartialSettings> => {
  const key = (await keysOf()).get(amount)!;
  return { reviews: [{ key, decision, corrected, where: '', amount }] };
};
const sumOf = ({ orders }: Awaited<ReturnType<typeof cleanRows>>) =>
  orders!.amount.reduce((sum, amount) => sum + amount, 0);
const entries = (log: CleaningLog) =>
  Array.from({ length: log.count }, (_, index) => log.entry(index));
// 100 … 119 and the huge one.
const BASE = 20 * 109.5 + 50_000;

describe('review queue', () => {
  it('leaves zero and negative amounts out and counts large ones while nobody has decided', async () => {
    const cleaned = await cleanRows(ROWS);
    expect(
      cleaned.review.map(({ where, amount, treatment, decision }) => [
        where,
        amount,
        treatment,
        decision,
      ]),
    ).toEqual([
      ['Orders!D22', 0, 'left-out', null],
      ['Orders!D23', -20, 'left-out', null],
      ['Orders!A24:D24', 50_000, 'kept', null],
    ]);
    expect(sumOf(cleaned)).toBeCloseTo(BASE, 9);
  });

  it('keeps a zero or negative amount as it stands', async () => {
    const free = await cleanRows(ROWS, await decide(0, 'keep'));
    expect([free.orders?.count, free.counts.rowsKept, free.counts.zeroAmount]).toEqual([22, 22, 1]);
    const negative = await cleanRows(ROWS, await decide(-20, 'keep'));
    expect(sumOf(negative)).toBeCloseTo(BASE - 20, 9);
    expect(negative.log.byRule.has('clean.row-negative-amount')).toBe(false);
  });

  it('counts the corrected amount and logs the change', async () => {
    const cleaned = await cleanRows(ROWS, await decide(0, 'correct', 80));
    expect(sumOf(cleaned)).toBeCloseTo(BASE + 80, 9);
    expect(entries(cleaned.log)).toContainEqual({
      rule: 'clean.review-corrected',
      where: 'Orders!D22',
      old: '0',
      new: '80',
    });
    expect(cleaned.review[0]).toMatchObject({ amount: 0, treatment: 'corrected', corrected: 80 });
  });

  it('excludes an order far above the rest, row and all', async () => {
    const cleaned = await cleanRows(ROWS, await decide(50_000, 'exclude'));
    expect(sumOf(cleaned)).toBeCloseTo(BASE - 50_000, 9);
    expect([cleaned.orders?.orderCount, cleaned.counts.rowsKept]).toEqual([20, 20]);
    expect(cleaned.log.byRule.get('clean.review-excluded')).toBe(1);
    // It stays in the list, as decided.
    expect(cleaned.review.at(-1)).toMatchObject({ amount: 50_000, decision: 'exclude' });
  });

  it('spreads a corrected order over its lines as the money stood', async () => {
    const lines = [
      ['c92', 'o92', '2026-06-04', 30_000],
      ['c92', 'o92', '2026-06-04', 10_000],
    ];
    const rows = [...USUAL, ...lines];
    const key = (await keysOf(rows)).get(40_000)!;
    const cleaned = await cleanRows(rows, {
      reviews: [{ key, decision: 'correct', corrected: 400, where: '', amount: 40_000 }],
    });
    expect([...cleaned.orders!.amount].slice(-2)).toEqual([300, 100]);
    expect(cleaned.log.byRule.get('clean.review-corrected')).toBe(2);
  });

  it('knows its rows again after rows were put above and the sheet was sorted', async () => {
    const moved = [usual(40), usual(41), HUGE, FREE, ...USUAL.toReversed(), NEGATIVE];
    for (const [amount, decision] of [
      [0, 'keep'],
      [50_000, 'exclude'],
    ] as const) {
      const cleaned = await cleanRows(moved, await decide(amount, decision));
      const item = cleaned.review.find((one) => one.amount === amount);
      expect(item?.decision).toBe(decision);
      expect(codesOf(cleaned)).not.toContain('clean.review-unmatched');
    }
  });

  it('still holds when an order is no longer far above the rest', async () => {
    const grown = Array.from({ length: 30 }, (_, n) => [`d${n}`, `p${n}`, '2026-06-05', 60_000]);
    const cleaned = await cleanRows([...ROWS, ...grown], await decide(50_000, 'exclude'));
    expect(sumOf(cleaned)).toBeCloseTo(BASE - 50_000 + 30 * 60_000, 6);
  });

  it('tells rows apart that say the same', async () => {
    const { review } = await cleanRows([...USUAL, FREE, [...FREE]], { duplicates: 'keep' });
    const keys = review.map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    const second = {
      key: keys[1]!,
      decision: 'correct',
      corrected: 7,
      where: '',
      amount: 0,
    } as const;
    const cleaned = await cleanRows([...USUAL, FREE, [...FREE]], {
      duplicates: 'keep',
      reviews: [second],
    });
    expect(sumOf(cleaned)).toBeCloseTo(20 * 109.5 + 7, 9);
  });

  it('says when a decision fits no amount, and shows nothing of the row in the fingerprint', async () => {
    const cleaned = await cleanRows(USUAL, await decide(0, 'keep'));
    expect(codesOf(cleaned)).toContain('clean.review-unmatched');
    const [key] = (await keysOf()).values();
    expect(key).toMatch(/^f[0-9a-f]{16}$/);
  });
});
