/** Up to so many values are sorted at once. */
const FEW = 512;
/** Values a bucket holds on average, and most buckets. */
const PER_BUCKET = 256;
const MOST_BUCKETS = 4096;

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
    const range = rangeOf(numbers);
    const values = range.missing === 0 ? numbers : withoutMissing(numbers, range.missing);
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
    if (this.#buckets.areValues) return range.least + bucket;
    return this.#part(bucket).at(rank - starts[bucket]!);
  }

  /** Gathers in one pass what will be asked about several ranks. */
  prepareRanks(ranks: readonly number[]): void {
    const buckets = this.#buckets;
    if (buckets !== null) this.#gather(ranks.map((rank) => bucketOfRank(buckets, rank)));
  }

  #part(bucket: number): RankedValues {
    this.#gather([bucket]);
    return this.#buckets!.parts.get(bucket)!;
  }

  #gather(wanted: readonly number[]): void {
    const { parts, areValues } = this.#buckets!;
    if (areValues) return;
    const missing = [...new Set(wanted)].filter((bucket) => !parts.has(bucket));
    if (missing.length > 0) gather(this.values, this.#buckets!, missing);
  }
}

interface Range {
  /** Infinity and −Infinity for no values. */
  readonly least: number;
  readonly most: number;
  /** How many are NaN. */
  readonly missing: number;
  /** All others are whole numbers. */
  readonly isWhole: boolean;
}

interface Buckets {
  readonly range: Range;
  /** Buckets a unit of value, and the last of them. */
  readonly scale: number;
  readonly last: number;
  /** Rank at which each bucket begins; one more than there are buckets. */
  readonly starts: Int32Array;
  /** Each bucket holds one whole number, so none has to be gathered. */
  readonly areValues: boolean;
  /** Buckets already gathered. */
  readonly parts: Map<number, RankedValues>;
}

function rangeOf(values: Float64Array): Range {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let missing = 0;
  let broken = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    if (value < least) least = value;
    if (value > most) most = value;
    missing += +Number.isNaN(value);
    broken |= +(Math.floor(value) < value);
  }
  return { least, most, missing, isWhole: broken === 0 };
}

function withoutMissing(numbers: Float64Array, missing: number): Float64Array {
  const found = new Float64Array(numbers.length - missing);
  let count = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index]!;
    if (Number.isNaN(number)) continue;
    found[count] = number;
    count += 1;
  }
  return found;
}

/** Sorting many equal values would take as long as sorting any. */
function inOrder(values: Float64Array, { least, most }: Range): Float64Array {
  return least === most ? values : values.slice().sort();
}

/** `null`: few, all equal, or so far apart that they can't be told apart by size. */
function bucketsOf(values: Float64Array, range: Range): Buckets | null {
  if (values.length <= FEW) return null;
  const span = range.most - range.least;
  const areValues = range.isWhole && span > 0 && span < MOST_BUCKETS;
  const count = areValues
    ? span + 1
    : Math.min(MOST_BUCKETS, Math.ceil(values.length / PER_BUCKET));
  const scale = areValues ? 1 : count / span;
  if (!(scale > 0 && Number.isFinite(scale))) return null;
  const starts = new Int32Array(count + 1);
  countInto(starts, values, range.least, scale);
  for (let bucket = 1; bucket <= count; bucket += 1) starts[bucket]! += starts[bucket - 1]!;
  return { range, scale, last: count - 1, starts, areValues, parts: new Map() };
}

/** Counts what each bucket holds, one place on. */
function countInto(counts: Int32Array, values: Float64Array, least: number, scale: number): void {
  const last = counts.length - 2;
  for (let index = 0; index < values.length; index += 1) {
    const bucket = ((values[index]! - least) * scale) | 0;
    counts[(bucket > last ? last : bucket) + 1]! += 1;
  }
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
function gather(values: Float64Array, buckets: Buckets, wanted: readonly number[]): void {
  const { starts, parts } = buckets;
  // Where the next value of each wanted bucket goes; −1: not wanted.
  const next = new Int32Array(starts.length - 1).fill(-1);
  let size = 0;
  for (const bucket of wanted) {
    next[bucket] = size;
    size += starts[bucket + 1]! - starts[bucket]!;
  }
  const held = new Float64Array(size);
  gatherInto(held, next, values, buckets);
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
  { range, scale, last }: Buckets,
): void {
  const { least } = range;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    const counted = ((value - least) * scale) | 0;
    const bucket = counted > last ? last : counted;
    const place = next[bucket]!;
    if (place < 0) continue;
    held[place] = value;
    next[bucket] = place + 1;
  }
}
