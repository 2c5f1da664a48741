import { describe, expect, it } from 'vitest';
import { NearSums, type Sign } from '../../../../core/query/disclosure/near-sums.ts';
import { type Sketch, sumDiffersByFew } from '../../../../core/query/disclosure/sketch.ts';

const MOST = 10;
const BUCKETS = 256;

/** Mulberry32: whole numbers below `limit`, the same for the same seed. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}

describe('NearSums', () => {
  it('finds every pair that trying all of them finds', () => {
    const next = numbers(618);
    const sparse = (filled: number): Sketch => {
      const sketch = new Uint32Array(BUCKETS);
      for (let each = 0; each < filled; each += 1) sketch[next(BUCKETS)] = next(2 ** 32);
      return sketch;
    };
    let found = 0;
    for (let round = 0; round < 300; round += 1) {
      const sketches = Array.from({ length: 12 }, () => sparse(next(2) === 0 ? 256 : 30));
      const [one, other] = [sketches[next(12)]!, sketches[next(12)]!];
      const sign = next(2) === 0 ? 1 : -1;
      const third = one.map((value, bucket) => value + sign * other[bucket]!);
      for (let off = next(2 * MOST); off > 0; off -= 1) third[next(BUCKETS)]! += 1 + next(99);
      const sums = new NearSums(MOST);
      for (const sketch of sketches) sums.add(sketch);
      const isNear = (left: number, by: Sign, right: number) =>
        sumDiffersByFew(sketches[left]!, by, sketches[right]!, third, MOST);
      const tryAll = sketches.some((_, left) =>
        sketches.some(
          (__, right) => left !== right && (isNear(left, 1, right) || isNear(left, -1, right)),
        ),
      );
      expect(sums.some(third, isNear)).toBe(tryAll);
      if (tryAll) found += 1;
    }
    expect(found).toBeGreaterThan(50);
    expect(found).toBeLessThan(250);
  });

  it('finds every sketch that is near, also after the newest were forgotten', () => {
    const next = numbers(2026);
    const filled = (): Sketch => Uint32Array.from({ length: BUCKETS }, () => next(2 ** 32));
    const sums = new NearSums(MOST);
    const kept = Array.from({ length: 50 }, filled);
    for (const sketch of kept) sums.add(sketch);
    for (let round = 0; round < 5; round += 1) {
      for (let more = 0; more < 40; more += 1) sums.add(filled());
      sums.cutTo(kept.length);
    }
    kept.forEach((sketch, place) => {
      const near = Uint32Array.from(sketch);
      for (let off = 0; off < MOST; off += 1) near[next(BUCKETS)]! += 1;
      const found = new Set<number>();
      sums.eachNear(near, (one) => found.add(one));
      expect([...found]).toEqual([place]);
    });
  });
});
