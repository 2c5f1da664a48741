import type { Sketch } from './sketch.ts';

/** How two earlier numbers stand to a third: their sum, or one less the other. */
export type Sign = 1 | -1;

/**
 * Finds sketches, and pairs of them by their sum or difference, that may equal another but for a few
 * buckets, without trying all. The buckets are dealt to one group more than may differ, so that some
 * group has none of them: there the sums of the groups agree exactly, and are looked up.
 */
export class NearSums {
  private readonly groups: number;
  private count = 0;
  /** Sums of each sketch, group by group. */
  private sums: Uint32Array;
  /** For each group a hash table of the sketches by their sum in it: the newest of each slot … */
  private newest: Int32Array;
  /** … and for each sketch and group the one before it in the slot; −1: none. */
  private before: Int32Array;
  private capacity = 32;

  /** @param most buckets that may differ */
  constructor(most: number) {
    this.groups = most + 1;
    this.sums = new Uint32Array(this.capacity * this.groups);
    this.before = new Int32Array(this.capacity * this.groups);
    this.newest = new Int32Array(2 * this.capacity * this.groups).fill(-1);
  }

  /** Takes one more sketch in; its number is the count of those before it. */
  add(sketch: Sketch): void {
    if (this.count === this.capacity) this.grow();
    const { groups, sums, count } = this;
    addGroupSums(sketch, groups, sums, count * groups);
    this.count += 1;
    this.link(count);
  }

  /** Forgets the newest, so that `count` are left. */
  cutTo(count: number): void {
    const { groups } = this;
    while (this.count > count) {
      this.count -= 1;
      const at = this.count * groups;
      for (let group = 0; group < groups; group += 1) {
        this.newest[this.slot(group, this.sums[at + group]!)] = this.before[at + group]!;
      }
    }
  }

  /** Calls back with every sketch that may be near `wanted`, some of them more than once; some are not. */
  eachNear(wanted: Sketch, visit: (one: number) => void): void {
    const { groups, sums, newest, before } = this;
    const own = groupSums(wanted, groups);
    for (let group = 0; group < groups; group += 1) {
      const sum = own[group]!;
      for (
        let one = newest[this.slot(group, sum)]!;
        one >= 0;
        one = before[one * groups + group]!
      ) {
        if (sums[one * groups + group] === sum) visit(one);
      }
    }
  }

  /**
   * Calls back with every pair that may be near: `one + sign × other ≈ third`; some are not.
   *
   * @param from sketches before this one are left out
   * @returns true as soon as `isNear` says so
   */
  some(
    third: Sketch,
    isNear: (one: number, sign: Sign, other: number) => boolean,
    from = 0,
  ): boolean {
    const { groups, sums, newest, before, count } = this;
    const mask = 2 * this.capacity - 1;
    const own = groupSums(third, groups);
    const tried = new Set<number>();
    for (let group = 0; group < groups; group += 1) {
      const wanted = own[group]!;
      const table = group * 2 * this.capacity;
      for (let one = from; one < count; one += 1) {
        const sum = sums[one * groups + group]!;
        for (let sign: Sign = 1; ; sign = -1) {
          const rest = (sign === 1 ? wanted - sum : sum - wanted) >>> 0;
          let other = newest[table + (hashed(rest) & mask)]!;
          for (; other >= from; other = before[other * groups + group]!) {
            if (sums[other * groups + group] !== rest || other === one) continue;
            if (sign === 1 && other < one) continue;
            const pair = (one * count + other) * 2 + (sign === 1 ? 1 : 0);
            if (tried.has(pair)) continue;
            tried.add(pair);
            if (isNear(one, sign, other)) return true;
          }
          if (sign === -1) break;
        }
      }
    }
    return false;
  }

  private slot(group: number, sum: number): number {
    const slots = 2 * this.capacity;
    return group * slots + (hashed(sum) & (slots - 1));
  }

  private link(one: number): void {
    const { groups } = this;
    for (let group = 0; group < groups; group += 1) {
      const slot = this.slot(group, this.sums[one * groups + group]!);
      this.before[one * groups + group] = this.newest[slot]!;
      this.newest[slot] = one;
    }
  }

  private grow(): void {
    const { groups, sums } = this;
    this.capacity *= 2;
    this.sums = new Uint32Array(this.capacity * groups);
    this.sums.set(sums);
    this.before = new Int32Array(this.capacity * groups);
    this.newest = new Int32Array(2 * this.capacity * groups).fill(-1);
    for (let one = 0; one < this.count; one += 1) this.link(one);
  }
}

/** Sums spread over the slots: sums of sketches that have little in a group are small numbers. */
function hashed(sum: number): number {
  const bits = Math.imul(sum ^ (sum >>> 16), 0x9e3779b1);
  return bits ^ (bits >>> 15);
}

function groupSums(sketch: Sketch, groups: number): Uint32Array {
  const sums = new Uint32Array(groups);
  addGroupSums(sketch, groups, sums, 0);
  return sums;
}

/** Weighted sums of every `groups`-th bucket, mod 2³²; they add and subtract like the sketches. */
function addGroupSums(sketch: Sketch, groups: number, sums: Uint32Array, at: number): void {
  for (let group = 0; group < groups; group += 1) {
    let sum = 0;
    for (let bucket = group; bucket < sketch.length; bucket += groups) {
      sum = (sum + Math.imul(sketch[bucket]!, 2 * bucket + 1)) | 0;
    }
    sums[at + group] = sum;
  }
}
