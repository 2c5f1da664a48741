import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCells } from '../../../workbook/look/place-cells.ts';

const columnsOf = (cells: Parameters<typeof placeCells>[0], columns: number) =>
  placeCells(cells, columns).map(({ column, span }) => [column, span]);

describe('placeCells', () => {
  it('pushes the next cells on after one that spans', () => {
    expect(columnsOf(['a', { value: 1, span: 2 }, 3], 4)).toEqual([
      [0, 1],
      [1, 2],
      [3, 1],
    ]);
  });

  it('keeps each cell at its column when the row lists the covered ones too', () => {
    expect(columnsOf(['a', { value: 1, span: 2 }, null, 3], 4)).toEqual([
      [0, 1],
      [1, 2],
      [3, 1],
    ]);
  });

  it('places nothing for an empty row', () => {
    expect(placeCells([], 3)).toEqual([]);
  });

  it('never overlaps cells and never leaves the table', () => {
    const cell = fc.record({ value: fc.integer(), span: fc.integer({ min: 1, max: 4 }) });
    fc.assert(
      fc.property(
        fc.array(cell, { maxLength: 8 }),
        fc.integer({ min: 1, max: 8 }),
        (cells, columns) => {
          let free = 0;
          for (const { column, span } of placeCells(cells, columns)) {
            expect(column).toBeGreaterThanOrEqual(free);
            free = column + span;
            expect(free).toBeLessThanOrEqual(columns);
          }
        },
      ),
    );
  });
});
