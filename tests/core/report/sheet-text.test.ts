import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimalsShowing,
  numberText,
  sheetRound,
  textFormat,
} from '../../../core/report/sheet-text.ts';

describe('sheetRound', () => {
  it('rounds ties away from zero, also where the binary number lies below the tie', () => {
    expect(sheetRound(1.005, 2)).toBe(1.01);
    expect(sheetRound(1.45, 1)).toBe(1.5);
    expect(sheetRound(-2.5, 0)).toBe(-3);
    expect(sheetRound((0.0755 - 0.05) * 100, 1)).toBe(2.6);
  });

  it('has no negative zero and leaves very small and very large numbers in order', () => {
    expect(Object.is(sheetRound(-0.04, 1), 0)).toBe(true);
    expect(sheetRound(1e-9, 3)).toBe(0);
    expect(sheetRound(8_911_407.904, 0)).toBe(8_911_408);
    expect(sheetRound(1.5e18, 0)).toBe(1.5e18);
  });

  it('is never further than half a unit from the number', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const distance = Math.abs(sheetRound(value, decimals) - value);
          expect(distance).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
        },
      ),
    );
  });
});

describe('numberText', () => {
  it('writes signs, groups, currencies and percents with a true minus', () => {
    expect(numberText(2.4, { decimals: 1, signed: true })).toBe('+2.4');
    expect(numberText(-1234.5, { decimals: 0, signed: true, grouped: true, prefix: '¥' })).toBe(
      '−¥1,235',
    );
    expect(numberText(20.4623, { decimals: 1, signed: true, percent: true, grouped: true })).toBe(
      '+2,046.2%',
    );
  });

  it('gives zero no sign, also when it only rounds to zero', () => {
    expect(numberText(0, { decimals: 1, signed: true })).toBe('0.0');
    expect(numberText(-0.0004, { decimals: 1, signed: true, percent: true })).toBe('0.0%');
  });
});

describe('textFormat', () => {
  it('is the format code for the same text: above zero; below; zero', () => {
    expect(textFormat({ decimals: 1, signed: true, percent: true })).toBe('+0.0%;"−"0.0%;0.0%');
    expect(textFormat({ decimals: 0, grouped: true, prefix: '¥' })).toBe(
      '"¥"#,##0;"−¥"#,##0;"¥"#,##0',
    );
  });
});

describe('decimalsShowing', () => {
  it('adds decimals until no bound but zero reads as zero', () => {
    expect(decimalsShowing([1.2, 3.8], 1)).toBe(1);
    expect(decimalsShowing([0.04, 3.8], 1)).toBe(2);
    expect(decimalsShowing([0, 0.000001], 1)).toBe(4);
    expect(decimalsShowing([], 2)).toBe(2);
  });
});
