import { describe, expect, it } from 'vitest';
import { buildTables } from '#core';
import {
  checkDigitOf,
  hasBarcodeDigit,
  hasCitizenDigit,
  hasLuhnDigit,
} from '../../../core/profile/check-digits.ts';
import { fileOf, gridOf } from '../../support/grid.ts';

const columnOf = (header: string, values: readonly (string | number | null)[]) =>
  buildTables(
    fileOf('test.xlsx', gridOf('S', [[header, 'n'], ...values.map((one) => [one, 1])])),
  )[0]!.columns[0]!;

describe('check digits', () => {
  it('are those of the standards', () => {
    // ISO/IEC 7812-1, GS1 and GB 11643 examples.
    expect([hasLuhnDigit('4111111111111111'), hasLuhnDigit('4111111111111112')]).toEqual([
      true,
      false,
    ]);
    expect([hasBarcodeDigit('6901028075763'), hasBarcodeDigit('96385074')]).toEqual([true, true]);
    expect([hasCitizenDigit('11010519491231002X'), hasCitizenDigit('110105194912310020')]).toEqual([
      true,
      false,
    ]);
  });
});

describe('checkDigitOf', () => {
  const cards = ['4111111111111111', '5500000000000004', '4111111111111112'];

  it('judges a column that is one of cards by header and values', () => {
    const found = checkDigitOf(columnOf('会员卡号', cards));
    expect(found).toMatchObject({ id: 'card', n: 3 });
    expect([...found!.failed]).toEqual([2]);
  });
  it('judges nothing where the header speaks of something else', () => {
    expect(checkDigitOf(columnOf('Order no', cards))).toBeNull();
  });
  it('takes numbers most of which lack the digit for numbers without one', () => {
    const plain = ['4111111111111110', '4111111111111112', '4111111111111113'];
    expect(checkDigitOf(columnOf('Card number', plain))).toBeNull();
  });
  it('judges nothing in a short or an empty column of numbers', () => {
    expect(checkDigitOf(columnOf('Card number', ['12', '13']))).toBeNull();
    expect(checkDigitOf(columnOf('Card number', [null, null]))).toBeNull();
  });
});
