/** Up to so many values are sorted at once. */
const FEW = 512;
/** Values a bucket holds on average, and most buckets: their numbers take 16 bits. */
const PER_BUCKET = 16;
const MOST_BUCKETS = 32_768;

/**
 * Numbers by rank without sorting them all: they are counted in buckets by size, and what a bucket holds
 * is gathered and put in order when a rank in it is asked for. A few quantiles of a million numbers cost
 * little more than reading them.
 *
 * @example
 * new RankedValues(Float64Array.of(3, 1, 2)).at(0) // => 1
 * new RankedValues(Float64Array.of(3, Number.NaN, 2)).length // => 2
 */
export class RankedValues {
  /** In any order, without NaN: the very numbers given where none is missing, so not to be changed. */
  readonly values: Float64Array;
  readonly #buckets: Buckets | null;

  constructor(given: ArrayLike<number>) {
    const numbers = given instanceof Float64Array ? given : Float64Array.from(given);
    const whole = rangeOf(numbers);
    const hasMissing = Number.isNaN(whole.least);
    const values = hasMissing ? withoutMissing(numbers) : numbers;
    const range = hasMissing ? rangeOf(values) : whole;
    this.#buckets = bucketsOf(values, range);
    this.values = this.#buckets === null ? inOrder(values, range) : values;
  }

  get length(): number {
    return this.values.length;
  }

