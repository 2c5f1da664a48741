import { instantiated, PAGE_BYTES, type WithMemory } from '../../wasm/index.ts';
import { squaredDistance } from '../distance.ts';
import type { Points } from '../types.ts';
import { addLast } from './plain-kernel.ts';
import { MOST_CENTROID_PARTS, PLACES, simdModule } from './simd-code.ts';
import type { Distances, Kernel } from './types.ts';

interface Exports extends WithMemory {
  assign(end: number, ...columns: number[]): void;
  nearer(end: number, from: number, to: number, ...columns: number[]): void;
}

/** More memory than this is not asked for. */
const MOST_PAGES = 8_192;

/**
 * The kernel as WebAssembly that works on two points at once, made for the number of columns and
 * clusters.
 *
 * @returns `null` where WebAssembly is missing or not allowed, or there is too much for it
 */
export function simdKernel(points: Points, k: number): Kernel | null {
  const { n, dimensions, values } = points;
  // Columns start at multiples of 16 bytes.
  const length = 8 * (n + (n % 2));
  const pages = Math.ceil((PLACES.points + (dimensions + 3) * length) / PAGE_BYTES);
  if (dimensions * k > MOST_CENTROID_PARTS || pages > MOST_PAGES || n < 2) return null;
  const exports = instantiated<Exports>(simdModule(dimensions, k, pages));
  if (exports === null) return null;
  const { buffer } = exports.memory;
  const column = (index: number) => PLACES.points + index * length;
  const columns = Array.from({ length: dimensions }, (_, part) => column(part));
  columns.forEach((at, part) => {
    const own = new Float64Array(buffer, at, n);
    for (let index = 0; index < n; index += 1) own[index] = values[index * dimensions + part]!;
  });
  const goal = new Float64Array(buffer, PLACES.centroids, dimensions * k);
  const results = new Float64Array(buffer, PLACES.results, 2 * (dimensions * k + k + 1));
  new Float64Array(buffer, PLACES.points - 8, 1).fill(1);
  const result = (index: number) => results[2 * index]! + results[2 * index + 1]!;
  const list = (index: number): Distances => {
    const at = column(dimensions + index);
    return { values: new Float64Array(buffer, at, n), at };
  };
  const paired = n - (n % 2);
  return {
    assign(centroids, sums, sizes) {
      goal.set(centroids);
      exports.assign(8 * paired, ...columns);
      for (let index = 0; index < sums.length; index += 1) sums[index] = result(index);
      for (let cluster = 0; cluster < k; cluster += 1)
        sizes[cluster] = result(sums.length + cluster);
      const inertia = result(sums.length + k);
      if (paired === n) return inertia;
      return inertia + addLast(values, paired, centroids, sums, sizes);
    },
    nearer(point, from, to) {
      const at = point * dimensions;
      goal.set(values.subarray(at, at + dimensions));
      exports.nearer(8 * paired, from.at, to.at, ...columns);
      if (paired === n) return result(0);
      const distance = squaredDistance(values, paired * dimensions, values, at, dimensions);
      to.values[paired] = Math.min(from.values[paired]!, distance);
      return result(0) + to.values[paired]!;
    },
    distances: [list(0), list(1), list(2)],
  };
}
