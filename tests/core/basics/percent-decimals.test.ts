import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentDecimals, sheetRound } from '#core';

describe('percentDecimals', () => {
  it('keeps the decimals asked for where they tell the truth', () => {
    expect(percentDecimals(0.0315, 1)).toBe(1);
    expect(percentDecimals(0.995, 0)).toBe(1);
    expect(percentDecimals(1999 / 2000, 1)).toBe(2);
    expect(percentDecimals(-0.4, 0)).toBe(0);
    expect(percentDecimals(20.462, 1)).toBe(1);
    expect(percentDecimals(2, 1)).toBe(1);
  });

  it('leaves 0 and 1 whole, also when a sum of shares ends beside them', () => {
    expect(percentDecimals(0, 1)).toBe(1);
    expect(percentDecimals(1, 1)).toBe(1);
    expect(percentDecimals(0.1 + 0.2 + 0.7, 1)).toBe(1);
    expect(percentDecimals(1 - 2e-16, 1)).toBe(1);
    expect(percentDecimals(Number.NaN, 1)).toBe(1);
  });

  it('never lets a part of something read as none or all of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 50_000_000 }),
        fc.nat(),
        fc.integer({ min: 0, max: 2 }),
        (n, seed, fewest) => {
          const part = 1 + (seed % (n - 1));
          const share = part / n;
          const shown = sheetRound(share, percentDecimals(share, fewest) + 2);
          expect(shown).toBeGreaterThan(0);
          expect(shown).toBeLessThan(1);
        },
      ),
    );
  });
});
