import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberReader } from '../../../../workbook/read/bytes/number-reader.ts';

const reader = new NumberReader();
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const numberIn = (text: string): number => reader.read(bytesOf(`${text}<`), 0);

describe('NumberReader', () => {
  it.each([
    ['0', 0],
    ['-12.50', -12.5],
    ['007', 7],
    ['.5', 0.5],
    ['5.', 5],
    ['45292.02569444445', 45292.02569444445],
    ['0.30000000000000004', 0.30000000000000004],
  ])('reads %s', (text, number) => {
    expect(numberIn(text)).toBe(number);
    expect(reader.end).toBe(text.length);
  });

  it.each(['', '-', '.', 'x', '9007199254740993', '1234567890123456789'])(
    'leaves %j to others',
    (text) => {
      expect(numberIn(text)).toBeNaN();
    },
  );

  it('stops at what is no part of a plain number', () => {
    expect([numberIn('1.2.3'), reader.end]).toEqual([1.2, 3]);
    expect([numberIn('1e5'), reader.end]).toEqual([1, 1]);
  });

  it('is the number its spelling gives, or none', () => {
    let certain = 0;
    const spelling = fc.oneof(
      fc.stringMatching(/^-?\d{1,10}\.\d{1,12}$/),
      fc.double({ min: -1e12, max: 1e12, noNaN: true }).map(String),
      fc.double({ min: 1e-3, max: 1e9, noNaN: true }).map((number) => number.toPrecision(17)),
      fc.maxSafeInteger().map(String),
    );
    fc.assert(
      fc.property(spelling, (text) => {
        fc.pre(!text.includes('e'));
        const value = numberIn(text);
        if (Number.isNaN(value)) return;
        certain++;
        expect(value).toBe(Number(text) || 0);
      }),
      { numRuns: 20_000 },
    );
    expect(certain).toBeGreaterThan(10_000);
  });
});
