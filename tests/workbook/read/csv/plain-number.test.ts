import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainNumber } from '../../../../workbook/read/csv/plain-number.ts';

const parse = (text: string, decimalComma = false): number => {
  const bytes = new TextEncoder().encode(text);
  return plainNumber(bytes, 0, bytes.length, decimalComma);
};

describe('plainNumber', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['7', 7],
    ['-12.50', -12.5],
    ['0.07', 0.07],
    ['123456789012345', 123456789012345],
    ['12.340000000000002', 12.340000000000002],
  ])('reads %s', (text, value) => {
    expect(parse(text)).toBe(value);
  });

  it.each([
    '0001',
    '00',
    '-01',
    '+1',
    '1234567890123456',
    '110101199003071234',
    '1e5',
    '1,234',
    '1.2.3',
    '.5',
    '5.',
    '-',
    '12%',
    ' 1',
    '１２',
    '1.23456789012345678901',
  ])('leaves %s as text', (text) => {
    expect(parse(text)).toBeNaN();
  });

  it.each([
    ['12,5', 12.5],
    ['1.234', 1234],
    ['1.234.567,89', 1234567.89],
    ['0,5', 0.5],
  ])('reads %s where decimals have a comma', (text, value) => {
    expect(parse(text, true)).toBe(value);
  });

  it.each(['12.5', '1.23,4', '1234.567', '1,2,3', '0001', '01,5', '.123'])(
    'leaves %s as text where decimals have a comma',
    (text) => {
      expect(parse(text, true)).toBeNaN();
    },
  );

  it('reads every plain number exactly as JavaScript does', () => {
    const number = fc.tuple(
      fc.integer({ min: -99999999, max: 99999999 }),
      fc.integer({ min: 0, max: 6 }),
    );
    fc.assert(
      fc.property(number, ([whole, decimals]) => {
        const text = (whole / 10 ** decimals).toFixed(decimals);
        expect(parse(text)).toBe(Number(text) === 0 ? 0 : Number(text));
      }),
    );
  });
});
