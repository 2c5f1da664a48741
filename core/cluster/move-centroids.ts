import { squaredDistance } from './distance.ts';
import type { Points } from './types.ts';

/**
 * Moves each centroid to the mean of its points. An empty cluster first gets the point farthest from
 * its centroid. Labels, centroids and sizes are written to the arrays given.
 */
export function moveCentroids(
  points: Points,
  labels: Int32Array,
  centroids: Float64Array,
  sizes: Int32Array,
): void {
  sizes.fill(0);
  for (const label of labels) sizes[label]! += 1;
  for (let cluster = 0; cluster < sizes.length; cluster += 1) {
    if (sizes[cluster] === 0) reseed(points, labels, centroids, sizes, cluster);
  }
  const { n, dimensions, values } = points;
  const moved = new Float64Array(centroids.length);
  for (let index = 0, from = 0; index < n; index += 1, from += dimensions) {
    const at = labels[index]! * dimensions;
    for (let part = 0; part < dimensions; part += 1) moved[at + part]! += values[from + part]!;
  }
  for (let cluster = 0; cluster < sizes.length; cluster += 1) {
    const at = cluster * dimensions;
    for (let part = at; part < at + dimensions; part += 1) {
      moved[part] = sizes[cluster] === 0 ? centroids[part]! : moved[part]! / sizes[cluster]!;
    }
  }
  centroids.set(moved);
}

/** Gives an empty cluster the point farthest from its centroid, from a cluster that keeps others. */
function reseed(
  { n, dimensions, values }: Points,
  labels: Int32Array,
  centroids: Float64Array,
  sizes: Int32Array,
  cluster: number,
): void {
  let farthest = -1;
  let most = 0;
  for (let index = 0; index < n; index += 1) {
    const label = labels[index]!;
    if (sizes[label]! < 2) continue;
    const at = label * dimensions;
    const distance = squaredDistance(values, index * dimensions, centroids, at, dimensions);
    if (distance > most) {
      most = distance;
      farthest = index;
    }
  }
  if (farthest < 0) return;
  sizes[labels[farthest]!]! -= 1;
  sizes[cluster] = 1;
  labels[farthest] = cluster;
}
