import { describe, expect, it } from 'vitest';
import { buildTables, type Column } from '#core';
import { datesOf } from '../../../../core/clean/read/dates-of.ts';
import { numbersOf } from '../../../../core/clean/read/numbers-of.ts';
import { type CellInput, fileOf, gridOf } from '../../../support/grid.ts';
import { cleanBook } from '../../../support/recognised.ts';

const columnOf = (cells: readonly CellInput[]): Column => {
  const rows = [['Id', 'Value'], ...cells.map((cell, n) => [`i${n}`, cell])];
  return buildTables(fileOf('test.xlsx', gridOf('Sheet', rows)))[0]!.columns[1]!;
};

const SECONDS = Date.UTC(2026, 4, 10, 13, 5) / 1000;

describe('a column of Unix times', () => {
  const timesOf = (cells: readonly CellInput[]) => datesOf(columnOf(cells));

  it('reads seconds and milliseconds, as numbers and as text', () => {
    const read = timesOf([SECONDS, `${SECONDS}`, SECONDS * 1000, `${SECONDS * 1000}`, null]);
    expect([...read.values.subarray(0, 4)]).toEqual(new Array(4).fill(SECONDS * 1000));
    expect(read.changes.get('clean.date-epoch')).toHaveLength(4);
    expect(read.problems.size).toBe(0);
    const undone = datesOf(columnOf([SECONDS]), 'record', new Set(['clean.date-epoch'] as const));
    expect(undone.values[0]).toBeNaN();
  });

  it('is one only when most cells are, and in years that make sense', () => {
    const lone = timesOf(['2026-05-01', '2026-05-02', SECONDS]);
    expect(lone.values[2]).toBeNaN();
    expect([...lone.problems.keys()]).toEqual(['clean.date-implausible']);
    const late = timesOf([SECONDS, SECONDS, 9_999_999_999]);
    expect(late.values[2]).toBeNaN();
    const phones = timesOf(['13800000001', '13800000002']);
    expect([...phones.problems.keys()]).toEqual(['clean.date-unreadable']);
  });

  it('leaves Excel serials, 20240105 and written dates as they were', () => {
    const read = timesOf([45_296, 20_240_105, '2024-01-05']);
    expect(new Set(read.values)).toEqual(new Set([Date.UTC(2024, 0, 5)]));
  });

  it('is a date column in Chinese headers too', async () => {
    const cleaned = await cleanBook(
      {},
      {
        订单: [
          ['订单号', '客户编号', '下单时间戳', '实付金额'],
          ...[0, 1, 2].map((n) => [`o${n}`, `c${n}`, (SECONDS + n) * 1000, 100]),
        ],
      },
    );
    expect(cleaned.orders?.time[2]).toBe((SECONDS + 2) * 1000);
  });

  it('is recognised by its header, logged, and said', async () => {
    const cleaned = await cleanBook(
      {},
      {
        Orders: [
          ['Order ID', 'Customer ID', 'Created at', 'Amount'],
          ...[0, 1, 2].map((n) => [`o${n}`, `c${n}`, SECONDS + n * 86_400, 100]),
        ],
      },
    );
    expect(cleaned.orders?.time[0]).toBe(SECONDS * 1000);
    expect(cleaned.log.byRule.get('clean.date-epoch')).toBe(3);
    expect(cleaned.notes).toContainEqual(
      expect.objectContaining({
        code: 'clean.date-epochs',
        params: { sheet: 'Orders', column: 'Created at', n: 3 },
      }),
    );
  });
});

describe('percentages in a column of money', () => {
  it('are no amounts: missing, and said with the first cell', async () => {
    const cleaned = await cleanBook(
      {},
      {
        Orders: [
          ['Order ID', 'Customer ID', 'Order Date', 'Amount'],
          ['o1', 'c1', '2026-05-01', 100],
          ['o2', 'c2', '2026-05-02', '12%'],
          ['o3', 'c3', '2026-05-03', 80],
        ],
      },
    );
    expect(cleaned.orders?.amount).toEqual(Float64Array.of(100, 80));
    expect(cleaned.notes).toContainEqual(
      expect.objectContaining({
        ...{ code: 'clean.percents-in-money', where: 'Orders!D3' },
        params: { sheet: 'Orders', column: 'Amount', n: 1 },
      }),
    );
  });

  it('are read by their value, and counted, where most cells are some', () => {
    const read = numbersOf(columnOf(['12%', '15%', 3]), undefined, 'money');
    expect([...read.values]).toEqual([0.12, 0.15, 3]);
    expect(read.percents).toBe(2);
  });

  it('stay rates in columns of other numbers', () => {
    expect([...numbersOf(columnOf(['12%', 3, 4])).values]).toEqual([0.12, 3, 4]);
  });
});
