import { LEFT, LEN, LOWER, RIGHT, SUBSTITUTE, TRIM, UPPER } from '@formulajs/formulajs';
import { dateFromSerial, dateToSerial, format } from 'numfmt';
import { toNumber, toText } from '../coerce.ts';
import { CalcError, NUMBER, type Scalar, VALUE } from '../value.ts';
import { lift } from './lift.ts';
import type { FunctionTable } from './types.ts';

const text = ['text'] as const;

/** Functions of texts, of dates as texts, and of what kind a value is. */
export const TEXTS: FunctionTable = {
  LEFT: lift(['text', 'number'], LEFT, 1),
  LEN: lift(text, LEN),
  LOWER: lift(text, LOWER),
  MID: lift(['text', 'number', 'number'], (from: string, start: number, length: number) =>
    start < 1 || length < 0 ? VALUE : from.slice(start - 1, start - 1 + length),
  ),
  RIGHT: lift(['text', 'number'], RIGHT, 1),
  SUBSTITUTE: lift(['text', 'text', 'text'], SUBSTITUTE),
  TEXT: lift(['any', 'text'], formatted),
  TRIM: lift(text, TRIM),
  UPPER: lift(text, UPPER),
  VALUE: lift(['any'], (value: Scalar) => toNumber(value)),
  N: lift(['any'], (value: Scalar) =>
    typeof value === 'number' || value instanceof CalcError ? value : Number(value === true),
  ),
  T: lift(['any'], (value: Scalar) =>
    typeof value === 'string' || value instanceof CalcError ? value : '',
  ),
  ISBLANK: lift(['any'], (value: Scalar) => value === null),
  ISERROR: lift(['any'], (value: Scalar) => value instanceof CalcError),
  ISNUMBER: lift(['any'], (value: Scalar) => typeof value === 'number'),
  ISTEXT: lift(['any'], (value: Scalar) => typeof value === 'string'),
  DATE: lift(['number', 'number', 'number'], serial),
  DAY: lift(['number'], (day: number) => datePart(day, 2)),
  MONTH: lift(['number'], (day: number) => datePart(day, 1)),
  YEAR: lift(['number'], (day: number) => datePart(day, 0)),
};

function formatted(value: Scalar, pattern: string): Scalar {
  if (value instanceof CalcError) return value;
  const number = typeof value === 'string' ? toNumber(value) : value;
  const shown = number instanceof CalcError ? value : (number ?? 0);
  return typeof shown === 'boolean' ? toText(shown) : format(pattern, shown, { throws: false });
}

function serial(year: number, month: number, day: number): Scalar {
  const full = year < 1900 ? year + 1900 : year;
  const date = new Date(Date.UTC(full, Math.trunc(month) - 1, Math.trunc(day)));
  const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return dateToSerial(parts) ?? NUMBER;
}

const datePart = (day: number, part: 0 | 1 | 2): Scalar =>
  day < 0 ? NUMBER : dateFromSerial(day)[part];
