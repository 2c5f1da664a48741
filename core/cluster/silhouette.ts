import { preciseSum } from '../stats/index.ts';
import { squaredDistance } from './distance.ts';
import type { Points } from './types.ts';

/**
 * Mean silhouette of a grouping: for each point (b − a) / max(a, b), a the mean distance to the others
 * of its cluster, b to those of the nearest other cluster; 0 for a point alone in its cluster. Near 1:
 * well apart; near 0: on the edge; below 0: in the wrong cluster. Takes time in n².
 *
 * @param labels cluster of each point, 0 to k − 1
 * @returns −1 to 1; `null` when fewer than two clusters have points
 * @see Rousseeuw 1987, "Silhouettes: a graphical aid to the interpretation and validation of cluster
 *   analysis"
 *
 * @example
 * silhouette({ n: 4, dimensions: 1, values: Float64Array.of(0, 0, 4, 4) }, Int32Array.of(0, 0, 1, 1)) // => 1
 */
export function silhouette(points: Points, labels: Int32Array): number | null {
  const { n, dimensions, values } = points;
  const k = labels.reduce((most, label) => Math.max(most, label + 1), 0);
  const sizes = new Int32Array(k);
  for (const label of labels) sizes[label]! += 1;
  if (sizes.filter((size) => size > 0).length < 2) return null;
  const sums = new Float64Array(n * k);
  for (let one = 1; one < n; one += 1) {
    const label = labels[one]!;
    for (let other = 0; other < one; other += 1) {
      const distance = Math.sqrt(
        squaredDistance(values, one * dimensions, values, other * dimensions, dimensions),
      );
      sums[one * k + labels[other]!]! += distance;
      sums[other * k + label]! += distance;
    }
  }
  return preciseSum(n, (point) => widthOf(point, labels[point]!, sums, sizes)) / n;
}

function widthOf(point: number, own: number, sums: Float64Array, sizes: Int32Array): number {
  if (sizes[own]! < 2) return 0;
  const k = sizes.length;
  const within = sums[point * k + own]! / (sizes[own]! - 1);
  let nearest = Number.POSITIVE_INFINITY;
  for (let cluster = 0; cluster < k; cluster += 1) {
    if (cluster === own || sizes[cluster] === 0) continue;
    nearest = Math.min(nearest, sums[point * k + cluster]! / sizes[cluster]!);
  }
  const larger = Math.max(within, nearest);
  return larger === 0 ? 0 : (nearest - within) / larger;
}
