import { describe, expect, it } from 'vitest';
import { fifthScores } from '../../../addin/functions/score.ts';
import { seededOrders } from './orders.ts';
import { analysisOf, codeThrown, column } from './support.ts';

describe('fifthScores', () => {
  it('scores by the fifths of the range', () => {
    const range = column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    expect(fifthScores(column(1, 2, 3, 6, 10), range, false)).toEqual(column(1, 1, 2, 3, 5));
    expect(fifthScores([[1, 10]], range, true)).toEqual([[5, 1]]);
  });

  it('gives equal values equal scores', () => {
    expect(fifthScores(column(1, 1, 1, 9), column(1, 1, 1, 9), false)).toEqual(column(1, 1, 1, 5));
  });

  it('passes over headers and blanks', () => {
    const range = column<string | number>('Money', 10, '', 20, 30);
    expect(fifthScores(range, range, false)).toEqual(column<string | number>('', 1, '', 3, 5));
  });

  it('gives the scores of an analysis', async () => {
    const rows = seededOrders(300);
    const { metrics, rfm } = await analysisOf(
      [['customer', 'order date', 'amount'], ...rows.map(({ cells }) => cells)],
      { duplicates: 'keep' },
    );
    const money = [...metrics!.monetary].map((value) => [value]);
    const days = [...metrics!.recencyDays].map((value) => [value]);
    expect(fifthScores(money, money, false).flat()).toEqual([...rfm!.m]);
    expect(fifthScores(days, days, true).flat()).toEqual([...rfm!.r]);
  });

  it('refuses a range without numbers, or with words among them', async () => {
    expect(await codeThrown(() => fifthScores([[1]], [['a'], ['b']], false))).toBe(
      'functions.not-numbers',
    );
    expect(await codeThrown(() => fifthScores([[1]], [['']], false))).toBe('functions.no-numbers');
  });
});
