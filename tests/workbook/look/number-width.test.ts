import { describe, expect, it } from 'vitest';
import { numberWidth } from '../../../workbook/look/number-width.ts';

describe('numberWidth', () => {
  it('counts digits, separators and decimals', () => {
    expect(numberWidth(1234567, { format: 'count', currency: '¥' })).toBe('1,234,567'.length);
    expect(numberWidth(0.153, { format: 'percent', currency: '¥' })).toBe('15.3%'.length);
  });

  it('leaves room for a currency sign that is drawn wide', () => {
    expect(numberWidth(471, { format: 'money', currency: '¥' })).toBe('¥471'.length + 1);
    expect(numberWidth(471, { format: 'money', currency: '' })).toBe(3);
  });

  it('counts the minus of a negative number', () => {
    expect(numberWidth(-1234, { format: 'count', currency: '' })).toBe('−1,234'.length);
  });

  it('knows dates by their format', () => {
    expect(numberWidth(20_000, { format: 'date', currency: '' })).toBe('2024-10-04'.length);
  });
});
