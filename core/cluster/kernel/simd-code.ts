import { type Code, type FunctionCode, loop, moduleOf, op } from '../../wasm/index.ts';

/** Where things stand in the memory, in bytes. */
export const PLACES = {
  /** Centroids, or the one point distances are measured to. */
  centroids: 0,
  /** Sums by cluster and column, then points by cluster, then squared distances: two lanes each. */
  results: 1024,
  points: 4096,
} as const;
/** Most columns × clusters; beyond, the code would be long and the vectors too many. */
export const MOST_CENTROID_PARTS = 48;

/** A module with both loops unrolled for some number of columns and clusters. */
export function simdModule(dimensions: number, k: number, pages: number): Uint8Array<ArrayBuffer> {
  return moduleOf([assignCode(dimensions, k), nearerCode(dimensions)], pages);
}

/** Hands out locals by name of what they hold. */
function localsAfter(parameters: number): { vector(): number; readonly count: () => number } {
  let next = parameters;
  return {
    vector: () => next++,
    count: () => next - parameters,
  };
}

const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** `assign(end, column 0, column 1, …)`: columns are addresses, `end` the length of all pairs in bytes. */
function assignCode(dimensions: number, k: number): FunctionCode {
  const parameters = 1 + dimensions;
  const { vector, count } = localsAfter(parameters);
  const point = times(dimensions, vector);
  const centroid = times(k, () => times(dimensions, vector));
  const sum = times(k, () => times(dimensions, vector));
  const size = times(k, vector);
  const distance = times(k, vector);
  const [least, taken, own, one, total] = times(5, vector) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const offset = parameters + count();

  const squared = (cluster: number, part: number): Code => {
    const gap = [...op.get(point[part]!), ...op.get(centroid[cluster]![part]!), ...op.sub];
    return [...gap, ...op.tee(own), ...op.get(own), ...op.mul];
  };
  const distances = times(k, (cluster) => [
    ...squared(cluster, 0),
    ...times(dimensions - 1, (part) => [...squared(cluster, part + 1), ...op.add]).flat(),
    ...op.set(distance[cluster]!),
    ...(cluster === 0 ? [] : op.get(least)),
    ...op.get(distance[cluster]!),
    ...(cluster === 0 ? [] : op.least),
    ...op.set(least),
  ]);
  const additions = times(k, (cluster) => [
    ...op.get(distance[cluster]!),
    ...op.get(least),
    ...op.isEqual,
    ...(cluster === 0 ? [] : [...op.get(taken), ...op.andNot]),
    ...op.set(own),
    ...op.get(own),
    ...(cluster === 0 ? [] : [...op.get(taken), ...op.or]),
    ...op.set(taken),
    ...times(dimensions, (part) => added(sum[cluster]![part]!, point[part]!, own)).flat(),
    ...added(size[cluster]!, one, own),
  ]);
  const body = [
    ...times(k, (cluster) =>
      times(dimensions, (part) => [
        ...op.i32(0),
        ...op.loadTwice(PLACES.centroids + 8 * (cluster * dimensions + part)),
        ...op.set(centroid[cluster]![part]!),
      ]).flat(),
    ).flat(),
    ...op.i32(0),
    ...op.loadTwice(PLACES.points - 8),
    ...op.set(one),
    ...loop([
      ...times(dimensions, (part) => [
        ...op.get(1 + part),
        ...op.get(offset),
        ...op.addI32,
        ...op.load(),
        ...op.set(point[part]!),
      ]).flat(),
      ...distances.flat(),
      ...op.get(total),
      ...op.get(least),
      ...op.add,
      ...op.set(total),
      ...additions.flat(),
      ...nextPair(offset),
    ]),
    ...[...sum.flat(), ...size, total].flatMap((local, index) => [
      ...op.i32(0),
      ...op.get(local),
      ...op.store(PLACES.results + 16 * index),
    ]),
  ];
  return { name: 'assign', parameters, vectors: count(), counters: 1, body };
}

/** `nearer(end, from, to, column 0, …)`. */
function nearerCode(dimensions: number): FunctionCode {
  const parameters = 3 + dimensions;
  const { vector, count } = localsAfter(parameters);
  const goal = times(dimensions, vector);
  const gap = vector();
  const total = vector();
  const kept = vector();
  const offset = parameters + count();
  const at = (local: number): Code => [...op.get(local), ...op.get(offset), ...op.addI32];
  const squared = (part: number): Code => [
    ...at(3 + part),
    ...op.load(),
    ...op.get(goal[part]!),
    ...op.sub,
    ...op.tee(gap),
    ...op.get(gap),
    ...op.mul,
  ];
  const body = [
    ...times(dimensions, (part) => [
      ...op.i32(0),
      ...op.loadTwice(PLACES.centroids + 8 * part),
      ...op.set(goal[part]!),
    ]).flat(),
    ...loop([
      ...at(2),
      ...at(1),
      ...op.load(),
      ...squared(0),
      ...times(dimensions - 1, (part) => [...squared(part + 1), ...op.add]).flat(),
      ...op.least,
      ...op.tee(kept),
      ...op.store(),
      ...op.get(total),
      ...op.get(kept),
      ...op.add,
      ...op.set(total),
      ...nextPair(offset),
    ]),
    ...op.i32(0),
    ...op.get(total),
    ...op.store(PLACES.results),
  ];
  return { name: 'nearer', parameters, vectors: count(), counters: 1, body };
}

/** Adds a vector to a sum where a mask says so. */
function added(sum: number, vector: number, mask: number): Code {
  return [...op.get(sum), ...op.get(vector), ...op.get(mask), ...op.and, ...op.add, ...op.set(sum)];
}

/** Goes on by a pair; leaves whether there is one. Parameter 0 is the end. */
function nextPair(offset: number): Code {
  return [
    ...op.get(offset),
    ...op.i32(16),
    ...op.addI32,
    ...op.tee(offset),
    ...op.get(0),
    ...op.isLess,
  ];
}
