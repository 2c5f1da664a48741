import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEW_PEOPLE, isFew, partIsFew, withheldParts } from '../../../core/summary/small-groups.ts';

describe('withheldParts', () => {
  it('keeps parts that are all large, or empty', () => {
    expect(withheldParts([120, 0, 30])).toEqual([false, false, false]);
  });

  it('leaves no group of 1–10 to be worked out from the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 }), (sizes) => {
        const withheld = withheldParts(sizes);
        sizes.forEach((size, index) => {
          if (isFew(size)) expect(withheld[index]).toBe(true);
        });
        const hidden = sizes.filter((_, index) => withheld[index]);
        const people = hidden.reduce((sum, size) => sum + size, 0);
        const others = sizes.some((size, index) => size > 0 && !withheld[index]);
        if (hidden.length > 0 && others) {
          expect(hidden.length).toBeGreaterThan(1);
          expect(people).toBeGreaterThan(FEW_PEOPLE);
        }
      }),
      { seed: 618 },
    );
  });
});

describe('partIsFew', () => {
  it('looks at those counted and at those left', () => {
    expect(partIsFew(50, 100)).toBe(false);
    expect(partIsFew(5, 100)).toBe(true);
    expect(partIsFew(95, 100)).toBe(true);
    expect(partIsFew(0, 100)).toBe(false);
    expect(partIsFew(null, 8)).toBe(true);
  });
});
