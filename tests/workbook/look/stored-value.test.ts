import { describe, expect, it } from 'vitest';
import { richCell, storedValue } from '../../../workbook/look/stored-value.ts';

describe('richCell', () => {
  it('names the parts of a plain value, also of none', () => {
    expect(richCell(3)).toEqual({ value: 3 });
    expect(richCell(null)).toEqual({ value: null });
    expect(richCell({ value: 3, tone: 'up' })).toEqual({ value: 3, tone: 'up' });
  });
});

describe('storedValue', () => {
  it('makes days Excel serials: 2011-12-10 is 40887', () => {
    expect(storedValue(15_318, 'date')).toBe(40_887);
    expect(storedValue(15_318.5, 'time')).toBe(40_887.5);
    expect(storedValue(15_318, 'count')).toBe(15_318);
  });

  it('stores nothing for what is no number, and zero without a sign', () => {
    expect(storedValue(Number.NaN, 'number')).toBeNull();
    expect(storedValue(Number.NEGATIVE_INFINITY, 'number')).toBeNull();
    expect(Object.is(storedValue(-0, 'number'), 0)).toBe(true);
  });
});
