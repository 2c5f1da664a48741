import { roundTo } from '../basics/index.ts';
import { meanTest, rateTest } from '../evaluate/index.ts';
import { benjaminiHochberg } from '../stats/index.ts';
import type { TraitCounts } from './trait-counts.ts';
import { ASPECTS, type Trait } from './types.ts';

/** Traits shown of an aspect that set the segment apart, by more and by less. */
const MORE = 4;
const LESS = 2;
/** How much more or less often, at least, to speak of a trait. */
const LEAST_LIFT = 1.1;
/** What hardly anybody has is not missed. */
const LEAST_MISSED = 0.1;
/** Shares are rounded, so that the order in which they were summed cannot tell. */
const SHARE_DECIMALS = 12;

/** What the groups have of something: sums of the customers' shares, of their squares, and the customers. */
export type Sums = Pick<TraitCounts, 'of' | 'sum' | 'squares' | 'told'>;

/** A group's share and everyone else's, with the raw p; `null`: too few to test. */
export interface Held {
  readonly share: number;
  readonly n: number;
  readonly restShare: number | null;
  readonly restN: number;
  readonly p: number | null;
}

/**
 * A group's share against everyone else's: two proportions for customers, Welch's test for the mean of
 * shares of orders. With fewer than `minimumN` on a side there is no test.
 */
export function heldAgainstRest(
  { of, sum, squares, told }: Sums,
  group: number,
  minimumN: number,
): Held {
  const total = (values: ArrayLike<number>): number => {
    let all = 0;
    for (let index = 0; index < values.length; index++) all += values[index]!;
    return all;
  };
  const own = { sum: sum[group]!, squares: squares[group]!, n: told[group]! };
  const rest = {
    sum: total(sum) - own.sum,
    squares: total(squares) - own.squares,
    n: total(told) - own.n,
  };
  const few = own.n < minimumN || rest.n < minimumN;
  return {
    share: own.n === 0 ? 0 : roundTo(own.sum / own.n, SHARE_DECIMALS),
    n: own.n,
    restShare: rest.n === 0 ? null : roundTo(rest.sum / rest.n, SHARE_DECIMALS),
    restN: rest.n,
    p: few ? null : testOf(of, own, rest),
  };
}

interface Side {
  readonly sum: number;
  readonly squares: number;
  readonly n: number;
}

function testOf(of: Sums['of'], own: Side, rest: Side): number | null {
  if (of === 'orders') {
    const p = meanTest(summaryOf(rest), summaryOf(own))?.p;
    return p === undefined ? null : roundTo(p, SHARE_DECIMALS);
  }
  const hits = own.sum + rest.sum;
  if (hits === 0 || hits === own.n + rest.n) return null;
  return rateTest({ hits: rest.sum, n: rest.n }, { hits: own.sum, n: own.n }).p;
}

function summaryOf({ sum, squares, n }: Side) {
  const mean = sum / n;
  const variance = Math.max(0, roundTo((squares - n * mean * mean) / (n - 1), SHARE_DECIMALS));
  return { mean, sd: Math.sqrt(variance), n };
}

/** Verdicts of many comparisons at once, corrected over all of them (Benjamini–Hochberg). */
export function judged<Item extends Held>(
  items: readonly Item[],
  alpha: number,
): readonly (Item & Pick<Trait, 'lift' | 'verdict'>)[] {
  const tested = items.filter(({ p }) => p !== null);
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p!));
  const pOf = new Map(tested.map((item, index) => [item, adjusted[index]!]));
  return items.map((item) => {
    const { share, restShare } = item;
    const p = pOf.get(item) ?? null;
    const differs = p !== null && p < alpha && restShare !== null;
    const more = differs && share >= LEAST_LIFT * restShare;
    const less = differs && share * LEAST_LIFT <= restShare;
    const lift = restShare === null || restShare === 0 ? null : share / restShare;
    return { ...item, p, lift, verdict: more ? 'more' : less ? 'less' : null };
  });
}

/**
 * The traits of every group: of each aspect those that set it apart, the largest difference first; where
 * none is more frequent, the commonest one before them.
 *
 * @returns by group; `tests`: comparisons that were tested
 */
export function traitsOf(
  counts: readonly TraitCounts[],
  groups: readonly number[],
  { minimumN, alpha }: { readonly minimumN: number; readonly alpha: number },
): { readonly byGroup: readonly (readonly Trait[])[]; readonly tests: number } {
  const all = groups.flatMap((group) =>
    counts.map((count) => ({
      group,
      aspect: count.aspect,
      id: count.id,
      names: count.names,
      of: count.of,
      ...heldAgainstRest(count, group, minimumN),
    })),
  );
  const verdicts = judged(all, alpha);
  const byGroup = groups.map((group) => {
    const own = verdicts.filter((trait) => trait.group === group && trait.n > 0);
    return ASPECTS.flatMap((aspect) => chosen(own.filter((trait) => trait.aspect === aspect)));
  });
  return {
    byGroup: byGroup.map((traits) => traits.map(({ group: _, ...trait }) => trait)),
    tests: all.filter(({ p }) => p !== null).length,
  };
}

function chosen<One extends Trait>(traits: readonly One[]): readonly One[] {
  const byName = (one: One, other: One) => (one.id < other.id ? -1 : 1);
  const more = traits.filter(({ verdict }) => verdict === 'more').sort(byDifference);
  const less = traits
    .filter(({ verdict, restShare }) => verdict === 'less' && restShare! >= LEAST_MISSED)
    .sort((one, other) => byDifference(other, one));
  const picked = [...more.slice(0, MORE), ...less.slice(0, LESS)];
  if (more.length > 0) return picked;
  const [commonest] = traits
    .filter(({ share, verdict }) => share > 0 && verdict !== 'less')
    .sort((one, other) => other.share - one.share || byName(one, other));
  return commonest === undefined ? picked : [commonest, ...picked];
}

/** The larger difference in shares first; ties by id. */
export function byDifference(one: Trait, other: Trait): number {
  const difference = ({ share, restShare }: Trait) => share - (restShare ?? 0);
  return difference(other) - difference(one) || (one.id < other.id ? -1 : 1);
}
