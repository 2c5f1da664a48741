import { parseValue } from 'numfmt';
import { CalcError, type Scalar, VALUE } from './value.ts';

/** A value as a number, as operators take it: empty is 0, texts that read as numbers are those. */
export function toNumber(value: Scalar): number | CalcError {
  if (typeof value === 'number' || value instanceof CalcError) return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const parsed = parseValue(value)?.value;
  return typeof parsed === 'number' ? parsed : VALUE;
}

/** A value as a text, numbers with up to 15 digits. */
export function toText(value: Scalar): string | CalcError {
  if (typeof value === 'string' || value instanceof CalcError) return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return numberText(value);
}

/** A value as a condition; texts other than TRUE and FALSE are `#VALUE!`. */
export function toBoolean(value: Scalar): boolean | CalcError {
  if (typeof value === 'boolean' || value instanceof CalcError) return value;
  if (typeof value !== 'string') return (value ?? 0) !== 0;
  const word = value.toUpperCase();
  return word === 'TRUE' ? true : word === 'FALSE' ? false : VALUE;
}

function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const [digits, exponent] = String(rounded).split('e');
  if (exponent === undefined) return String(rounded);
  const size = Math.abs(Number(exponent));
  return `${digits}E${exponent.startsWith('-') ? '-' : '+'}${String(size).padStart(2, '0')}`;
}

/**
 * Order of two values as Excel's comparison has it: numbers before texts before booleans, texts
 * whatever their case; an empty cell is what the other one is when it is nothing.
 */
export function compare(left: Scalar, right: Scalar): number | CalcError {
  if (left instanceof CalcError) return left;
  if (right instanceof CalcError) return right;
  const one = left ?? emptyLike(right);
  const two = right ?? emptyLike(left);
  const ranks = rank(one) - rank(two);
  if (ranks !== 0) return ranks;
  if (typeof one === 'string' && typeof two === 'string') {
    const [a, b] = [one.toLowerCase(), two.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return Number(one) - Number(two);
}

const rank = (value: Scalar): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;

function emptyLike(other: Scalar): number | string | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}
