import type { Universe } from './facts.ts';
import { NearSums, type Sign } from './near-sums.ts';
import { differByFew, isFew, type Sketch, sumDiffersByFew } from './sketch.ts';

/** A number that can be read from an answer, or worked out from one. */
export interface ShownNumber {
  readonly universe: Universe;
  readonly sketch: Sketch;
}

/** Numbers held against each other in threes: the newest. */
const MOST_IN_THREES = 300;

/** Numbers of one universe in the order they were shown, and how to look them up. */
class Shown {
  readonly sketches: Sketch[] = [];
  readonly sums: NearSums;

  constructor(most: number, sketches: readonly Sketch[] = []) {
    this.sums = new NearSums(most);
    for (const sketch of sketches) this.add(sketch);
  }

  add(sketch: Sketch): void {
    this.sketches.push(sketch);
    this.sums.add(sketch);
  }

  cutTo(count: number): void {
    this.sketches.length = count;
    this.sums.cutTo(count);
  }
}

/**
 * Numbers someone has been shown. A new one is taken in only when no difference between it and one
 * before, and no sum or difference of three, is about a small group.
 *
 * A ledger made from one before goes on in the same lists, of which each ledger knows how many are its
 * own; only the second to go on from the same ledger copies them. So one more answer costs what is new
 * in it, however many there were before.
 */
export class Ledger {
  readonly hiddenUpTo: number;
  private readonly shown: Map<Universe, { list: Shown; count: number }>;

  constructor(hiddenUpTo: number, before: Ledger | null = null) {
    this.hiddenUpTo = hiddenUpTo;
    this.shown = new Map(
      [...(before?.shown ?? [])].map(([universe, own]) => [universe, { ...own }] as const),
    );
  }

  /**
   * Takes some numbers in, all or none.
   *
   * @returns false when one of them would give a small group away
   */
  accept(numbers: readonly ShownNumber[]): boolean {
    const added = new Map<Universe, number>();
    for (const { universe, sketch } of numbers) {
      const own = this.own(universe);
      const standing = this.standing(own, sketch);
      if (standing === 'new') {
        this.append(own, sketch);
        added.set(universe, (added.get(universe) ?? 0) + 1);
      } else if (standing === 'reveals') {
        for (const [each, count] of added) {
          const { list } = this.own(each);
          this.own(each).count -= count;
          list.cutTo(this.own(each).count);
        }
        return false;
      }
    }
    return true;
  }

  private own(universe: Universe): { list: Shown; count: number } {
    let own = this.shown.get(universe);
    if (own === undefined) {
      own = { list: new Shown(this.hiddenUpTo), count: 0 };
      this.shown.set(universe, own);
    }
    // Another ledger went on from here: its numbers aren't ours.
    if (own.list.sketches.length > own.count) {
      own.list = new Shown(this.hiddenUpTo, own.list.sketches.slice(0, own.count));
    }
    return own;
  }

  private append(own: { list: Shown; count: number }, sketch: Sketch): void {
    own.list.add(sketch);
    own.count += 1;
  }

  private standing(
    { list: { sketches, sums } }: { readonly list: Shown },
    sketch: Sketch,
  ): 'new' | 'known' | 'reveals' {
    const most = this.hiddenUpTo;
    if (isFew(sketch, most)) return 'reveals';
    let isKnown = sketch.every((value) => value === 0);
    let reveals = false;
    sums.eachNear(sketch, (one) => {
      if (reveals) return;
      const other = sketches[one]!;
      reveals = differByFew(sketch, other, most);
      isKnown ||= !reveals && sketch.every((value, bucket) => value === other[bucket]);
    });
    if (reveals) return 'reveals';
    if (isKnown) return 'known';
    const isNear = (one: number, sign: Sign, other: number): boolean =>
      sumDiffersByFew(sketches[one]!, sign, sketches[other]!, sketch, most);
    const from = Math.max(0, sketches.length - MOST_IN_THREES);
    return sums.some(sketch, isNear, from) ? 'reveals' : 'new';
  }
}
