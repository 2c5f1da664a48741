import { describe, expect, it } from 'vitest';
import { enteredText } from '../../../addin/plan/entered-text.ts';
import { enteredValue } from '../../../addin/plan/entered-value.ts';

describe('enteredText', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    "'quoted",
    ' =1',
    '\t=1',
    '＝1+1',
    '#N/A',
    '/a',
    '007',
    '12',
    '1,234.5',
    '1e5',
    '5%',
    '¥5',
    '(5)',
    '１２',
    '1-2',
    '3/4',
    '2026-06-01',
    '2026年6月1日',
    '6月18日',
    '12:30',
    '下午3:00',
    'Jun 1',
    'June 2026',
    '1 September',
    'Monday 3',
    'TRUE',
    'false',
    '138 0000 1234',
  ])('keeps %s a text', (text) => {
    expect(enteredText(text)).toBe(`'${text}`);
  });

  it.each(['', 'Revenue', '客单价', 'C00012', '▲ Up 2.4 points', '提升 2.4 个百分点', '— total'])(
    'leaves %s as it is',
    (text) => {
      expect(enteredText(text)).toBe(text);
    },
  );
});

describe('enteredValue', () => {
  it('enters days as serials, nothing as an empty cell and truth as it is', () => {
    expect(enteredValue(15_318, 'date')).toBe(40_887);
    expect(enteredValue(null, 'count')).toBe('');
    expect(enteredValue(Number.NaN, 'count')).toBe('');
    expect(enteredValue(true, 'text')).toBe(true);
  });

  it('does not escape what only a file must', () => {
    expect(enteredValue('_x0041_', 'text')).toBe("'_x0041_");
    expect(enteredValue('_x005F_', 'text')).toBe("'_x005F_");
  });
});
