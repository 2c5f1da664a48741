import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longDecimal } from '../../../../workbook/read/bytes/decimal.ts';

describe('longDecimal', () => {
  it('is the number its spelling gives, or none', () => {
    let certain = 0;
    const digits = fc.stringMatching(/^\d{16,24}$/);
    fc.assert(
      fc.property(digits, fc.nat(22), (text, decimals) => {
        const tail = text.slice(15);
        const value = longDecimal(Number(text.slice(0, 15)), Number(tail), tail.length, decimals);
        if (Number.isNaN(value)) return;
        certain++;
        expect(value).toBe(Number(`${text}e-${decimals}`));
      }),
      { numRuns: 5000 },
    );
    expect(certain).toBeGreaterThan(500);
  });

  it('is certain for the seventeen digits of a double', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (number) => {
        const text = number.toPrecision(17);
        const [whole = '', fraction = ''] = text.split('.');
        const all = whole + fraction;
        fc.pre(!text.includes('e') && fraction.length <= 22 && all.length > 15);
        const tail = all.slice(15);
        const value = longDecimal(
          Number(all.slice(0, 15)),
          Number(tail),
          tail.length,
          fraction.length,
        );
        fc.pre(fraction.length >= tail.length);
        expect(value).toBe(number);
      }),
      { numRuns: 5000 },
    );
  });
});
