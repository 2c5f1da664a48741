import { compare } from './coerce.ts';
import { CalcError, type Scalar } from './value.ts';

type Test = (cell: Scalar) => boolean;

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * What a criterion of `COUNTIFS` and its like asks of a cell: an operator before a number or a text;
 * `*` and `?` in a text stand for anything, `~` before them for themselves.
 */
export function criterion(wanted: Scalar): Test {
  if (wanted instanceof CalcError) {
    return (cell) => cell instanceof CalcError && cell.code === wanted.code;
  }
  if (typeof wanted !== 'string') return equalTo(wanted ?? 0);
  const [, operator = '', operand = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(wanted) ?? [];
  const value = scalarOf(operand);
  switch (operator) {
    case '':
      return operand === '' ? (cell) => cell === null || cell === '' : equalTo(value);
    case '=':
      return operand === '' ? (cell) => cell === null : equalTo(value);
    case '<>': {
      if (operand === '') return (cell) => cell !== null;
      const equal = equalTo(value);
      return (cell) => !equal(cell);
    }
    default:
      return ordered(operator, value);
  }
}

function scalarOf(text: string): number | string | boolean {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return Number(trimmed);
  const word = trimmed.toUpperCase();
  return word === 'TRUE' ? true : word === 'FALSE' ? false : text;
}

function equalTo(wanted: number | string | boolean): Test {
  if (typeof wanted === 'boolean') return (cell) => cell === wanted;
  if (typeof wanted === 'number') {
    // A text that reads as the number counts as well.
    return (cell) => cell === wanted || (typeof cell === 'string' && scalarOf(cell) === wanted);
  }
  const pattern = wildcards(wanted);
  return (cell) => typeof cell === 'string' && pattern.test(cell);
}

function ordered(operator: string, wanted: number | string | boolean): Test {
  return (cell) => {
    if (typeof cell !== typeof wanted) return false;
    const order = compare(cell, wanted);
    if (order instanceof CalcError) return false;
    if (operator === '<') return order < 0;
    if (operator === '<=') return order <= 0;
    return operator === '>' ? order > 0 : order >= 0;
  };
}

function wildcards(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}]/g, (found, escaped) =>
    escaped ? `\\${escaped}` : found === '*' ? '.*' : found === '?' ? '.' : `\\${found}`,
  );
  return new RegExp(`^${source}$`, 'isu');
}
