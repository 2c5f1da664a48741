import { seededRandom } from '../stats/index.ts';
import { kMeans } from './k-means.ts';
import { differentPoints, pointsAt, samplePositions } from './points.ts';
import { silhouette } from './silhouette.ts';
import type { FitOfK, Partition, Points } from './types.ts';

/** Points the number of clusters is searched on, and points compared in pairs, at most. */
const MOST_SEARCHED = 10_000;
export const MOST_COMPARED = 5_000;

/** Numbers of clusters to try, both ends included. */
export interface KRange {
  readonly from: number;
  readonly to: number;
}

/** The number of clusters that fits best, and all that were tried. */
export interface Found {
  /** `null`: there are fewer different points than clusters wanted. */
  readonly k: number | null;
  readonly byK: readonly FitOfK[];
  /** Points the search was made on. */
  readonly searched: Points;
  /** The grouping of `searched` into `k`. */
  readonly partition: Partition | null;
}

/**
 * Tries numbers of clusters and takes the one with the highest mean silhouette, the smaller of equal
 * ones. More than 10,000 points are searched on a sample of so many; a single number needs no search
 * and gets all points.
 *
 * @param points sorted
 * @param options `starts` of k-means each, `seed` of its draws
 */
export function searchK(
  points: Points,
  range: KRange,
  { starts, seed }: { readonly starts?: number | undefined; readonly seed: number },
): Found {
  const size = range.from === range.to ? points.n : MOST_SEARCHED;
  const searched = pointsAt(points, samplePositions(points.n, size, seededRandom(seed)));
  const most = Math.min(range.to, differentPoints(searched, range.to));
  const byK: FitOfK[] = [];
  let best: { readonly fit: FitOfK; readonly partition: Partition } | null = null;
  for (let k = range.from; k <= most; k += 1) {
    const partition = kMeans(searched, { k, starts, random: seededRandom(seed + k) });
    const fit: FitOfK = {
      k,
      n: searched.n,
      inertia: partition.inertia,
      silhouette: sampledSilhouette(searched, partition.labels, seed),
      sizes: [...partition.sizes].sort((one, other) => other - one),
    };
    byK.push(fit);
    if (best === null || (fit.silhouette ?? -1) > (best.fit.silhouette ?? -1)) {
      best = { fit, partition };
    }
  }
  return { k: best?.fit.k ?? null, byK, searched, partition: best?.partition ?? null };
}

/** Mean silhouette: exact up to 5,000 points, beyond that of a sample of so many. */
export function sampledSilhouette(points: Points, labels: Int32Array, seed: number): number | null {
  if (points.n <= MOST_COMPARED) return silhouette(points, labels);
  const positions = samplePositions(points.n, MOST_COMPARED, seededRandom(seed));
  const sampled = Int32Array.from(positions, (position) => labels[position]!);
  return silhouette(pointsAt(points, positions), sampled);
}
