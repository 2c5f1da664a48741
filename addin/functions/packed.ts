import type { Cell, Cells } from './cells.ts';

/** A range as one list, row by row: handed to a worker much faster than an array for every row. */
export interface Packed {
  readonly rows: number;
  readonly columns: number;
  /** Numbers alone are handed over without copying. */
  readonly cells: readonly Cell[] | Float64Array;
}

/**
 * A value that is a range, packed; anything else, and rows of different lengths, as they are.
 *
 * @example
 * packed([['K1'], ['K2']]) // => { rows: 2, columns: 1, cells: ['K1', 'K2'] }
 */
export function packed<Other extends Cell>(value: Cells | Other): Packed | Cells | Other {
  if (!Array.isArray(value)) return value;
  const range: Cells = value;
  const columns = range[0]?.length ?? 0;
  if (range.some((row) => row.length !== columns)) return range;
  const cells = range.flat();
  const areNumbers = cells.every((cell) => typeof cell === 'number');
  return { rows: range.length, columns, cells: areNumbers ? Float64Array.from(cells) : cells };
}

/**
 * The value again.
 *
 * @example
 * unpacked({ rows: 1, columns: 2, cells: ['K1', 3] }) // => [['K1', 3]]
 */
export function unpacked<Other extends Cell>(value: Packed | Cells | Other): Cells | Other {
  if (!isPacked(value)) return value;
  const { rows, columns, cells } = value;
  return Array.from({ length: rows }, (_, row) => [
    ...cells.slice(row * columns, (row + 1) * columns),
  ]);
}

/** The buffers of packed values, to be handed over. */
export function buffersOf(values: readonly unknown[]): Transferable[] {
  return values.flatMap((value) =>
    isPacked(value) && value.cells instanceof Float64Array
      ? [value.cells.buffer as ArrayBuffer]
      : [],
  );
}

function isPacked(value: unknown): value is Packed {
  return typeof value === 'object' && value !== null && 'cells' in value;
}
