/** Up to so many values are sorted at once. */
const FEW = 512;
/** Values a bucket holds on average, and most buckets. */
const PER_BUCKET = 256;
const MOST_BUCKETS = 4096;

/**
 * Numbers by rank without sorting them all: they are dealt into buckets by size, and a bucket is put in
 * order when something in it is asked for. A few quantiles of a million numbers cost little more than
 * reading them.
 *
 * @example
 * new RankedValues(Float64Array.of(3, 1, 2)).at(0) // => 1
 * new RankedValues(Float64Array.of(3, 1, 2)).countBelow(3) // => 2
 */
export class RankedValues {
  /** In any order, without NaN. */
  readonly values: Float64Array;
  readonly #buckets: Buckets | null;

  /** @param given NaN is left out; not changed unless it may be, which spares a copy of few numbers */
  constructor(given: ArrayLike<number>, mayChange = false) {
    this.#buckets = given.length <= FEW ? null : bucketsOf(given);
    this.values = this.#buckets?.dealt ?? sorted(given, mayChange);
  }

  get length(): number {
    return this.values.length;
  }

  /** The value of a rank, 0 the smallest. */
  at(rank: number): number {
    if (this.#buckets === null) return this.values[rank]!;
    const { starts } = this.#buckets;
    let low = 0;
    let high = starts.length - 2;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (starts[middle]! <= rank) low = middle;
      else high = middle - 1;
    }
    return part(this.#buckets, low).at(rank - starts[low]!);
  }

  /** How many values are smaller than a limit. */
  countBelow(limit: number): number {
    return this.#count(limit, false);
  }

  /** How many values are no larger than a limit. */
  countUpTo(limit: number): number {
    return this.#count(limit, true);
  }

  #count(limit: number, withEqual: boolean): number {
    const { values } = this;
    if (this.#buckets === null) {
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
    const { least, most, starts } = this.#buckets;
    if (limit < least) return 0;
    if (limit > most) return values.length;
    const bucket = bucketAt(this.#buckets, limit);
    return starts[bucket]! + part(this.#buckets, bucket).#count(limit, withEqual);
  }
}

interface Buckets {
  readonly least: number;
  readonly most: number;
  /** Buckets a unit of value, and the last of them. */
  readonly scale: number;
  readonly last: number;
  /** Values, bucket after bucket, and where each begins; one more than there are buckets. */
  readonly dealt: Float64Array;
  readonly starts: Int32Array;
  /** Buckets already put in order. */
  readonly parts: Map<number, RankedValues>;
}

function sorted(given: ArrayLike<number>, mayChange: boolean): Float64Array {
  if (mayChange && given instanceof Float64Array) return isAlike(given) ? given : given.sort();
  const values = new Float64Array(given.length);
  let n = 0;
  for (let index = 0; index < given.length; index += 1) {
    const value = given[index]!;
    if (Number.isNaN(value)) continue;
    values[n] = value;
    n += 1;
  }
  return values.subarray(0, n).sort();
}

/** Sorting many equal values takes as long as sorting any. */
function isAlike(values: Float64Array): boolean {
  for (let index = 1; index < values.length; index += 1) {
    if (values[index] !== values[0]) return false;
  }
  return true;
}

/** `null`: all are equal, or so far apart that they can't be dealt. */
function bucketsOf(values: ArrayLike<number>): Buckets | null {
  const { length } = values;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < length; index += 1) {
    const value = values[index]!;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const count = Math.min(MOST_BUCKETS, Math.ceil(length / PER_BUCKET));
  const scale = count / (most - least);
  if (!(scale > 0 && Number.isFinite(scale))) return null;
  // NaN goes to one more bucket at the end.
  const bucketOf = new Uint16Array(length);
  const next = new Int32Array(count + 2);
  for (let index = 0; index < length; index += 1) {
    const place = (values[index]! - least) * scale;
    const bucket = place < count ? place | 0 : place >= count ? count - 1 : count;
    bucketOf[index] = bucket;
    next[bucket + 1]! += 1;
  }
  for (let bucket = 1; bucket <= count; bucket += 1) next[bucket]! += next[bucket - 1]!;
  const starts = next.slice(0, count + 1);
  const all = new Float64Array(length);
  for (let index = 0; index < length; index += 1) {
    const bucket = bucketOf[index]!;
    const place = next[bucket]!;
    all[place] = values[index]!;
    next[bucket] = place + 1;
  }
  const dealt = all.subarray(0, starts[count]!);
  return { least, most, scale, last: count - 1, dealt, starts, parts: new Map() };
}

function bucketAt({ least, scale, last }: Buckets, value: number): number {
  return Math.min(last, ((value - least) * scale) | 0);
}

/** A bucket, put in order (or dealt again when it is large) the first time it is asked for. */
function part({ dealt, starts, parts }: Buckets, bucket: number): RankedValues {
  let found = parts.get(bucket);
  if (found === undefined) {
    found = new RankedValues(dealt.subarray(starts[bucket]!, starts[bucket + 1]!), true);
    parts.set(bucket, found);
  }
  return found;
}
