import { nearestCentroid } from './distance.ts';
import type { Kernel } from './kernel/index.ts';
import { moveCentroids } from './move-centroids.ts';
import type { Points } from './types.ts';

/** Where the centroids came to rest. */
export interface Rest {
  readonly centroids: Float64Array;
  /** Sum of squared distances from each point to its nearest centroid. */
  readonly inertia: number;
  readonly iterations: number;
}

/**
 * Lloyd's rounds from given centroids: each point to its nearest centroid, each centroid to the mean of
 * its points, until no centroid moves, since then no point changes its cluster.
 *
 * @see Lloyd 1982, "Least Squares Quantization in PCM"
 */
export function lloyd(
  points: Points,
  kernel: Kernel,
  start: Float64Array,
  maxIterations: number,
): Rest {
  const k = start.length / points.dimensions;
  const sizes = new Float64Array(k);
  let centroids: Float64Array = start;
  let moved: Float64Array = new Float64Array(start.length);
  let iterations = 0;
  for (;;) {
    const inertia = kernel.assign(centroids, moved, sizes);
    iterations += 1;
    if (sizes.includes(0)) moved = refilled(points, centroids, k);
    else
      for (let at = 0; at < moved.length; at += 1)
        moved[at]! /= sizes[Math.floor(at / points.dimensions)]!;
    if (moved.every((value, at) => value === centroids[at]))
      return { centroids, inertia, iterations };
    [centroids, moved] = [moved, centroids];
    if (iterations >= maxIterations) {
      return { centroids, inertia: kernel.assign(centroids, moved, sizes), iterations };
    }
  }
}

/** Nearest centroid of each point, the first of equally near ones. */
export function labelsOf({ n, dimensions, values }: Points, centroids: Float64Array): Int32Array {
  const labels = new Int32Array(n);
  for (let index = 0; index < n; index += 1) {
    labels[index] = nearestCentroid(values, index * dimensions, centroids, dimensions);
  }
  return labels;
}

/** Centroids where empty clusters have begun anew. */
function refilled(points: Points, centroids: Float64Array, k: number): Float64Array {
  const labels = labelsOf(points, centroids);
  const moved = Float64Array.from(centroids);
  moveCentroids(points, labels, moved, new Int32Array(k));
  return moved;
}
