import { describe, expect, it } from 'vitest';
import { type Baskets, fileBaskets } from '#core';
import { type CellInput, fileOf, gridOf } from '../../support/grid.ts';

const read = (rows: readonly (readonly CellInput[])[]): Baskets =>
  fileBaskets([fileOf('baskets.csv', gridOf('baskets', rows))]);
const contents = ({ starts, codes, items, count }: Baskets): string[] =>
  Array.from({ length: count }, (_, basket) =>
    [...codes.subarray(starts[basket], starts[basket + 1])]
      .map((code) => items[code]!.value)
      .sort()
      .join('+'),
  );
const notes = (baskets: Baskets) => baskets.notes.map(({ code }) => code);

describe('fileBaskets', () => {
  it('reads one basket a line, whatever its length', () => {
    const baskets = read([['tea', 'jam', 'rice'], ['tea'], ['rice', ' jam ']]);
    expect(contents(baskets)).toEqual(['jam+rice+tea', 'tea', 'jam+rice']);
    expect(notes(baskets)).toEqual(['affinity.read-lines']);
  });

  it('passes over a line of column names', () => {
    expect(contents(read([['Item 1', 'Item 2'], ['tea', 'jam'], ['tea']]))).toEqual([
      'jam+tea',
      'tea',
    ]);
  });

  it('reads a line that stands in one cell', () => {
    expect(contents(read([['牛奶、面包'], ['面包，鸡蛋'], ['牛奶']]))).toEqual([
      '牛奶+面包',
      '面包+鸡蛋',
      '牛奶',
    ]);
  });

  it('reads one row an item by the names of its columns', () => {
    const baskets = read([
      ['date', 'Transaction', 'Item'],
      ['2026-06-01', 1, 'tea'],
      ['2026-06-01', 1, 'jam'],
      ['2026-06-02', 2, 'tea'],
    ]);
    expect(contents(baskets)).toEqual(['jam+tea', 'tea']);
    expect(notes(baskets)).toEqual(['affinity.read-rows']);
  });

  it('takes a customer and a day for a basket where there is no number', () => {
    const baskets = read([
      ['会员编号', '日期', '商品'],
      ['M1', '2026-06-01', '牛奶'],
      ['M1', '2026-06-01', '面包'],
      ['M1', '2026-06-02', '鸡蛋'],
    ]);
    expect(contents(baskets)).toEqual(['牛奶+面包', '鸡蛋']);
  });

  it('reads two columns without names as rows when the first repeats and is never an item', () => {
    expect(
      contents(
        read([
          [1, 'tea'],
          [1, 'jam'],
          [2, 'tea'],
        ]),
      ),
    ).toEqual(['jam+tea', 'tea']);
    expect(
      contents(
        read([
          ['tea', 'jam'],
          ['tea', 'rice'],
          ['jam', 'tea'],
        ]),
      ),
    ).toEqual(['jam+tea', 'rice+tea', 'jam+tea']);
  });

  it('gives no baskets for a file without a cell', () => {
    expect(read([])).toMatchObject({ count: 0, items: [] });
  });
});
