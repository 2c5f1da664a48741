import { LARGE, MEDIAN, SMALL, STDEV } from '@formulajs/formulajs';
import { toBoolean, toNumber } from '../coerce.ts';
import {
  CalcError,
  cellsOf,
  DIVISION,
  isMatrix,
  NOT_AVAILABLE,
  NUMBER,
  type Scalar,
  single,
  VALUE,
  type Value,
} from '../value.ts';
import type { FunctionTable } from './types.ts';

/** Functions that make one value of many. */
export const TOTALS: FunctionTable = {
  AND: (...args) => allOf(args, (tests) => tests.every(Boolean)),
  OR: (...args) => allOf(args, (tests) => tests.some(Boolean)),
  AVERAGE: (...args) => ofNumbers(args, (all) => (all.length ? sum(all) / all.length : DIVISION)),
  COUNT: (...args) => {
    const known = args.flatMap((arg) => numbersOf(arg));
    return known.filter((value) => typeof value === 'number').length;
  },
  COUNTA: (...args) => args.flatMap(cellsOf).filter((value) => value !== null).length,
  LARGE: (all, k) => ofNumbers([all!], (known) => fromLibrary(LARGE(known, single(k!)))),
  MAX: (...args) => ofNumbers(args, (all) => all.reduce((a, b) => Math.max(a, b), all[0] ?? 0)),
  MEDIAN: (...args) => ofNumbers(args, (all) => (all.length ? MEDIAN(all) : NUMBER)),
  MIN: (...args) => ofNumbers(args, (all) => all.reduce((a, b) => Math.min(a, b), all[0] ?? 0)),
  RANK: (value, all, order = 0) => rank(single(value!), all!, single(order)),
  SMALL: (all, k) => ofNumbers([all!], (known) => fromLibrary(SMALL(known, single(k!)))),
  STDEV: (...args) => ofNumbers(args, (all) => (all.length > 1 ? STDEV.S(all) : DIVISION)),
  SUM: (...args) => ofNumbers(args, sum),
  SUMPRODUCT: (...args) => sumProduct(args),
};

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

/** Numbers of an argument: in cells only numbers count, typed in also what reads as one. */
function numbersOf(value: Value): readonly (number | CalcError)[] {
  if (isMatrix(value)) {
    return value.cells.filter(
      (cell): cell is number | CalcError => typeof cell === 'number' || cell instanceof CalcError,
    );
  }
  return value === null ? [] : [toNumber(value)];
}

function ofNumbers(args: readonly Value[], apply: (numbers: number[]) => Scalar): Scalar {
  const numbers: number[] = [];
  for (const arg of args) {
    for (const number of numbersOf(arg)) {
      if (number instanceof CalcError) return number;
      numbers.push(number);
    }
  }
  return apply(numbers);
}

function allOf(args: readonly Value[], apply: (tests: readonly boolean[]) => boolean): Scalar {
  const tests: boolean[] = [];
  for (const arg of args) {
    for (const cell of cellsOf(arg)) {
      if (isMatrix(arg) && (cell === null || typeof cell === 'string')) continue;
      const test = toBoolean(cell);
      if (test instanceof CalcError) return test;
      tests.push(test);
    }
  }
  return tests.length === 0 ? VALUE : apply(tests);
}

function rank(value: Scalar, all: Value, order: Scalar): Scalar {
  const [number, ascending] = [toNumber(value), toNumber(order)];
  if (number instanceof CalcError) return number;
  if (ascending instanceof CalcError) return ascending;
  const numbers = numbersOf(all);
  const error = numbers.find((each) => each instanceof CalcError);
  if (error) return error;
  if (!numbers.includes(number)) return NOT_AVAILABLE;
  const isBefore = (each: number) => (ascending === 0 ? each > number : each < number);
  return numbers.filter((each) => isBefore(each as number)).length + 1;
}

function sumProduct(args: readonly Value[]): Scalar {
  const [first, ...others] = args.map((arg) => ({
    matrix: isMatrix(arg) ? arg : null,
    cells: cellsOf(arg),
  }));
  if (!first) return VALUE;
  const sameSize = others.every(
    ({ matrix, cells }) =>
      cells.length === first.cells.length && matrix?.rows === first.matrix?.rows,
  );
  if (!sameSize) return VALUE;
  let total = 0;
  for (const [index, cell] of first.cells.entries()) {
    let product = 1;
    for (const factor of [cell, ...others.map(({ cells }) => cells[index]!)]) {
      if (factor instanceof CalcError) return factor;
      product *= typeof factor === 'number' ? factor : 0;
    }
    total += product;
  }
  return total;
}

/** The library returns an Error whose message is Excel's code. */
function fromLibrary(result: unknown): Scalar {
  return result instanceof Error ? new CalcError(result.message) : (result as Scalar);
}
