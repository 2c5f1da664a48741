import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTables } from '#core';
import { repeatedRows } from '../../../../core/clean/repeats/repeated-rows.ts';
import { type CellInput, fileOf, gridOf } from '../../../support/grid.ts';

const repeats = (rows: readonly (readonly CellInput[])[]): number[] => {
  const [table] = buildTables(fileOf('test.xlsx', gridOf('S', [['Name', 'Value'], ...rows])));
  return [...repeatedRows(table!.columns, table!.rowCount).flags];
};

describe('repeatedRows', () => {
  it('marks rows equal in every column to an earlier one', () => {
    expect(
      repeats([
        ['a', 1],
        ['a', 2],
        ['a', 1],
        ['b', 1],
        ['a', 1],
      ]),
    ).toEqual([0, 0, 1, 0, 1]);
  });
  it('keeps number 1 and text 1 apart', () => {
    expect(
      repeats([
        ['a', 1],
        ['a', '1'],
      ]),
    ).toEqual([0, 0]);
  });
  it('finds none in a single row', () => {
    expect(repeats([['a', 1]])).toEqual([0]);
  });
  it('agrees with comparing every pair', () => {
    const row = fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 2 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const slow = rows.map(([name, value], index) =>
          rows.slice(0, index).some(([n, v]) => n === name && v === value) ? 1 : 0,
        );
        expect(repeats(rows)).toEqual(slow);
      }),
    );
  });
});
