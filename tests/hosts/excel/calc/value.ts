/** An error value of Excel, such as `#DIV/0!`. */
export class CalcError {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

/** `null` is an empty cell. */
export type Scalar = number | string | boolean | null | CalcError;

/** Cells row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Scalar[];
}

export type Value = Scalar | Matrix;

/** A formula that this calculator cannot compute; its cell stays without a value. */
export class NotComputed extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'NotComputed';
  }
}

export const VALUE = new CalcError('#VALUE!');
export const DIVISION = new CalcError('#DIV/0!');
export const NUMBER = new CalcError('#NUM!');
export const REFERENCE = new CalcError('#REF!');
export const NAME = new CalcError('#NAME?');
export const NOT_AVAILABLE = new CalcError('#N/A');

const CODES = ['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!'];

export const isMatrix = (value: Value): value is Matrix =>
  typeof value === 'object' && value !== null && 'cells' in value;

/** The error a text of a cell stands for; `null` when it is none. */
export function errorOf(text: string): CalcError | null {
  return text.startsWith('#') && CODES.includes(text) ? new CalcError(text) : null;
}

/** The one value of a 1 × 1 matrix, or the value itself. */
export function single(value: Value): Scalar {
  if (!isMatrix(value)) return value;
  if (value.cells.length === 1) return value.cells[0]!;
  throw new NotComputed('several values where one is wanted');
}

/** The values of a matrix, or the value alone. */
export function cellsOf(value: Value): readonly Scalar[] {
  return isMatrix(value) ? value.cells : [value];
}

/**
 * Applies a function to each place of its arguments; single values, rows and columns are repeated.
 * Places that an argument does not reach are `#N/A`.
 */
export function broadcast(values: readonly Value[], apply: (...args: Scalar[]) => Scalar): Value {
  if (!values.some(isMatrix)) return apply(...(values as Scalar[]));
  const rows = Math.max(...values.map((value) => (isMatrix(value) ? value.rows : 1)));
  const columns = Math.max(...values.map((value) => (isMatrix(value) ? value.columns : 1)));
  const cells: Scalar[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      cells.push(apply(...values.map((value) => placeOf(value, row, column))));
    }
  }
  return { rows, columns, cells };
}

function placeOf(value: Value, row: number, column: number): Scalar {
  if (!isMatrix(value)) return value;
  const at = value.rows === 1 ? 0 : row;
  const across = value.columns === 1 ? 0 : column;
  if (at >= value.rows || across >= value.columns) return NOT_AVAILABLE;
  return value.cells[at * value.columns + across]!;
}
