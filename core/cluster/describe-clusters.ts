import { preciseSum } from '../stats/index.ts';
import { type Features, signedExp } from './features.ts';
import { characters } from './traits.ts';
import type { Cluster, ClusterColumn, Partition } from './types.ts';

/** Clusters in the order they are shown, and the number each has in the partition. */
interface Described {
  readonly clusters: readonly Cluster[];
  readonly order: readonly number[];
}

/**
 * Size, centroid and means in original units, and traits of each cluster. Clusters are ordered by mean
 * `monetary`, highest first, where that is a column; else by size, the largest first.
 */
export function describeClusters(
  columns: readonly ClusterColumn[],
  made: Features,
  { k, labels, centroids, sizes }: Partition,
  log: boolean,
  standardise: boolean,
): Described {
  const { points, rows, means: centres, spreads } = made;
  const members: number[][] = Array.from({ length: k }, () => []);
  for (const [position, label] of labels.entries()) members[label]!.push(rows[position]!);
  const parts = members.map((own, cluster) => {
    const from = cluster * columns.length;
    const centroid = [...centroids.subarray(from, from + columns.length)];
    const inLog = centroid.map((value, index) =>
      standardise ? centres[index]! + value * spreads[index]! : value,
    );
    return {
      cluster,
      z: inLog.map((value, index) =>
        spreads[index] === 0 ? 0 : (value - centres[index]!) / spreads[index]!,
      ),
      centroid: inLog.map((value) => (log ? signedExp(value) : value)),
      means: columns.map(
        ({ values }) => preciseSum(own.length, (at) => values[own[at]!]!) / own.length,
      ),
    };
  });
  const money = columns.findIndex(({ name }) => name === 'monetary');
  parts.sort(
    (one, other) =>
      (money < 0 ? 0 : other.means[money]! - one.means[money]!) ||
      sizes[other.cluster]! - sizes[one.cluster]! ||
      other.means[0]! - one.means[0]!,
  );
  const names = columns.map(({ name }) => name);
  const told = characters(
    names,
    parts.map(({ z }) => z),
  );
  return {
    order: parts.map(({ cluster }) => cluster),
    clusters: parts.map(({ cluster, centroid, means }, index) => ({
      size: sizes[cluster]!,
      share: sizes[cluster]! / points.n,
      centroid,
      means,
      ...told[index]!,
    })),
  };
}
