/**
 * How many of ascending numbers are smaller than one: its place, where it is among them.
 *
 * @example
 * lowerBound([2, 4, 4, 8], 4) // => 1
 * lowerBound([], 4) // => 0
 */
export function lowerBound(ascending: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
