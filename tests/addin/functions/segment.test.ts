import { describe, expect, it } from 'vitest';
import { rfmTable } from '../../../addin/functions/rfm.ts';
import { segmentNames } from '../../../addin/functions/segment.ts';
import { seededOrders } from './orders.ts';
import { analysisOf, codeThrown, column } from './support.ts';

const one = (r: number, f: number, m: number) =>
  segmentNames({ r: [[r]], f: [[f]], m: [[m]] }, 'en');

describe('segmentNames', () => {
  it('names the segment of one row', async () => {
    expect(await one(5, 5, 4)).toEqual([['Champions']]);
    expect(await one(1, 1, 2)).toEqual([['Lost']]);
    expect(await one(0, 0, 0)).toEqual([['Prospects']]);
  });

  it('names each row of columns; headers and blanks stay blank', async () => {
    const names = await segmentNames(
      {
        r: column<string | number>('R', 5, 1, ''),
        f: column<string | number>('F', 5, 5, ''),
        m: column<string | number>('M', 5, 5, ''),
      },
      'zh',
    );
    expect(names).toEqual([[''], ['重点客户'], ['不能流失'], ['']]);
  });

  it('puts every customer where an analysis with the preset rfm11 puts them', async () => {
    const rows = seededOrders(400);
    const { segmentation, cleaned } = await analysisOf(
      [['customer', 'order date', 'amount'], ...rows.map(({ cells }) => cells)],
      { duplicates: 'keep', preset: 'rfm11' },
    );
    const table = await rfmTable(
      {
        customers: rows.map(({ cells }) => [cells[0]]),
        dates: rows.map(({ serial }) => [serial]),
        amounts: rows.map(({ cells }) => [cells[2]]),
      },
      'en',
    );
    const part = (index: number) => table.slice(1).map((row) => [row[index]!]);
    const names = await segmentNames({ r: part(4), f: part(5), m: part(6) }, 'en');
    const nameOf = new Map(
      cleaned.customers.ids.map((id, customer) => [
        id,
        segmentation!.segments[segmentation!.assignment[customer]!]!.name,
      ]),
    );
    expect(new Set(nameOf.values()).size).toBeGreaterThan(5);
    expect(names.map(([name]) => name)).toEqual(
      table.slice(1).map(([id]) => nameOf.get(String(id))),
    );
  });

  it('refuses days and money in place of scores, and ranges of other lengths', async () => {
    expect(await codeThrown(() => one(45, 3, 1200))).toBe('functions.not-scores');
    expect(await codeThrown(() => one(2.5, 3, 3))).toBe('functions.not-scores');
    expect(
      await codeThrown(() => segmentNames({ r: column(1, 2), f: [[1]], m: column(1, 2) }, 'en')),
    ).toBe('functions.different-lengths');
  });
});
