import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '#core';

describe('editDistance', () => {
  it('is 0 for equal words only, and the same in both directions', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('counts a swap of neighbours as one', () => {
    expect(editDistance('refudns', 'refunds')).toBe(1);
  });
});

describe('nearest', () => {
  it('takes the closest candidate within a third of the letters', () => {
    expect(nearest('duplicate', ['duplicates', 'refunds'])).toBe('duplicates');
    expect(nearest('高价值客群', ['高价值客户', '新客'])).toBe('高价值客户');
  });

  it('guesses nothing when all are too far, or there are none', () => {
    expect(nearest('weather', ['duplicates', 'refunds'])).toBeNull();
    expect(nearest('a', [])).toBeNull();
  });
});
