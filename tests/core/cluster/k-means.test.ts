import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kMeans, type Points, seededRandom, silhouette } from '#core';

const line = (...values: number[]): Points => ({
  n: values.length,
  dimensions: 1,
  values: Float64Array.from(values),
});
const plane = fc
  .array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
    minLength: 5,
    maxLength: 50,
  })
  .filter((rows) => new Set(rows.map(String)).size >= 4)
  .map(
    (rows): Points => ({ n: rows.length, dimensions: 2, values: Float64Array.from(rows.flat()) }),
  );

describe('kMeans', () => {
  it('groups points around their means', () => {
    const found = kMeans(line(1, 2, 3, 10, 11, 12), { k: 2 });
    expect([...found.centroids].sort((a, b) => a - b)).toEqual([2, 11]);
    expect(found.inertia).toBe(4);
    expect(found.labels[0]).toBe(found.labels[2]);
    expect(found.labels[0]).not.toBe(found.labels[3]);
  });

  it('has no inertia with a cluster for every point, and all of it with one', () => {
    expect(kMeans(line(1, 5, 9), { k: 3 }).inertia).toBe(0);
    expect(kMeans(line(1, 5, 9), { k: 1 }).inertia).toBe(32);
  });

  it('is the same for the same seed', () => {
    const points = line(...Array.from({ length: 50 }, (_, index) => (index * 37) % 50));
    const once = kMeans(points, { k: 4, random: seededRandom(3) });
    expect(kMeans(points, { k: 4, random: seededRandom(3) })).toEqual(once);
  });

  it('never has more inertia with more starts', () => {
    fc.assert(
      fc.property(plane, fc.integer({ min: 1, max: 6 }), (points, starts) => {
        const inertia = (count: number) =>
          kMeans(points, { k: 4, starts: count, random: seededRandom(5) }).inertia;
        return inertia(starts + 1) <= inertia(starts);
      }),
    );
  });

  it('leaves every point at its nearest centroid, every centroid at the mean of its points', () => {
    fc.assert(
      fc.property(plane, (points) => {
        const { labels, centroids, sizes } = kMeans(points, { k: 4, starts: 1 });
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(points.n);
        for (let point = 0; point < points.n; point += 1) {
          const distances = [0, 1, 2, 3].map((cluster) =>
            Math.hypot(
              points.values[point * 2]! - centroids[cluster * 2]!,
              points.values[point * 2 + 1]! - centroids[cluster * 2 + 1]!,
            ),
          );
          expect(distances[labels[point]!]).toBeLessThanOrEqual(Math.min(...distances) + 1e-9);
        }
        for (const cluster of [0, 1, 2, 3]) {
          const own = [...labels.keys()].filter((point) => labels[point] === cluster);
          const mean = own.reduce((sum, point) => sum + points.values[point * 2]!, 0) / own.length;
          expect(centroids[cluster * 2]).toBeCloseTo(mean, 9);
        }
      }),
    );
  });
});

describe('silhouette', () => {
  it('matches a case worked by hand', () => {
    // 0: a 1, b 10.5; 1: a 1, b 9.5; 10: a 1, b 9.5; 11: a 1, b 10.5.
    const wanted = (2 * (9.5 / 10.5) + 2 * (8.5 / 9.5)) / 4;
    expect(silhouette(line(0, 1, 10, 11), Int32Array.of(0, 0, 1, 1))).toBeCloseTo(wanted, 12);
  });

  it('counts a point alone in its cluster as 0, and is null for one cluster', () => {
    // 0 and 1: a 1, b 9 and 8 (mean distance to 9).
    const wanted = (8 / 9 + 7 / 8 + 0) / 3;
    expect(silhouette(line(0, 1, 9), Int32Array.of(0, 0, 1))).toBeCloseTo(wanted, 12);
    expect(silhouette(line(0, 1), Int32Array.of(0, 0))).toBeNull();
    expect(silhouette(line(), new Int32Array(0))).toBeNull();
  });
});
