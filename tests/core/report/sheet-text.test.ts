import { describe, expect, it } from 'vitest';
import { decimalsShowing, numberText, textFormat } from '../../../core/report/sheet-text.ts';

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
    expect(numberText(-0.04, { decimals: 1, signed: true })).toBe('0.0');
  });

  it('never makes a percentage whole that is not', () => {
    const percent = (value: number, decimals = 1) => numberText(value, { decimals, percent: true });
    expect([percent(0.99998), percent(0.9996), percent(0.0002)]).toEqual([
      '99.998%',
      '99.96%',
      '0.02%',
    ]);
    expect([percent(0.996, 0), percent(-0.0004)]).toEqual(['99.6%', '−0.04%']);
    expect([percent(1), percent(0), percent(1 - 1e-16)]).toEqual(['100.0%', '0.0%', '100.0%']);
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
