import type { Format, Scalar } from '#core';
import { storedValue } from '#workbook/look';
import { enteredText } from './entered-text.ts';

/** A value as Excel takes it; '' leaves a cell empty. */
export type Entered = string | number | boolean;

/** A report value as it is entered: text stays text, days are serials, no value is an empty cell. */
export function enteredValue(value: Scalar, format: Format): Entered {
  const stored = storedValue(value, format);
  if (stored === null) return '';
  return typeof stored === 'string' ? enteredText(unescaped(stored)) : stored;
}

/** In a file `_x0041_` must be escaped; a live workbook takes it as it is. */
export function unescaped(text: string): string {
  return text.replace(/_x005F_(?=x[\dA-Fa-f]{4}_)/g, '_');
}
