import { toNumber } from '../coerce.ts';
import {
  CalcError,
  cellsOf,
  isMatrix,
  NOT_AVAILABLE,
  NotComputed,
  REFERENCE,
  type Scalar,
  single,
  VALUE,
  type Value,
} from '../value.ts';
import type { FunctionTable } from './types.ts';

/** Functions that find a cell among others. */
export const LOOKUP: FunctionTable = {
  INDEX: (all, row, column = null) => at(all!, single(row!), single(column)),
  MATCH: (wanted, all, kind = 1) => place(single(wanted!), all!, single(kind)),
};

/** A cell by its 1-based row and column; with one number, by its place in a row or column. */
function at(all: Value, row: Scalar, column: Scalar): Scalar {
  const [down, across] = [toNumber(row), toNumber(column)];
  if (down instanceof CalcError) return down;
  if (across instanceof CalcError) return across;
  const { rows, columns, cells } = isMatrix(all) ? all : { rows: 1, columns: 1, cells: [all] };
  if (down < 0 || across < 0) return VALUE;
  if (rows === 1 && column === null) return cells[Math.trunc(down) - 1] ?? REFERENCE;
  const [y, x] = [Math.trunc(down), column === null && columns === 1 ? 1 : Math.trunc(across)];
  if (y === 0 || x === 0) throw new NotComputed('a whole row or column of INDEX');
  return y > rows || x > columns ? REFERENCE : (cells[(y - 1) * columns + x - 1] ?? null);
}

/** The 1-based place of the first cell that equals a value; texts whatever their case. */
function place(wanted: Scalar, all: Value, kind: Scalar): Scalar {
  if (wanted instanceof CalcError) return wanted;
  if (toNumber(kind) !== 0) throw new NotComputed('MATCH in sorted cells');
  const found = cellsOf(all).findIndex((cell) => comparable(cell) === comparable(wanted));
  return found < 0 ? NOT_AVAILABLE : found + 1;
}

const comparable = (cell: Scalar): Scalar => (typeof cell === 'string' ? cell.toLowerCase() : cell);
