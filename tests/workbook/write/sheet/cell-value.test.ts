import { describe, expect, it } from 'vitest';
import { excelValue } from '../../../../workbook/write/sheet/cell-value.ts';

describe('excelValue', () => {
  it('keeps a text that starts with an equals sign a text', () => {
    expect(excelValue({ value: '=1+1' }, 'text')).toBe('=1+1');
  });

  it('gives a formula its result', () => {
    expect(excelValue({ value: 15_318, formula: 'A1' }, 'date')).toEqual({
      formula: 'A1',
      result: 40_887,
    });
    expect(excelValue({ value: null, formula: 'A1' }, 'count')).toEqual({
      formula: 'A1',
      result: undefined,
    });
  });
});
