import { CellKind, type Column, textOf } from '../table/index.ts';

/** Kinds of numbers that carry a check digit. */
type CheckDigit = 'card' | 'barcode' | 'citizen-id';

/** Numbers of a column that should carry a check digit, and the rows (0-based) where it is wrong. */
interface CheckDigits {
  readonly id: CheckDigit;
  readonly n: number;
  readonly failed: Int32Array;
}

const KINDS: readonly {
  readonly id: CheckDigit;
  readonly header: RegExp;
  readonly shape: RegExp;
  readonly fits: (digits: string) => boolean;
}[] = [
  {
    id: 'citizen-id',
    header: /身份证|證件號|证件号|citizen ?id|id ?card/i,
    shape: /^\d{17}[\dX]$/,
    fits: hasCitizenDigit,
  },
  {
    id: 'card',
    header: /卡号|卡號|card ?(?:no|number|id)|\bimei\b/i,
    shape: /^\d{14,19}$/,
    fits: hasLuhnDigit,
  },
  {
    id: 'barcode',
    header: /条码|條碼|条形码|barcode|\bean\b|\bupc\b|\bgtin\b/i,
    shape: /^(?:\d{8}|\d{12,14})$/,
    fits: hasBarcodeDigit,
  },
];
/** Of the values, this share must have the shape, and of those this share the digit. */
const SHAPED = 0.8;
const CARRIED = 0.5;

/**
 * The check digits of a column whose header and values say that it holds cards (Luhn), bar codes
 * (GS1, mod 10) or Chinese citizen numbers (ISO 7064, mod 11-2).
 *
 * @returns `null` for other columns, and where fewer than half carry the digit: then the numbers were
 *   given out without one
 */
export function checkDigitOf(column: Column): CheckDigits | null {
  const kind = KINDS.find(({ header }) => header.test(column.name));
  if (kind === undefined) return null;
  let filled = 0;
  let n = 0;
  const failed: number[] = [];
  for (let row = 0; row < column.kinds.length; row += 1) {
    if (column.kinds[row] === CellKind.empty) continue;
    filled += 1;
    const digits = (textOf(column, row) ?? '').replace(/[\s-]/g, '').toUpperCase();
    if (!kind.shape.test(digits)) continue;
    n += 1;
    if (!kind.fits(digits)) failed.push(row);
  }
  if (n === 0 || n < filled * SHAPED || n - failed.length < n * CARRIED) return null;
  return { id: kind.id, n, failed: Int32Array.from(failed) };
}

/**
 * Whether the last digit is the Luhn digit of the others.
 *
 * @see ISO/IEC 7812-1, annex B
 *
 * @example
 * hasLuhnDigit('79927398713') // => true
 * hasLuhnDigit('79927398710') // => false
 */
export function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits.at(-1 - place));
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/**
 * Whether the last digit is the GS1 check digit of the others.
 *
 * @see GS1 General Specifications, check digit calculation
 *
 * @example
 * hasBarcodeDigit('4006381333931') // => true
 * hasBarcodeDigit('4006381333932') // => false
 */
export function hasBarcodeDigit(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    sum += Number(digits.at(-1 - place)) * (place % 2 === 1 ? 3 : 1);
  }
  return sum % 10 === 0;
}

/**
 * Whether the last character is the check character of a Chinese citizen number.
 *
 * @see GB 11643-1999 (ISO 7064, mod 11-2)
 *
 * @example
 * hasCitizenDigit('11010519491231002X') // => true
 * hasCitizenDigit('110105194912310021') // => false
 */
export function hasCitizenDigit(number: string): boolean {
  let sum = 0;
  for (let place = 0; place < 17; place += 1)
    sum += Number(number[place]) * (2 ** (17 - place) % 11);
  return '10X98765432'[sum % 11] === number[17];
}
