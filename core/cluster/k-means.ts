import { type Random, seededRandom } from '../stats/index.ts';
import { kernelFor } from './kernel/index.ts';
import { labelsOf, lloyd, type Rest } from './lloyd.ts';
import { seedCentroids } from './seeding.ts';
import type { Partition, Points } from './types.ts';

/**
 * Groups points into `k` clusters so that the squared distances to the centroids are small: k-means++
 * seeding, then Lloyd's rounds until no point changes its cluster; the best of several starts. A
 * cluster that loses all its points begins anew at the point farthest from its centroid.
 *
 * @param options `k` 1 to the number of different points; `starts` default 10, more for few points
 *   (100,000 / n, at most 100), since they cost little there; `random` default `seededRandom(1)`
 * @returns the grouping with the least inertia; the first of equal ones
 * @see Arthur & Vassilvitskii 2007, "k-means++: The Advantages of Careful Seeding"; Lloyd 1982, "Least
 *   Squares Quantization in PCM"
 *
 * @example
 * kMeans({ n: 4, dimensions: 1, values: Float64Array.of(0, 1, 10, 11) }, { k: 2 }).inertia // => 1
 */
export function kMeans(
  points: Points,
  {
    k,
    starts = Math.min(100, Math.max(10, Math.ceil(100_000 / points.n))),
    maxIterations = 100,
    random = seededRandom(),
  }: {
    readonly k: number;
    readonly starts?: number | undefined;
    readonly maxIterations?: number;
    readonly random?: Random;
  },
): Partition {
  const kernel = kernelFor(points, k);
  let best: Rest | null = null;
  for (let start = 0; start < Math.max(1, starts); start += 1) {
    const seeds = seedCentroids(points, kernel, k, random);
    const found = lloyd(points, kernel, seeds, maxIterations);
    if (best === null || found.inertia < best.inertia) best = found;
  }
  const { centroids, inertia, iterations } = best!;
  const labels = labelsOf(points, centroids);
  const sizes = new Int32Array(k);
  for (const label of labels) sizes[label]! += 1;
  return { k, labels, centroids, sizes, inertia, iterations };
}
