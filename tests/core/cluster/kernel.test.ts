import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Points, seededRandom } from '#core';
import { kernelFor } from '../../../core/cluster/kernel/index.ts';
import { plainKernel } from '../../../core/cluster/kernel/plain-kernel.ts';
import { simdKernel } from '../../../core/cluster/kernel/simd-kernel.ts';
import type { Kernel } from '../../../core/cluster/kernel/types.ts';
import { labelsOf, lloyd } from '../../../core/cluster/lloyd.ts';
import { seedCentroids } from '../../../core/cluster/seeding.ts';
import { withoutWebAssembly } from '../../support/without-web-assembly.ts';

function madePoints(n: number, dimensions: number, seed: number, steps: number): Points {
  const random = seededRandom(seed);
  const values = Float64Array.from({ length: n * dimensions }, () =>
    steps === 0 ? random() * 10 - 5 : Math.floor(random() * steps),
  );
  return { n, dimensions, values };
}

function clustered(points: Points, kernel: Kernel, k: number, seed: number) {
  const seeds = seedCentroids(points, kernel, k, seededRandom(seed));
  const rest = lloyd(points, kernel, seeds, 100);
  return { ...rest, labels: labelsOf(points, rest.centroids) };
}

describe('simdKernel', () => {
  it('comes to the same bits as the plain kernel: labels, centroids, inertia, rounds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 9, max: 400 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 1_000 }),
        fc.constantFrom(0, 3, 50),
        (n, dimensions, k, seed, steps) => {
          const points = madePoints(n, dimensions, seed, steps);
          const simd = simdKernel(points, k);
          expect(simd).not.toBeNull();
          const found = clustered(points, simd!, k, seed);
          expect(found).toEqual(clustered(points, plainKernel(points), k, seed));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('counts every point once, the one without a partner too', () => {
    const points = madePoints(101, 2, 5, 0);
    const sums = new Float64Array(6);
    const sizes = new Float64Array(3);
    simdKernel(points, 3)!.assign(Float64Array.of(-3, 0, 0, 0, 3, 3), sums, sizes);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(101);
    const total = points.values.reduce((sum, value) => sum + value, 0);
    expect(sums.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 9);
  });

  it('is not made where WebAssembly is missing or refused, or for too many columns', () => {
    const points = madePoints(20, 2, 1, 0);
    withoutWebAssembly(() => expect(simdKernel(points, 2)).toBeNull());
    expect(simdKernel(madePoints(20, 10, 1, 0), 8)).toBeNull();
  });
});

describe('kernelFor', () => {
  it('gives a kernel for few points and many, of one column or twenty', () => {
    for (const points of [madePoints(5, 3, 2, 0), madePoints(5_000, 20, 2, 0)]) {
      const sizes = new Float64Array(4);
      const centroids = points.values.slice(0, 4 * points.dimensions);
      kernelFor(points, 4).assign(centroids, new Float64Array(centroids.length), sizes);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(points.n);
    }
  });
});
