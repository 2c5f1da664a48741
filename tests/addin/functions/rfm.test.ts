import { describe, expect, it } from 'vitest';
import { isoDay } from '#core';
import { rfmTable } from '../../../addin/functions/rfm.ts';
import { seededOrders } from './orders.ts';
import { analysisOf, codeThrown, column } from './support.ts';

const customers = column<string | number>('K1', 'K2', 'K1', 'K3');
// 2024-01-01, -05, -09, -09 as Excel serials
const dates = column<string | number>(45292, 45296, 45300, 45300);
const amounts = column<string | number>(100, 20, 50, 10);

describe('rfmTable', () => {
  it('gives a row a customer under a header, as of the day after the last order', async () => {
    expect(await rfmTable({ customers, dates, amounts }, 'en')).toEqual([
      ['Customer', 'Days since last order', 'Orders', 'Money spent', 'R', 'F', 'M'],
      ['K1', 1, 2, 150, 5, 5, 5],
      ['K2', 5, 1, 20, 1, 1, 3],
      ['K3', 1, 1, 10, 5, 1, 1],
    ]);
  });

  it('gives the numbers and scores of an analysis of the same rows', async () => {
    const rows = seededOrders(400);
    const analysis = await analysisOf(
      [['customer', 'order date', 'amount'], ...rows.map(({ cells }) => cells)],
      { duplicates: 'keep' },
    );
    const table = await rfmTable(
      {
        customers: rows.map(({ cells }) => [cells[0]]),
        dates: rows.map(({ serial }) => [serial]),
        amounts: rows.map(({ cells }) => [cells[2]]),
      },
      'en',
    );
    const { metrics, rfm, cleaned } = analysis;
    const expected = cleaned.customers.ids.flatMap((id, index) =>
      rfm!.r[index] === 0
        ? []
        : [
            [
              id,
              metrics!.recencyDays[index],
              metrics!.frequency[index],
              metrics!.monetary[index],
              rfm!.r[index],
              rfm!.f[index],
              rfm!.m[index],
            ],
          ],
    );
    expect(expected.length).toBeGreaterThan(40);
    expect(table.slice(1)).toEqual(expected);
  });

  it('counts rows of one order number as one order', async () => {
    const orders = column('A', 'B', 'A', 'C');
    const table = await rfmTable({ customers, dates, amounts, orders }, 'en');
    expect(table[1]).toEqual(['K1', 9, 1, 150, expect.any(Number), 1, 5]);
  });

  it('leaves out orders after the day given, as serial or text', async () => {
    const bySerial = await rfmTable({ customers, dates, amounts, asOf: [[45297]] }, 'en');
    const byText = await rfmTable({ customers, dates, amounts, asOf: [['2024-01-06']] }, 'en');
    expect(isoDay(45297 - 25_569)).toBe('2024-01-06');
    expect(bySerial.map((row) => row.slice(0, 4))).toEqual([
      ['Customer', 'Days since last order', 'Orders', 'Money spent'],
      ['K1', 5, 1, 100],
      ['K2', 1, 1, 20],
    ]);
    expect(byText).toEqual(bySerial);
  });

  it('takes a header row, blank rows at the end, text dates and text numbers', async () => {
    const table = await rfmTable(
      {
        customers: [['客户'], ...customers, [''], ['']],
        dates: [['日期'], ['2024-01-01'], ['2024年1月5日'], [45300], [45300], [''], [null]],
        amounts: [['金额'], ['100'], ['¥20'], [50], [10], [''], ['']],
      },
      'zh',
    );
    expect(table[0]).toEqual([
      '客户',
      '最近消费天数',
      '订单数',
      '消费金额',
      'R 分',
      'F 分',
      'M 分',
    ]);
    expect(table.slice(1)).toEqual((await rfmTable({ customers, dates, amounts }, 'en')).slice(1));
  });

  it('gives customer numbers back as numbers, so that look-ups find them', async () => {
    const table = await rfmTable({ customers: column(17, 18, 17, 19), dates, amounts }, 'en');
    expect(table.map((row) => row[0])).toEqual(['Customer', 17, 18, 19]);
  });

  it('refuses what an analysis would set aside with a note', async () => {
    const bad = (ranges: Partial<Parameters<typeof rfmTable>[0]>) =>
      codeThrown(() => rfmTable({ customers, dates, amounts, ...ranges }, 'en'));
    expect(await bad({ amounts: column<string | number>(1, 'two', 3, 4) })).toBe(
      'functions.not-numbers',
    );
    expect(await bad({ dates: column<string | number>(45292, 'soon', 45300, 45300) })).toBe(
      'functions.not-dates',
    );
    // Day first or month first: no guess.
    expect(await bad({ dates: column('05/01/2024', '06/01/2024', '07/01/2024', '1/2/2024') })).toBe(
      'functions.not-dates',
    );
    expect(await bad({ amounts: column(1, 2) })).toBe('functions.different-lengths');
    expect(await bad({ amounts: column(0, 0, 0, 0) })).toBe('functions.no-orders');
    expect(await bad({ asOf: [['soon']] })).toBe('functions.not-a-day');
    expect(
      await codeThrown(() => rfmTable({ customers: [['']], dates: [['']], amounts: [['']] }, 'en')),
    ).toBe('functions.no-rows');
  });
});