  /** The value of a rank, 0 the smallest. */
  at(rank: number): number {
    if (this.#buckets === null) return this.values[rank]!;
    const { starts, range } = this.#buckets;
    if (rank === 0) return range.least;
    if (rank === this.length - 1) return range.most;
    const bucket = bucketOfRank(this.#buckets, rank);
    if (this.#buckets.codes === null) return range.least + bucket;
    return this.#part(bucket).at(rank - starts[bucket]!);
  }

  /** How many values are smaller than a limit. */
  countBelow(limit: number): number {
    return this.#count(limit, false);
  }

  /** How many values are no larger than a limit. */
  countUpTo(limit: number): number {
    return this.#count(limit, true);
  }

  /** Gathers in one pass what will be asked about several ranks … */
  prepareRanks(ranks: readonly number[]): void {
    const buckets = this.#buckets;
    if (buckets !== null) this.#gather(ranks.map((rank) => bucketOfRank(buckets, rank)));
  }

  /** … or limits. */
  prepareLimits(limits: readonly number[]): void {
    const buckets = this.#buckets;
    if (buckets !== null) this.#gather(limits.map((limit) => bucketOfValue(buckets, limit)));
  }

  #count(limit: number, withEqual: boolean): number {
    if (this.#buckets === null) return countInOrder(this.values, limit, withEqual);
    const { starts, range } = this.#buckets;
    if (limit < range.least) return 0;
    if (limit > range.most) return this.length;
    const bucket = bucketOfValue(this.#buckets, limit);
    if (this.#buckets.codes === null) {
      const value = range.least + bucket;
      return starts[bucket + +(value < limit || (withEqual && value === limit))]!;
    }
    return starts[bucket]! + this.#part(bucket).#count(limit, withEqual);
  }

  #part(bucket: number): RankedValues {
    this.#gather([bucket]);
    return this.#buckets!.parts.get(bucket)!;
  }

  #gather(wanted: readonly number[]): void {
    const { parts, codes } = this.#buckets!;
    if (codes === null) return;
    const missing = [...new Set(wanted)].filter((bucket) => !parts.has(bucket));
    if (missing.length > 0) gather(this.values, codes, this.#buckets!, missing);
  }
}

interface Range {
  /** Infinity and −Infinity for no values, NaN where one is NaN. */
  readonly least: number;
  readonly most: number;
}

interface Buckets {
  readonly range: Range;
  /** Buckets a unit of value, and the last of them. */
  readonly scale: number;
  readonly last: number;
  /** Rank at which each bucket begins; one more than there are buckets. */
  readonly starts: Int32Array;
  /** The bucket of each value; `null`: each bucket holds one whole number, so none has to be gathered. */
  readonly codes: Uint16Array | null;
  /** Buckets already gathered. */
  readonly parts: Map<number, RankedValues>;
}

/** Two at a time, as each comparison waits for the one before it. */
function rangeOf(values: Float64Array): Range {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let otherLeast = least;
  let otherMost = most;
  const last = values.length - 1;
  for (let index = 0; index < last; index += 2) {
    const value = values[index]!;
    const other = values[index + 1]!;
    least = Math.min(least, value);
    most = Math.max(most, value);
    otherLeast = Math.min(otherLeast, other);
    otherMost = Math.max(otherMost, other);
  }
  const rest = values.length % 2 === 0 ? [] : [values[last]!];
  // Adding 0 makes −0 a plain 0.
  return {
    least: Math.min(least, otherLeast, ...rest) + 0,
    most: Math.max(most, otherMost, ...rest) + 0,
  };
}

function areWhole(values: Float64Array): boolean {
  for (let index = 0; index < values.length; index += 1) {
    if (!Number.isInteger(values[index])) return false;
  }
  return true;
}

function withoutMissing(numbers: Float64Array): Float64Array {
  const found = new Float64Array(numbers.length);
  let count = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index]!;
    if (Number.isNaN(number)) continue;
    found[count] = number;
    count += 1;
  }
  return found.slice(0, count);
}

/** Sorting many equal values would take as long as sorting any. */
function inOrder(values: Float64Array, { least, most }: Range): Float64Array {
  return least === most ? values : values.slice().sort();
}

/** `null`: few, all equal, or so far apart that they can't be told apart by size. */
function bucketsOf(values: Float64Array, range: Range): Buckets | null {
  if (values.length <= FEW) return null;
  const span = range.most - range.least;
  const areValues = span > 0 && span < MOST_BUCKETS && areWhole(values);
  const count = areValues
    ? span + 1
    : Math.min(MOST_BUCKETS, Math.ceil(values.length / PER_BUCKET));
  const scale = areValues ? 1 : count / span;
  if (!(scale > 0 && Number.isFinite(scale))) return null;
  const starts = new Int32Array(count + 1);
  const codes = areValues ? null : new Uint16Array(values.length);
  if (codes === null) countWhole(starts, values, range.least);
  else countInto(starts, codes, values, range.least, scale);
  for (let bucket = 1; bucket <= count; bucket += 1) starts[bucket]! += starts[bucket - 1]!;
  return { range, scale, last: count - 1, starts, codes, parts: new Map() };
}

/** Counts how often each whole number occurs, one place on. */
function countWhole(counts: Int32Array, values: Float64Array, least: number): void {
  for (let index = 0; index < values.length; index += 1) counts[values[index]! - least + 1]! += 1;
}

/** Counts what each bucket holds, one place on, and writes down the bucket of each value. */
function countInto(
  counts: Int32Array,
  codes: Uint16Array,
  values: Float64Array,
  least: number,
  scale: number,
): void {
  const last = counts.length - 2;
  for (let index = 0; index < values.length; index += 1) {
    const bucket = ((values[index]! - least) * scale) | 0;
    const code = bucket > last ? last : bucket;
    codes[index] = code;
    counts[code + 1]! += 1;
  }
}

/** The bucket that holds a value, or would. */
function bucketOfValue({ range, scale, last }: Buckets, value: number): number {
  return Math.max(0, Math.min(last, Math.floor((value - range.least) * scale)));
}

/** How many of the ascending values are smaller than a limit, or no larger. */
function countInOrder(values: Float64Array, limit: number, withEqual: boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = values[middle]!;
    if (value < limit || (withEqual && value === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The bucket that holds a rank. */
function bucketOfRank({ starts }: Buckets, rank: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= rank) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Makes the wanted buckets parts, to be put in order (or counted again, where they are large). */
function gather(
  values: Float64Array,
  codes: Uint16Array,
  { starts, parts }: Buckets,
  wanted: readonly number[],
): void {
  // Where the next value of each wanted bucket goes; −1: not wanted.
  const next = new Int32Array(starts.length - 1).fill(-1);
  let size = 0;
  for (const bucket of wanted) {
    next[bucket] = size;
    size += starts[bucket + 1]! - starts[bucket]!;
  }
  const held = new Float64Array(size);
  gatherInto(held, next, values, codes);
  let from = 0;
  for (const bucket of wanted) {
    const to = from + starts[bucket + 1]! - starts[bucket]!;
    parts.set(bucket, new RankedValues(held.subarray(from, to)));
    from = to;
  }
}

function gatherInto(
  held: Float64Array,
  next: Int32Array,
  values: Float64Array,
  codes: Uint16Array,
): void {
  for (let index = 0; index < codes.length; index += 1) {
    const bucket = codes[index]!;
    const place = next[bucket]!;
    if (place < 0) continue;
    held[place] = values[index]!;
    next[bucket] = place + 1;
  }
}
