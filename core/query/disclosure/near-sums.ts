import type { Sketch } from './sketch.ts';

/** How two earlier numbers stand to a third: their sum, or one less the other. */
export type Sign = 1 | -1;

/**
 * Finds pairs of sketches whose sum or difference may equal a third but for a few buckets, without trying
 * all pairs. The buckets are dealt to one group more than may differ, so that some group has none of
 * them: there the sums of the groups agree exactly, and are looked up.
 */
export class NearSums {
  private readonly groups: number;
  private readonly sums: Uint32Array[] = [];
  /** For each group, the sketches by their sum in it. */
  private readonly places: Map<number, number[]>[];

  /** @param most buckets that may differ */
  constructor(most: number) {
    this.groups = most + 1;
    this.places = Array.from({ length: this.groups }, () => new Map<number, number[]>());
  }

  /** Takes one more sketch in; its number is the count of those before it. */
  add(sketch: Sketch): void {
    const sums = groupSums(sketch, this.groups);
    const place = this.sums.length;
    this.sums.push(sums);
    this.places.forEach((bySum, group) => {
      const known = bySum.get(sums[group]!);
      if (known === undefined) bySum.set(sums[group]!, [place]);
      else known.push(place);
    });
  }

  /**
   * Calls back with every pair that may be near: `one + sign × other ≈ third`; some are not.
   *
   * @returns true as soon as `isNear` says so
   */
  some(third: Sketch, isNear: (one: number, sign: Sign, other: number) => boolean): boolean {
    const sums = groupSums(third, this.groups);
    const tried = new Set<number>();
    for (let group = 0; group < this.groups; group += 1) {
      const bySum = this.places[group]!;
      const wanted = sums[group]!;
      for (let one = 0; one < this.sums.length; one += 1) {
        const own = this.sums[one]![group]!;
        for (const sign of [1, -1] as const) {
          const rest = (sign === 1 ? wanted - own : own - wanted) >>> 0;
          for (const other of bySum.get(rest) ?? []) {
            if (other === one || (sign === 1 && other < one)) continue;
            const pair = (one * this.sums.length + other) * 2 + (sign === 1 ? 1 : 0);
            if (tried.has(pair)) continue;
            tried.add(pair);
            if (isNear(one, sign, other)) return true;
          }
        }
      }
    }
    return false;
  }
}

/** Weighted sums of every `groups`-th bucket, mod 2³²; they add and subtract like the sketches. */
function groupSums(sketch: Sketch, groups: number): Uint32Array {
  const sums = new Uint32Array(groups);
  for (let bucket = 0; bucket < sketch.length; bucket += 1) {
    const group = bucket % groups;
    sums[group] = sums[group]! + Math.imul(sketch[bucket]!, 2 * bucket + 1);
  }
  return sums;
}
