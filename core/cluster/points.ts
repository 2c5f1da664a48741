import type { Random } from '../stats/index.ts';
import type { Points } from './types.ts';

/**
 * Positions of a sample without repeats, ascending: every set of that size is equally likely.
 *
 * @returns all positions when no more than `size` are there
 * @see Fan, Muller & Rezucha 1962, "Development of Sampling Plans by Using Sequential (Item by Item)
 *   Selection Techniques"
 */
export function samplePositions(n: number, size: number, random: Random): Int32Array {
  if (n <= size) return Int32Array.from({ length: n }, (_, index) => index);
  const chosen = new Int32Array(size);
  let count = 0;
  for (let index = 0; count < size; index += 1) {
    if (random() * (n - index) < size - count) {
      chosen[count] = index;
      count += 1;
    }
  }
  return chosen;
}

/** The points at given positions, in their order. */
export function pointsAt({ dimensions, values }: Points, positions: Int32Array): Points {
  const taken = new Float64Array(positions.length * dimensions);
  positions.forEach((position, index) => {
    const from = position * dimensions;
    taken.set(values.subarray(from, from + dimensions), index * dimensions);
  });
  return { n: positions.length, dimensions, values: taken };
}

/** How many different points there are, counted up to a limit; the points are sorted. */
export function differentPoints({ n, dimensions, values }: Points, limit: number): number {
  let different = Math.min(n, 1);
  for (let index = 1; index < n && different < limit; index += 1) {
    for (let part = 0; part < dimensions; part += 1) {
      const at = index * dimensions + part;
      if (values[at] === values[at - dimensions]) continue;
      different += 1;
      break;
    }
  }
  return different;
}
