import { compare, toNumber, toText } from './coerce.ts';
import { broadcast, CalcError, DIVISION, NUMBER, type Scalar, type Value } from './value.ts';

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => Scalar>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0 ? DIVISION : a / b),
  '^': (a, b) => (a === 0 && b === 0 ? NUMBER : a ** b),
};

const COMPARISON: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/** Two values joined by an operator; `null` when it is none of these. */
export function binary(operator: string, left: Value, right: Value): Value | null {
  const arithmetic = ARITHMETIC[operator];
  if (arithmetic) return broadcast([left, right], (a, b) => numeric(arithmetic, a!, b!));
  const holds = COMPARISON[operator];
  if (holds) {
    return broadcast([left, right], (a, b) => {
      const order = compare(a!, b!);
      return order instanceof CalcError ? order : holds(order);
    });
  }
  if (operator !== '&') return null;
  return broadcast([left, right], (a, b) => {
    const [one, two] = [toText(a!), toText(b!)];
    return one instanceof CalcError ? one : two instanceof CalcError ? two : one + two;
  });
}

/** A value with a sign or a percent sign; `null` for other operators. */
export function unary(operator: string, value: Value): Value | null {
  if (operator === '+') return value;
  if (operator !== '-' && operator !== '%') return null;
  return broadcast([value], (each) => {
    const number = toNumber(each!);
    if (number instanceof CalcError) return number;
    return operator === '-' ? -number : number / 100;
  });
}

function numeric(apply: (a: number, b: number) => Scalar, a: Scalar, b: Scalar): Scalar {
  const [one, two] = [toNumber(a), toNumber(b)];
  if (one instanceof CalcError) return one;
  if (two instanceof CalcError) return two;
  const result = apply(one, two);
  return typeof result === 'number' && !Number.isFinite(result) ? NUMBER : result;
}
