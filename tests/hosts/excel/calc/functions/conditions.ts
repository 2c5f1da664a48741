import { criterion } from '../criteria.ts';
import {
  CalcError,
  cellsOf,
  DIVISION,
  isMatrix,
  type Scalar,
  single,
  VALUE,
  type Value,
} from '../value.ts';
import type { FunctionTable } from './types.ts';

/** Counts and sums of the rows that meet conditions. */
export const CONDITIONS: FunctionTable = {
  COUNTIF: (...pairs) => countRows(pairs),
  COUNTIFS: (...pairs) => countRows(pairs),
  SUMIF: (range, wanted, values = range) => sumRows(values!, [range!, wanted!]),
  SUMIFS: (values, ...pairs) => sumRows(values!, pairs),
  AVERAGEIFS: (values, ...pairs) => averageRows(values!, pairs),
};

function countRows(pairs: readonly Value[]): Scalar {
  const rows = matching(pairs);
  return rows instanceof CalcError ? rows : rows.reduce((count, isIn) => count + isIn, 0);
}

function sumRows(values: Value, pairs: readonly Value[]): Scalar {
  const found = numbersOf(values, pairs);
  return found instanceof CalcError ? found : found.reduce((total, each) => total + each, 0);
}

function averageRows(values: Value, pairs: readonly Value[]): Scalar {
  const found = numbersOf(values, pairs);
  if (found instanceof CalcError) return found;
  return found.length === 0
    ? DIVISION
    : found.reduce((total, each) => total + each, 0) / found.length;
}

function numbersOf(values: Value, pairs: readonly Value[]): readonly number[] | CalcError {
  const rows = matching(pairs);
  if (rows instanceof CalcError) return rows;
  const cells = cellsOf(values);
  if (cells.length !== rows.length) return VALUE;
  const numbers: number[] = [];
  for (const [index, cell] of cells.entries()) {
    if (rows[index] !== 1) continue;
    if (cell instanceof CalcError) return cell;
    if (typeof cell === 'number') numbers.push(cell);
  }
  return numbers;
}

/** 1 for each cell of the ranges where every condition holds. */
function matching(pairs: readonly Value[]): Uint8Array | CalcError {
  if (pairs.length === 0 || pairs.length % 2 === 1) return VALUE;
  const length = cellsOf(pairs[0]!).length;
  const rows = new Uint8Array(length).fill(1);
  for (let index = 0; index < pairs.length; index += 2) {
    const range = pairs[index]!;
    if (!isMatrix(range) || range.cells.length !== length) return VALUE;
    const holds = criterion(single(pairs[index + 1]!));
    for (let at = 0; at < length; at++) {
      if (rows[at] === 1 && !holds(range.cells[at]!)) rows[at] = 0;
    }
  }
  return rows;
}
