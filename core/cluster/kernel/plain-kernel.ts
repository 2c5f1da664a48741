import { nearestCentroid, squaredDistance } from '../distance.ts';
import type { Points } from '../types.ts';
import type { Distances, Kernel } from './types.ts';

/** The kernel in plain code, for wherever there is no other. */
export function plainKernel(points: Points): Kernel {
  const { n, dimensions, values } = points;
  const list = (): Distances => ({ values: new Float64Array(n), at: 0 });
  return {
    assign: (centroids, sums, sizes) => assign(points, centroids, sums, sizes),
    nearer(point, { values: from }, { values: to }) {
      const at = point * dimensions;
      let first = 0;
      let second = 0;
      let alone = 0;
      for (let index = 0; index < n; index += 1) {
        const distance = squaredDistance(values, index * dimensions, values, at, dimensions);
        const kept = Math.min(from[index]!, distance);
        to[index] = kept;
        if (index === n - 1 && n % 2 === 1) alone = kept;
        else if (index % 2 === 0) first += kept;
        else second += kept;
      }
      return first + second + alone;
    },
    distances: [list(), list(), list()],
  };
}

function assign(
  { n, dimensions, values }: Points,
  centroids: Float64Array,
  sums: Float64Array,
  sizes: Float64Array,
): number {
  const paired = n - (n % 2);
  const { length } = sums;
  // Sums of the first point of each pair, then those of the second.
  const lanes = new Float64Array(2 * length);
  const inertia = new Float64Array(2);
  sizes.fill(0);
  for (let index = 0, start = 0; index < paired; index += 1, start += dimensions) {
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < length; at += dimensions) {
      let distance = 0;
      for (let part = 0; part < dimensions; part += 1) {
        const difference = values[start + part]! - centroids[at + part]!;
        distance += difference * difference;
      }
      if (distance < least) {
        least = distance;
        nearest = at;
      }
    }
    const lane = index & 1;
    const own = lane * length + nearest;
    for (let part = 0; part < dimensions; part += 1) lanes[own + part]! += values[start + part]!;
    sizes[nearest / dimensions]! += 1;
    inertia[lane]! += least;
  }
  for (let at = 0; at < length; at += 1) sums[at] = lanes[at]! + lanes[length + at]!;
  const total = inertia[0]! + inertia[1]!;
  return paired === n ? total : total + addLast(values, paired, centroids, sums, sizes);
}

/** Adds the point without a partner to what the pairs came to; its squared distance. */
export function addLast(
  values: Float64Array,
  point: number,
  centroids: Float64Array,
  sums: Float64Array,
  sizes: Float64Array,
): number {
  const dimensions = sums.length / sizes.length;
  const start = point * dimensions;
  const nearest = nearestCentroid(values, start, centroids, dimensions);
  const at = nearest * dimensions;
  for (let part = 0; part < dimensions; part += 1) sums[at + part]! += values[start + part]!;
  sizes[nearest]! += 1;
  return squaredDistance(values, start, centroids, at, dimensions);
}
