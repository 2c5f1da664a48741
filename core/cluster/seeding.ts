import type { Random } from '../stats/index.ts';
import type { Kernel } from './kernel/index.ts';
import type { Points } from './types.ts';

/**
 * First centroids by k-means++: the first one any point, each further one a point drawn with odds
 * equal to its squared distance to the nearest so far. Of a few draws the one that leaves the least
 * distance is taken.
 *
 * @param k 1 to the number of different points
 * @returns centroid after centroid
 * @see Arthur & Vassilvitskii 2007, "k-means++: The Advantages of Careful Seeding"
 */
export function seedCentroids(
  points: Points,
  kernel: Kernel,
  k: number,
  random: Random,
): Float64Array {
  const { n, dimensions, values } = points;
  const centroids = new Float64Array(k * dimensions);
  const draws = 2 + Math.floor(Math.log(k));
  const take = (cluster: number, point: number) =>
    centroids.set(
      values.subarray(point * dimensions, (point + 1) * dimensions),
      cluster * dimensions,
    );
  let [nearest, candidate, best] = kernel.distances;
  nearest.values.fill(Number.POSITIVE_INFINITY);

  const first = Math.min(n - 1, Math.floor(random() * n));
  take(0, first);
  let total = kernel.nearer(first, nearest, nearest);
  for (let cluster = 1; cluster < k; cluster += 1) {
    let bestTotal = Number.POSITIVE_INFINITY;
    let bestPoint = -1;
    for (let draw = 0; draw < draws; draw += 1) {
      const point = drawn(nearest.values, random() * total);
      const left = kernel.nearer(point, nearest, candidate);
      if (left >= bestTotal) continue;
      bestTotal = left;
      bestPoint = point;
      [best, candidate] = [candidate, best];
    }
    take(cluster, bestPoint);
    [nearest, best] = [best, nearest];
    total = bestTotal;
  }
  return centroids;
}

/** The point at which the running sum of weights passes a target. */
function drawn(weights: Float64Array, target: number): number {
  let sum = 0;
  let last = 0;
  for (let index = 0; index < weights.length; index += 1) {
    if (weights[index] === 0) continue;
    sum += weights[index]!;
    last = index;
    if (sum > target) return index;
  }
  return last;
}
