import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWindow, parseWindow } from '#core';

describe('parseWindow', () => {
  it.each([
    ['7d', 604_800_000],
    ['７天', 604_800_000],
    ['1 day', 86_400_000],
    ['36h', 129_600_000],
    ['1.5 小时', 5_400_000],
    ['90m', 5_400_000],
    ['none', null],
    ['不限', null],
    ['', undefined],
    ['7', undefined],
    ['0d', undefined],
    ['-1d', undefined],
    ['a week', undefined],
  ])('reads %s as %s', (text, expected) => {
    expect(parseWindow(text)).toBe(expected);
  });
});

describe('formatWindow', () => {
  it.each([
    [604_800_000, '7d'],
    [129_600_000, '36h'],
    [90_000, '90s'],
    [null, 'none'],
  ])('writes %s as %s', (windowMs, expected) => {
    expect(formatWindow(windowMs)).toBe(expected);
  });

  it('is read back by parseWindow', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 11 }), (windowMs) => {
        expect(parseWindow(formatWindow(windowMs))).toBe(windowMs);
      }),
    );
  });
});
