import { squaredDistance } from './distance.ts';
import { moveCentroids } from './move-centroids.ts';
import type { Partition, Points } from './types.ts';

/**
 * Lloyd's rounds from given centroids: each point to its nearest centroid, each centroid to the mean of
 * its points, until no point changes its cluster. Bounds on the distances spare most comparisons; the
 * result is the same.
 *
 * @see Lloyd 1982, "Least Squares Quantization in PCM"; Hamerly 2010, "Making k-means even faster"
 */
export function lloyd(points: Points, centroids: Float64Array, maxIterations: number): Partition {
  const { n, dimensions, values } = points;
  const k = centroids.length / dimensions;
  const labels = new Int32Array(n);
  const sizes = new Int32Array(k);
  const shifts = new Float64Array(k);
  const bounds: Bounds = {
    upper: new Float64Array(n).fill(Number.POSITIVE_INFINITY),
    lower: new Float64Array(n),
  };
  let iterations = 0;
  let changed = true;
  while (changed && iterations < maxIterations) {
    changed = assign(points, centroids, labels, bounds) || iterations === 0;
    if (changed && moveCentroids(points, labels, centroids, sizes, shifts)) {
      bounds.upper.fill(Number.POSITIVE_INFINITY);
      bounds.lower.fill(0);
    } else if (changed) loosen(bounds, labels, shifts);
    iterations += 1;
  }
  let inertia = 0;
  for (let index = 0; index < n; index += 1) {
    const at = labels[index]! * dimensions;
    inertia += squaredDistance(values, index * dimensions, centroids, at, dimensions);
  }
  return { k, labels, centroids, sizes, inertia, iterations };
}

/** Of each point: at most this far from its own centroid, at least so far from every other. */
interface Bounds {
  readonly upper: Float64Array;
  readonly lower: Float64Array;
}

/** Gives each point its nearest centroid, the first of equally near ones; whether any changed. */
function assign(
  { n, dimensions, values }: Points,
  centroids: Float64Array,
  labels: Int32Array,
  { upper, lower }: Bounds,
): boolean {
  const gaps = halfGaps(centroids, dimensions);
  let changed = false;
  for (let index = 0; index < n; index += 1) {
    const own = labels[index]!;
    const enough = Math.max(gaps[own]!, lower[index]!);
    if (upper[index]! <= enough) continue;
    const from = index * dimensions;
    const at = own * dimensions;
    upper[index] = Math.sqrt(squaredDistance(values, from, centroids, at, dimensions));
    if (upper[index]! <= enough) continue;
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    let second = Number.POSITIVE_INFINITY;
    for (let start = 0, cluster = 0; start < centroids.length; start += dimensions, cluster += 1) {
      let distance = 0;
      for (let part = 0; part < dimensions; part += 1) {
        const difference = values[from + part]! - centroids[start + part]!;
        distance += difference * difference;
      }
      if (distance < least) {
        second = least;
        least = distance;
        nearest = cluster;
      } else if (distance < second) second = distance;
    }
    upper[index] = Math.sqrt(least);
    lower[index] = Math.sqrt(second);
    if (nearest === own) continue;
    labels[index] = nearest;
    changed = true;
  }
  return changed;
}

/** Half the distance from each centroid to the nearest other one. */
function halfGaps(centroids: Float64Array, dimensions: number): Float64Array {
  const k = centroids.length / dimensions;
  const gaps = new Float64Array(k).fill(Number.POSITIVE_INFINITY);
  for (let one = 1; one < k; one += 1) {
    for (let other = 0; other < one; other += 1) {
      const [from, to] = [one * dimensions, other * dimensions];
      const gap = Math.sqrt(squaredDistance(centroids, from, centroids, to, dimensions)) / 2;
      if (gap < gaps[one]!) gaps[one] = gap;
      if (gap < gaps[other]!) gaps[other] = gap;
    }
  }
  return gaps;
}

/** Widens the bounds by how far the centroids moved. */
function loosen({ upper, lower }: Bounds, labels: Int32Array, shifts: Float64Array): void {
  let most = 0;
  for (const shift of shifts) if (shift > most) most = shift;
  for (let index = 0; index < labels.length; index += 1) {
    upper[index]! += shifts[labels[index]!]!;
    lower[index]! -= most;
  }
}
