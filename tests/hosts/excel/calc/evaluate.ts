import type { AstExpression, CallExpression, ReferenceIdentifier } from '@borgar/fx';
import { toBoolean } from './coerce.ts';
import { functionNamed } from './functions/index.ts';
import { binary, unary } from './operators.ts';
import { type Place, placeOfRange, placeOfStructured } from './references.ts';
import type { CalcSource } from './source.ts';
import {
  broadcast,
  CalcError,
  isMatrix,
  NAME,
  NotComputed,
  REFERENCE,
  type Scalar,
  single,
  VALUE,
  type Value,
} from './value.ts';

/** The cell a formula stands in, and what it may ask of the workbook. */
export interface Surroundings {
  readonly source: CalcSource;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Values of cells; a single cell gives its value. */
  read(place: Place): Value;
  /** Value of a defined name. */
  name(formula: string): Value;
}

/**
 * Computes a formula's tree. Everything is computed place by place, as in sheets with dynamic arrays.
 *
 * @throws NotComputed where it needs what this calculator doesn't know
 */
export function evaluate(node: AstExpression | undefined, at: Surroundings): Value {
  // An argument left out.
  if (!node) return null;
  switch (node.type) {
    case 'Literal':
      return node.value;
    case 'ErrorLiteral':
      return new CalcError(node.value);
    case 'ReferenceIdentifier':
      return reference(node, at);
    case 'UnaryExpression':
      return known(unary(node.operator, evaluate(node.arguments[0], at)), node.operator);
    case 'BinaryExpression': {
      const [left, right] = node.arguments.map((argument) => evaluate(argument, at));
      return known(binary(node.operator, left!, right!), node.operator);
    }
    case 'ArrayExpression': {
      const cells = node.elements.flat().map((element) => single(evaluate(element, at)));
      return { rows: node.elements.length, columns: node.elements[0]?.length ?? 0, cells };
    }
    case 'CallExpression':
      return call(node, at);
    default:
      throw new NotComputed(node.type);
  }
}

function known(value: Value | undefined, what: string): Value;
function known(value: Value | null, what: string): Value;
function known(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new NotComputed(`operator ${what}`);
  return value;
}

function reference(node: ReferenceIdentifier, at: Surroundings): Value {
  const place = placeOf(node, at);
  if (place instanceof CalcError) return place;
  if (place) return at.source.sheet(place.sheet) ? at.read(place) : REFERENCE;
  const formula = at.source.name(node.value);
  return formula === null ? NAME : at.name(formula);
}

/** Cells a reference means; `null` for a defined name. */
function placeOf(node: ReferenceIdentifier, at: Surroundings): Place | CalcError | null {
  if (node.kind === 'range' || node.kind === 'beam') return placeOfRange(node.value, at.sheet);
  return node.kind === 'table' ? placeOfStructured(node.value, at.source, at) : null;
}

function call(node: CallExpression, at: Surroundings): Value {
  const callee = node.callee.type === 'Identifier' ? node.callee.name.toUpperCase() : '';
  const args = node.arguments as readonly AstExpression[];
  switch (callee) {
    case 'TRUE':
      return true;
    case 'FALSE':
      return false;
    case 'IF':
      return choose(args, at);
    case 'IFERROR': {
      const value = evaluate(args[0], at);
      const isBad = (each: Scalar) => each instanceof CalcError;
      if (!isMatrix(value)) return isBad(value) ? evaluate(args[1], at) : value;
      return broadcast([value, evaluate(args[1], at)], (a, b) => (isBad(a!) ? b! : a!));
    }
    case 'ROW':
    case 'COLUMN':
    case 'ROWS':
    case 'COLUMNS':
      return position(callee, args[0], at);
  }
  const found = functionNamed(callee);
  if (!found) throw new NotComputed(`function ${callee}`);
  return found(...args.map((argument) => evaluate(argument, at)));
}

/** `IF`: only the branch that is taken is computed, unless there are several conditions. */
function choose([test, then, otherwise]: readonly AstExpression[], at: Surroundings): Value {
  const condition = evaluate(test, at);
  const whenFalse = () => (otherwise === undefined ? false : (evaluate(otherwise, at) ?? 0));
  if (isMatrix(condition)) {
    return broadcast([condition, evaluate(then, at), whenFalse()], (each, yes, no) => {
      const holds = toBoolean(each!);
      return holds instanceof CalcError ? holds : holds ? yes! : no!;
    });
  }
  const holds = toBoolean(condition);
  if (holds instanceof CalcError) return holds;
  return holds ? (evaluate(then, at) ?? 0) : whenFalse();
}

/** Numbers of a reference's rows or columns, or how many it has; the cells are not read. */
function position(what: string, node: AstExpression | undefined, at: Surroundings): Value {
  if (node === undefined) return (what === 'ROW' ? at.row : at.column) + 1;
  if (node.type !== 'ReferenceIdentifier') return VALUE;
  const place = placeOf(node, at);
  if (place instanceof CalcError) return place;
  if (!place) throw new NotComputed(`${what} of a name`);
  if (what === 'ROWS') return place.rows;
  if (what === 'COLUMNS') return place.columns;
  const [first, count] = what === 'ROW' ? [place.row, place.rows] : [place.column, place.columns];
  if (count === 1) return first + 1;
  const cells = Array.from({ length: count }, (_, index) => first + index + 1);
  return { rows: what === 'ROW' ? count : 1, columns: what === 'ROW' ? 1 : count, cells };
}
