import {
  benjaminiHochberg,
  fisherExact,
  type Proportion,
  smallestExpected,
  twoProportionZ,
} from '../stats/index.ts';
import type { Comparison } from './types.ts';

/** Below this many expected in a cell the z-test is too rough. */
const ROUGH = 5;

/** What a verdict needs. */
export interface VerdictOptions {
  /** Smallest n of each side. */
  readonly minimumN: number;
  readonly alpha: number;
}

/**
 * Odds of a hit in the first group over those in the second; where a cell is empty 0.5 is added to each
 * (Haldane 1956, Anscombe 1956).
 *
 * @example
 * oddsRatio({ hits: 30, n: 40 }, { hits: 10, n: 40 }) // => 9
 */
export function oddsRatio(first: Proportion, second: Proportion): number {
  const cells = [first.hits, first.n - first.hits, second.hits, second.n - second.hits];
  const add = cells.includes(0) ? 0.5 : 0;
  const [a = 0, b = 0, c = 0, d = 0] = cells.map((cell) => cell + add);
  return (a * d) / (b * c);
}

/** Two-sided p-value that both shares are the same: z-test, or Fisher's where an expected cell is below 5. */
export function differenceP(first: Proportion, second: Proportion): number {
  if (first.n === 0 || second.n === 0) return 1;
  return smallestExpected(first, second) < ROUGH
    ? fisherExact(first, second)
    : twoProportionZ(first, second).p;
}

/** Compares the shares of converters and others, one pair an event, together. */
export function comparisons(
  pairs: readonly { readonly converters: Proportion; readonly others: Proportion }[],
  { minimumN, alpha }: VerdictOptions,
): readonly Comparison[] {
  const p = pairs.map(({ converters, others }) => differenceP(converters, others));
  const adjusted = benjaminiHochberg(p);
  return pairs.map(({ converters, others }, index) => {
    const enough = converters.n >= minimumN && others.n >= minimumN;
    const higher = converters.hits * others.n > others.hits * converters.n;
    const isSure = enough && adjusted[index]! < alpha;
    return {
      converters,
      others,
      oddsRatio: oddsRatio(converters, others),
      p: p[index]!,
      pAdjusted: adjusted[index]!,
      verdict: isSure ? (higher ? 'more' : 'less') : 'unknown',
    };
  });
}
