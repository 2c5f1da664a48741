import { LensError, readInRole } from '#core';
import { type Cells, columnOfCells, listOf } from './cells.ts';
import { refuseUnreadable } from './sheet.ts';

/**
 * The numbers of a range; a header and blank cells are left out, numbers written as text are read.
 *
 * @throws {LensError} `functions.not-numbers`, `functions.no-rows`
 */
export function numbersIn(name: string, range: Cells): readonly number[] {
  const cells = listOf(range);
  const whole = columnOfCells(name, cells, cells.length);
  const hasHeader = cells.length > 1 && readInRole(whole, 'amount').misfits[0] === 0;
  const from = hasHeader ? 1 : 0;
  const column = hasHeader ? columnOfCells(name, cells.slice(1), cells.length - 1) : whole;
  refuseUnreadable('amount', column, from);
  const values = readInRole(column, 'amount').values ?? new Float64Array();
  const numbers = [...values].filter((value) => !Number.isNaN(value));
  if (numbers.length === 0) throw new LensError('functions.no-numbers', { name });
  return numbers;
}

/**
 * One number for each cell of a range, `null` for blank cells and for texts that are no number (headers).
 */
export function numberOfEach(name: string, range: Cells): readonly (readonly (number | null)[])[] {
  return range.map((row) => {
    const { values } = readInRole(columnOfCells(name, row, row.length), 'amount');
    return row.map((_, index) => {
      const value = values?.[index] ?? Number.NaN;
      return Number.isNaN(value) ? null : value;
    });
  });
}

/**
 * A count: a whole number of 0 or more.
 *
 * @throws {LensError} `functions.not-a-count`
 */
export function countIn(name: string, cell: unknown): number {
  const value = typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : cell;
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new LensError('functions.not-a-count', { name });
  }
  return value;
}
