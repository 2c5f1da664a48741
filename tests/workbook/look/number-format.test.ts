import { describe, expect, it } from 'vitest';
import type { Format } from '#core';
import { numberFormat } from '../../../workbook/look/number-format.ts';

const of = (format: Format, currency = '', decimals?: number) =>
  numberFormat({ format, currency, decimals });

describe('numberFormat', () => {
  it('leaves text alone', () => {
    expect(of('text')).toBeNull();
  });

  it('puts the currency sign before money, and a true minus before the sign', () => {
    expect(of('money', '¥')).toBe('"¥"#,##0;"−¥"#,##0');
    expect(of('money', 'HK$', 2)).toBe('"HK$"#,##0.00;"−HK$"#,##0.00');
    expect(of('money')).toBe('#,##0;"−"#,##0');
  });

  it('keeps a quote in a currency sign from breaking the format', () => {
    expect(of('money', '"x')).toBe('"x"#,##0;"−x"#,##0');
  });

  it('shows counts whole, shares and scores with one decimal unless told otherwise', () => {
    expect(of('count')).toBe('#,##0;"−"#,##0');
    expect(of('percent')).toBe('0.0%;"−"0.0%');
    expect(of('percent', '', 0)).toBe('0%;"−"0%');
    expect(of('score')).toBe('0.0;"−"0.0');
  });

  it('gives changes in points a sign either way, and none at zero', () => {
    expect(of('points')).toBe('"+"0.0;"−"0.0;0.0');
  });

  it('shows small p-values as less than 0.001', () => {
    expect(of('p-value')).toBe('[<0.001]"< 0.001";0.000');
  });
});
