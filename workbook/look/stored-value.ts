import {
  DAY_MS,
  type Format,
  millisToSerial,
  type ReportCell,
  type RichCell,
  type Scalar,
} from '#core';
import { cleanText } from './clean-text.ts';

/** A report cell with its parts named. */
export function richCell(cell: ReportCell): RichCell {
  return typeof cell === 'object' && cell !== null ? cell : { value: cell };
}

/**
 * A value as it is stored in a sheet: days become Excel serials; what is no number becomes empty.
 *
 * @example
 * storedValue(15318, 'date') // => 40887
 */
export function storedValue(value: Scalar, format: Format): Scalar {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value)) return null;
  const dated = format === 'date' || format === 'time';
  // + 0 turns a negative zero into a plain one.
  return dated ? millisToSerial(value * DAY_MS) : value + 0;
}
