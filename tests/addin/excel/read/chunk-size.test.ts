import { describe, expect, it } from 'vitest';
import {
  FIRST_CELLS,
  LEAST_CELLS,
  MOST_CELLS,
  nextCells,
  rowsFor,
} from '../../../../addin/excel/read/chunk-size.ts';

describe('nextCells', () => {
  it('asks for more where the computer is fast, up to a limit', () => {
    expect(nextCells(FIRST_CELLS, 1)).toBe(2 * FIRST_CELLS);
    expect(nextCells(MOST_CELLS, 0)).toBe(MOST_CELLS);
  });

  it('asks for less where it is slow, down to a limit', () => {
    expect(nextCells(FIRST_CELLS, 500)).toBe(FIRST_CELLS / 2);
    expect(nextCells(LEAST_CELLS, 500)).toBe(LEAST_CELLS);
  });

  it('stays where a turn is just filled', () => {
    expect(nextCells(20_000, 8)).toBe(20_000);
  });
});

describe('rowsFor', () => {
  it('keeps long rows few, and takes at least one', () => {
    expect(rowsFor(15_000, 10, 100)).toBe(1500);
    expect(rowsFor(15_000, 10, 7_000)).toBe(100);
    expect(rowsFor(15_000, 16_384, 5_000_000)).toBe(1);
  });
});
