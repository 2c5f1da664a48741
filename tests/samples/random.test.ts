import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../samples/random.ts';

describe('seededRandom', () => {
  it('starts with the published numbers of mulberry32 for seed 1', () => {
    const random = seededRandom(1);
    // From the reference implementation: 2 693 262 067 and 11 749 833 of 2^32.
    expect(Math.round(random.next() * 2 ** 32)).toBe(2_693_262_067);
    expect(Math.round(random.next() * 2 ** 32)).toBe(11_749_833);
  });

  it('gives whole numbers from low to high, both included', () => {
    const random = seededRandom(2);
    const drawn = new Set(Array.from({ length: 200 }, () => random.integer(3, 5)));
    expect([...drawn].sort()).toEqual([3, 4, 5]);
  });

  it('never picks an index of weight 0', () => {
    const random = seededRandom(3);
    const drawn = Array.from({ length: 500 }, () => random.weighted([0, 1, 0, 3]));
    expect(new Set(drawn)).toEqual(new Set([1, 3]));
    expect(drawn.filter((index) => index === 3).length).toBeGreaterThan(300);
  });

  it('puts half of the values of around below the median', () => {
    const random = seededRandom(4);
    const drawn = Array.from({ length: 2000 }, () => random.around(420, 0.6));
    const below = drawn.filter((value) => value < 420).length / drawn.length;
    expect(below).toBeGreaterThan(0.46);
    expect(below).toBeLessThan(0.54);
  });

  it('gives the median itself without spread', () => {
    expect(seededRandom(5).around(7, 0)).toBe(7);
  });
});
