/** Squared Euclidean distance between two points that begin at given places of their arrays. */
export function squaredDistance(
  one: Float64Array,
  from: number,
  other: Float64Array,
  otherFrom: number,
  dimensions: number,
): number {
  let sum = 0;
  for (let index = 0; index < dimensions; index += 1) {
    const difference = one[from + index]! - other[otherFrom + index]!;
    sum += difference * difference;
  }
  return sum;
}

/** Number of the centroid nearest to a point; the first of equally near ones. */
export function nearestCentroid(
  values: Float64Array,
  from: number,
  centroids: Float64Array,
  dimensions: number,
): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < centroids.length; at += dimensions) {
    const distance = squaredDistance(values, from, centroids, at, dimensions);
    if (distance < least) {
      least = distance;
      nearest = at / dimensions;
    }
  }
  return nearest;
}
