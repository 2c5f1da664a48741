import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinAreas } from '../../../addin/plan/join-areas.ts';

describe('joinAreas', () => {
  it('makes one area of equal columns over many rows', () => {
    const areas = joinAreas([{ row: 2, rows: 100_000, values: [1, 1, 2] }], 3);
    expect(areas).toEqual([
      { value: 1, area: { row: 2, column: 0, rows: 100_000, columns: 2 } },
      { value: 2, area: { row: 2, column: 2, rows: 100_000, columns: 1 } },
    ]);
  });

  it('joins rows below each other, but not over a gap', () => {
    const areas = joinAreas(
      [
        { row: 1, rows: 1, values: [1] },
        { row: 2, rows: 1, values: [1] },
        { row: 4, rows: 1, values: [1] },
      ],
      1,
    );
    expect(areas.map(({ area }) => [area.row, area.rows])).toEqual([
      [1, 2],
      [4, 1],
    ]);
  });

  it('covers every cell with a value once, and no other', () => {
    const grid = fc.array(
      fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(grid, (rows) => {
        const runs = rows.map((values, index) => ({ row: index + 1, rows: 1, values }));
        const seen = rows.map((values) => values.map(() => 0));
        for (const { area, value } of joinAreas(runs, 4)) {
          for (let row = area.row; row < area.row + area.rows; row++) {
            for (let column = area.column; column < area.column + area.columns; column++) {
              expect(seen[row - 1]![column]).toBe(0);
              seen[row - 1]![column] = value;
            }
          }
        }
        expect(seen).toEqual(rows);
      }),
    );
  });
});
