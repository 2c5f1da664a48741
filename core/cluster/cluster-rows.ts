import { LensError, type Note, note } from '../basics/index.ts';
import { seededRandom } from '../stats/index.ts';
import { describeClusters } from './describe-clusters.ts';
import { type Features, features } from './features.ts';
import { kMeans } from './k-means.ts';
import { pointsAt, samplePositions } from './points.ts';
import { type Found, type KRange, MOST_COMPARED, sampledSilhouette, searchK } from './search.ts';
import { stability } from './stability.ts';
import type { ClusterColumn, Clustering, Partition } from './types.ts';

/** Points resampled at most to see how stable the groups are. */
const MOST_RESAMPLED = 2_000;
/** Below these the groups are not to be relied on. */
const WEAK_SILHOUETTE = 0.25;
const WEAK_STABILITY = 0.6;

/** How rows are grouped; what isn't given has the default named. */
export interface ClusterOptions {
  /** Numbers of clusters to choose from; default 2 to 8. */
  readonly k?: KRange;
  /** Take the logarithm of 1 + x first, for columns with long tails; default false. */
  readonly log?: boolean;
  /** Give every column the same weight (mean 0, standard deviation 1); default true. */
  readonly standardise?: boolean;
  /** Starts of k-means; default as in `kMeans`. */
  readonly starts?: number | undefined;
  /** Seed of all random draws; default 1. */
  readonly seed?: number;
}

/**
 * Groups rows by numeric columns with k-means; the number of clusters is the one with the highest mean
 * silhouette. The order of rows changes nothing, and the same seed gives the same groups.
 *
 * @param columns at least one, as many values in each; rows with a missing value are left out
 * @throws {LensError} `cluster.too-few` when there are fewer different rows than clusters
 *
 * @example
 * clusterRows([{ name: 'spend', values: [1, 2, 50, 51, 52] }], { k: { from: 2, to: 3 } }).clusters.map(({ size }) => size) // => [3, 2]
 */
export function clusterRows(
  columns: readonly ClusterColumn[],
  {
    k: range = { from: 2, to: 8 },
    log = false,
    standardise = true,
    starts,
    seed = 1,
  }: ClusterOptions = {},
): Clustering {
  const made = features(columns, { log, standardise });
  const { points, rows } = made;
  const found = searchK(points, range, { starts, seed });
  if (found.k === null) throw new LensError('cluster.too-few', { n: points.n, k: range.from });
  const partition = finalPartition(made, found, starts, seed);
  const fit = found.byK.find(({ k }) => k === found.k)!;
  const isAll = found.searched.n === points.n;
  const score = isAll ? fit.silhouette : sampledSilhouette(points, partition.labels, seed);
  const resampled = stabilityOf(made, partition, seed);
  const { clusters, order } = describeClusters(columns, made, partition, log, standardise);
  const length = columns[0]?.values.length ?? 0;
  const assignment = new Int32Array(length).fill(-1);
  rows.forEach((row, position) => {
    assignment[row] = order.indexOf(partition.labels[position]!);
  });
  const result = {
    columns: columns.map(({ name }) => name),
    log,
    standardise,
    n: points.n,
    missing: length - points.n,
    k: partition.k,
    inertia: partition.inertia,
    silhouette: score,
    silhouetteOn: Math.min(points.n, MOST_COMPARED),
    stability: resampled,
    clusters,
    assignment,
    byK: found.byK,
  };
  return { ...result, notes: notesOf(result, made, found, range) };
}

/** The grouping of all points: that of the search, or one of its own when a sample was searched. */
function finalPartition(
  { points }: Features,
  { k, searched, partition }: Found,
  starts: number | undefined,
  seed: number,
): Partition {
  if (searched.n === points.n) return partition!;
  return kMeans(points, { k: k!, starts, random: seededRandom(seed + k!) });
}

function stabilityOf({ points }: Features, partition: Partition, seed: number): number | null {
  const positions = samplePositions(points.n, MOST_RESAMPLED, seededRandom(seed));
  const labels = Int32Array.from(positions, (position) => partition.labels[position]!);
  return stability(pointsAt(points, positions), { ...partition, labels }, seed);
}

function notesOf(
  result: Omit<Clustering, 'notes'>,
  { constant }: Features,
  { searched, byK }: Found,
  range: KRange,
): readonly Note[] {
  const { n, missing, silhouette, silhouetteOn, stability: resampled } = result;
  const notes: Note[] = [];
  const most = byK.at(-1)!.k;
  if (missing > 0) notes.push(note('info', 'cluster.rows-missing', { n: missing }));
  for (const column of constant) notes.push(note('warning', 'cluster.constant-column', { column }));
  if (most < range.to) notes.push(note('info', 'cluster.k-cut', { most, wanted: range.to }));
  if (searched.n < n)
    notes.push(note('info', 'cluster.searched-sample', { n: searched.n, all: n }));
  if (silhouetteOn < n) {
    notes.push(note('info', 'cluster.silhouette-sampled', { n: silhouetteOn, all: n }));
  }
  if (silhouette !== null && silhouette < WEAK_SILHOUETTE) {
    notes.push(note('warning', 'cluster.weak', { silhouette: silhouette.toFixed(2) }));
  }
  if (resampled !== null && resampled < WEAK_STABILITY) {
    notes.push(note('warning', 'cluster.unstable', { stability: resampled.toFixed(2) }));
  }
  return notes;
}
