import { describe, expect, it } from 'vitest';
import { newcombeInterval } from '#core';
import { zTestTable } from '../../../addin/functions/z-test.ts';
import { codeThrown } from './support.ts';

describe('zTestTable', () => {
  it('compares two rates: second minus first', () => {
    const [header, row] = zTestTable({ x1: 122, n1: 21_306, x2: 267, n2: 21_307 }, 'en');
    expect(header).toEqual([
      'z',
      'p-value',
      'Difference',
      '95% interval, low',
      '95% interval, high',
      'Test',
    ]);
    // Hillstrom e-mail campaign, men's e-mail against none, by statsmodels
    expect(row![0]).toBeCloseTo(7.385, 3);
    expect(row![1]).toBeCloseTo(1.52e-13, 15);
    const interval = newcombeInterval({ hits: 122, n: 21_306 }, { hits: 267, n: 21_307 });
    expect(row!.slice(3, 5)).toEqual([interval.low, interval.high]);
    expect(interval.low).toBeCloseTo(0.005, 4);
    expect(interval.high).toBeCloseTo(0.0086, 4);
    expect(row![5]).toBe('two-proportion z');
  });

  it('uses the exact test where counts are few, and then has no z', () => {
    const [, row] = zTestTable({ x1: 1, n1: 10, x2: 4, n2: 10 }, 'zh');
    expect(row![0]).toBe('');
    // R: fisher.test(matrix(c(1, 9, 4, 6), 2))$p.value
    expect(row![1]).toBeCloseTo(0.3034, 4);
    expect(row![5]).toContain('Fisher');
  });

  it('takes counts written as text and refuses other things', async () => {
    expect(zTestTable({ x1: '30', n1: '100', x2: 30, n2: 100 }, 'en')[1]![0]).toBe(0);
    const code = (x1: unknown, n1: unknown) =>
      codeThrown(() => zTestTable({ x1, n1, x2: 5, n2: 100 }, 'en'));
    expect(await code(0.3, 100)).toBe('functions.not-a-count');
    expect(await code('', 100)).toBe('functions.not-a-count');
    expect(await code(-1, 100)).toBe('functions.not-a-count');
    expect(await code(101, 100)).toBe('functions.more-than-all');
    expect(await code(0, 0)).toBe('functions.more-than-all');
  });
});
