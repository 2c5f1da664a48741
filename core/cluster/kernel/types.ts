/**
 * The loops of k-means over some points. Points are taken in pairs, the first and the second of each pair
 * are summed apart and the sums added at the end, so that every kernel comes to the same bits.
 */
export interface Kernel {
  /**
   * Gives each point to its nearest centroid, the first of equally near ones.
   *
   * @param centroids centroid after centroid
   * @param sums gets the sum of the points of each centroid, `sizes` their number
   * @returns sum of squared distances to the nearest centroid
   */
  assign(centroids: Float64Array, sums: Float64Array, sizes: Float64Array): number;
  /**
   * Squared distances to one more point where they are less than those so far.
   *
   * @param from distances so far, `to` gets the new ones; they may be the same
   * @returns sum of the new ones
   */
  nearer(point: number, from: Distances, to: Distances): number;
  /** Three lists of distances, one entry a point, to work with. */
  readonly distances: readonly [Distances, Distances, Distances];
}

/** A list of distances in a kernel's memory. */
export interface Distances {
  readonly values: Float64Array;
  /** Where it stands in the memory, in bytes. */
  readonly at: number;
}
