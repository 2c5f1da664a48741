import { describe, expect, it } from 'vitest';
import { nextPlace } from '../../../../addin/taskpane/controls/next-place.ts';

describe('nextPlace', () => {
  const texts = ['订单金额', 'Price', 'Phone'];
  it('goes round at both ends', () => {
    expect(nextPlace(texts, 2, 'ArrowDown')).toBe(0);
    expect(nextPlace(texts, 0, 'ArrowUp')).toBe(2);
  });
  it('finds first letters of any script, from the next on', () => {
    expect(nextPlace(texts, 1, 'p')).toBe(2);
    expect(nextPlace(texts, 1, '订')).toBe(0);
  });
  it('leads nowhere for other keys or in an empty list', () => {
    expect(nextPlace(texts, 1, 'Tab')).toBeNull();
    expect(nextPlace([], 0, 'ArrowDown')).toBeNull();
  });
});
