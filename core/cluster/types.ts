import type { Note } from '../basics/index.ts';

/** A numeric column to cluster by, one value a row; NaN is missing. */
export interface ClusterColumn {
  readonly name: string;
  readonly values: ArrayLike<number>;
}

/** Points of `n` rows in `dimensions` numbers each, row after row in one array. */
export interface Points {
  readonly n: number;
  readonly dimensions: number;
  readonly values: Float64Array;
}

/** Points grouped around `k` centroids. */
export interface Partition {
  readonly k: number;
  /** Cluster of each point, 0 to k − 1. */
  readonly labels: Int32Array;
  /** Centroid after centroid, in the units of the points. */
  readonly centroids: Float64Array;
  readonly sizes: Int32Array;
  /** Sum of squared distances from each point to its centroid. */
  readonly inertia: number;
  /** Rounds until no point changed its cluster. */
  readonly iterations: number;
}

/** How a number of clusters fits. */
export interface FitOfK {
  readonly k: number;
  /** Points that were grouped: all rows, or the sample the search was made on. */
  readonly n: number;
  readonly inertia: number;
  /** Mean silhouette, −1 to 1; `null` when it isn't defined. */
  readonly silhouette: number | null;
  /** Descending. */
  readonly sizes: readonly number[];
}

/** What sets a cluster apart: a column far from the mean of all. */
export interface Trait {
  readonly column: string;
  /** Distance of the centroid from the mean of all, in standard deviations. */
  readonly z: number;
  readonly degree: 'very-high' | 'high' | 'low' | 'very-low';
}

export interface Cluster {
  readonly size: number;
  /** 0–1 of the rows that were grouped. */
  readonly share: number;
  /** Centroid by column in original units; with logarithms a typical value rather than the mean. */
  readonly centroid: readonly number[];
  /** Mean of its rows by column, in original units. */
  readonly means: readonly number[];
  /** Strongest first; empty when it is near the mean in everything. */
  readonly traits: readonly Trait[];
  /** Number among clusters with the same traits, 1 upwards; `null` when no other has them. */
  readonly twin: number | null;
}

/** Rows grouped by k-means. */
export interface Clustering {
  readonly columns: readonly string[];
  readonly log: boolean;
  readonly standardise: boolean;
  /** Rows grouped, and rows left out because a value is missing. */
  readonly n: number;
  readonly missing: number;
  readonly k: number;
  readonly inertia: number;
  readonly silhouette: number | null;
  /** Points the silhouette was measured on; fewer than `n` when there are many. */
  readonly silhouetteOn: number;
  /** Mean adjusted Rand index against groupings of resampled rows; 1: always the same groups. */
  readonly stability: number | null;
  /** By mean `monetary`, highest first, where that is a column; else the largest first. */
  readonly clusters: readonly Cluster[];
  /** Index into `clusters` of each row; −1: left out. */
  readonly assignment: Int32Array;
  readonly byK: readonly FitOfK[];
  readonly notes: readonly Note[];
}
