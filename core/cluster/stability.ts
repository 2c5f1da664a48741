import { adjustedRand, seededRandom } from '../stats/index.ts';
import { nearestCentroid } from './distance.ts';
import { kMeans } from './k-means.ts';
import { differentPoints, pointsAt } from './points.ts';
import type { Partition, Points } from './types.ts';

const RESAMPLES = 20;
const STARTS = 3;

/**
 * How far a grouping depends on the rows that happen to be there: points are drawn again with repeats,
 * grouped, and all points given to the nearest new centroid; the mean adjusted Rand index against the
 * grouping. 1: always the same groups; below about 0.6 the groups are not to be relied on.
 *
 * @param seed of the draws
 * @returns `null` for fewer than two points
 * @see Hennig 2007, "Cluster-wise assessment of cluster stability"
 */
export function stability(points: Points, { k, labels }: Partition, seed: number): number | null {
  const { n, dimensions, values } = points;
  if (n < 2) return null;
  const random = seededRandom(seed);
  let sum = 0;
  for (let resample = 0; resample < RESAMPLES; resample += 1) {
    const drawn = Int32Array.from({ length: n }, () => Math.floor(random() * n)).sort();
    const again = pointsAt(points, drawn);
    const { centroids } = kMeans(again, { k: differentPoints(again, k), starts: STARTS, random });
    const regrouped = Int32Array.from({ length: n }, (_, index) =>
      nearestCentroid(values, index * dimensions, centroids, dimensions),
    );
    sum += adjustedRand(labels, regrouped)!;
  }
  return sum / RESAMPLES;
}
