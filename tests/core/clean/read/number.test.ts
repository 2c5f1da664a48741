import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsIn, parseNumber } from '../../../../core/clean/read/number.ts';
import { decimalMark, separatedNumber } from '../../../../core/clean/read/separators.ts';

describe('parseNumber', () => {
  it.each([
    ['1,234.50', 1234.5],
    ['￥1，234', 1234],
    ['１２３', 123],
    ['(3.5)', -3.5],
    ['(¥3.50)', -3.5],
    ['¥-3', -3],
    ['-¥3', -3],
    ['3.5-', -3.5],
    ['−3.5', -3.5],
    ['+7', 7],
    ['1 234,50', 1234.5],
    ['1.234,50', 1234.5],
    ["1'234.50", 1234.5],
    ['1.2万', 12_000],
    ['1.13万元', 11_300],
    ['3千', 3000],
    ['2亿', 200_000_000],
    ['5k', 5000],
    ['89元', 89],
    ['RMB 89', 89],
    ['89 USD', 89],
    ['HK$1,000', 1000],
    ['3件', 3],
    ['.5', 0.5],
    ['0', 0],
    ['-0', 0],
    ['1.5e3', 1500],
    ['12,34,567', 1_234_567],
  ])('reads %s as %d', (text, value) => {
    expect(parseNumber(text)?.value).toBe(value);
  });

  it('keeps how it was written', () => {
    expect(parseNumber('12%')).toEqual({ value: 0.12, form: 'percent', plain: false });
    expect(parseNumber('14.3％')).toEqual({ value: 0.143, form: 'percent', plain: false });
    expect(parseNumber('85分')).toMatchObject({ value: 85, form: 'score' });
    expect(parseNumber('¥800')).toMatchObject({ value: 800, form: 'money' });
    expect(parseNumber('3个百分点')).toMatchObject({ value: 0.03, form: 'points' });
    expect(parseNumber('12.5')).toEqual({ value: 12.5, form: 'number', plain: true });
  });

  it.each(['', 'abc', '100-200', '1,2,3', '12.3.4', '--5', '1,23', '3 5', '约100', '1000+'])(
    'refuses %j, or reads it only one way',
    (text) => {
      const parsed = parseNumber(text);
      // 1,23 cannot be a thousands separator: it is a decimal comma.
      expect(parsed?.value ?? null).toBe(text === '1,23' ? 1.23 : null);
    },
  );

  it('reads back every number it is written as', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (cents) => {
        const value = cents / 100;
        const grouped = Math.abs(value)
          .toFixed(2)
          .replace(/\B(?=(\d{3})+\.)/g, ',');
        return (
          parseNumber(`${value < 0 ? '-' : ''}¥${grouped}`)?.value === (value === 0 ? 0 : value)
        );
      }),
    );
  });
});

describe('digitsIn', () => {
  it('gives the digits and separators, or nothing', () => {
    expect(digitsIn('￥1，234.50 元')).toBe('1,234.50');
    expect(digitsIn('无')).toBeNull();
  });
});

describe('decimalMark', () => {
  it('is the point without evidence', () => {
    expect(decimalMark([])).toBe('point');
    expect(decimalMark(['1,234', '1.234'])).toBe('point');
  });
  it('is the comma where only the comma fits', () => {
    expect(decimalMark(['1.234', '12,5'])).toBe('comma');
  });
  it('lets one stray spelling among many pass', () => {
    const many = Array.from({ length: 10 }, (_, index) => `${index}.5`);
    expect(decimalMark([...many, '12,5'])).toBe('point');
  });
  it('is mixed where both are used', () => {
    expect(decimalMark(['1.5', '1,5'])).toBe('mixed');
  });
});

describe('separatedNumber', () => {
  it('follows the column where both readings fit', () => {
    expect(separatedNumber('1,234', 'point')).toBe(1234);
    expect(separatedNumber('1,234', 'comma')).toBe(1.234);
    expect(separatedNumber('1.234', 'comma')).toBe(1234);
  });
  it('refuses what it cannot tell', () => {
    expect(separatedNumber('1,234', 'mixed')).toBeNull();
    expect(separatedNumber('1.234', 'mixed')).toBeNull();
  });
});
