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

/**
 * Numbers someone has been shown. A new one is taken in only when no difference between it and one
 * before, and no sum or difference of three, is about a small group.
 */
export class Ledger {
  readonly hiddenUpTo: number;
  private readonly shown: Map<Universe, Sketch[]>;
  private readonly made = new Map<Universe, { sketches: Sketch[]; sums: NearSums }>();

  constructor(hiddenUpTo: number, before: Ledger | null = null) {
    this.hiddenUpTo = hiddenUpTo;
    this.shown = new Map(
      [...(before?.shown ?? [])].map(([universe, list]) => [universe, [...list]]),
    );
  }

  /**
   * Takes some numbers in, all or none.
   *
   * @returns false when one of them would give a small group away
   */
  accept(numbers: readonly ShownNumber[]): boolean {
    const trial = new Map<Universe, Sketch[]>();
    for (const { universe, sketch } of numbers) {
      const list = trial.get(universe) ?? [...(this.shown.get(universe) ?? [])];
      trial.set(universe, list);
      const standing = this.standing(universe, list, sketch);
      if (standing === 'reveals') return false;
      if (standing === 'new') list.push(sketch);
    }
    for (const [universe, list] of trial) this.shown.set(universe, list);
    return true;
  }

  private standing(
    universe: Universe,
    list: readonly Sketch[],
    sketch: Sketch,
  ): 'new' | 'known' | 'reveals' {
    const most = this.hiddenUpTo;
    if (isFew(sketch, most)) return 'reveals';
    let isKnown = sketch.every((value) => value === 0);
    for (const other of list) {
      if (differByFew(sketch, other, most)) return 'reveals';
      isKnown ||= sketch.every((value, bucket) => value === other[bucket]);
    }
    if (isKnown) return 'known';
    const newest = list.slice(-MOST_IN_THREES);
    const isNear = (one: number, sign: Sign, other: number): boolean =>
      sumDiffersByFew(newest[one]!, sign, newest[other]!, sketch, most);
    if (this.sumsOf(universe, newest).some(sketch, isNear)) return 'reveals';
    return 'new';
  }

  /** The newest, ready to be looked up; made anew when others than before are the newest. */
  private sumsOf(universe: Universe, newest: readonly Sketch[]): NearSums {
    const before = this.made.get(universe);
    const grows = before?.sketches.every((sketch, at) => sketch === newest[at]) === true;
    const made = grows ? before! : { sketches: [], sums: new NearSums(this.hiddenUpTo) };
    this.made.set(universe, made);
    for (const sketch of newest.slice(made.sketches.length)) {
      made.sketches.push(sketch);
      made.sums.add(sketch);
    }
    return made.sums;
  }
}
