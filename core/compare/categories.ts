import {
  benjaminiHochberg,
  chiSquareTest,
  cramersV,
  fisherExact,
  newcombeInterval,
  normalTwoSided,
} from '../stats/index.ts';
import { effectSize } from './effect-size.ts';
import type { CategoryComparison, ComparedValue } from './types.ts';

/** Values listed one by one; the rest stand together. */
const MOST_VALUES = 50;
/** Expected counts below this make chi-square rough. */
const FEW_EXPECTED = 5;
/** Cohen's w for a table of two columns. */
const SMALL = [0.1, 0.3, 0.5] as const;

interface Counted {
  readonly value: string | null;
  readonly first: number;
  readonly second: number;
}

/**
 * Shares of the values of a text column in two groups. Values with small expected counts are put
 * together for the test; where only two remain that are still small, Fisher's exact test takes over, on
 * the most common value against all others.
 *
 * @param side 0: first group, 1: second, −1: neither; one entry a customer
 * @param codes value of each customer, −1 missing
 * @param level p below which a value is named as differing
 * @param mayTell `false`: no value is named, whatever its p
 */
export function compareCategories(
  side: Int8Array,
  codes: ArrayLike<number>,
  names: readonly string[],
  { level, mayTell }: { readonly level: number; readonly mayTell: boolean },
): CategoryComparison {
  const counted = countsOf(side, codes, names);
  const n = {
    first: counted.reduce((sum, one) => sum + one.first, 0),
    second: counted.reduce((sum, one) => sum + one.second, 0),
  };
  return {
    kind: 'categories',
    values: n.first === 0 || n.second === 0 ? [] : valuesOf(counted, n, level, mayTell),
    test: testOf(counted, n),
  };
}

interface Sizes {
  readonly first: number;
  readonly second: number;
}

/** Most customers first; equal ones by name, so that the order of rows decides nothing. */
function countsOf(
  side: Int8Array,
  codes: ArrayLike<number>,
  names: readonly string[],
): readonly Counted[] {
  const first = new Int32Array(names.length);
  const second = new Int32Array(names.length);
  for (let customer = 0; customer < side.length; customer += 1) {
    const code = codes[customer]!;
    if (code < 0) continue;
    if (side[customer] === 0) first[code]! += 1;
    else if (side[customer] === 1) second[code]! += 1;
  }
  const all = names
    .map((value, code): Counted => ({ value, first: first[code]!, second: second[code]! }))
    .filter((one) => one.first + one.second > 0)
    .sort(
      (one, other) =>
        other.first + other.second - one.first - one.second || (one.value! < other.value! ? -1 : 1),
    );
  if (all.length <= MOST_VALUES) return all;
  return [...all.slice(0, MOST_VALUES), together(all.slice(MOST_VALUES))];
}

function together(some: readonly Counted[]): Counted {
  return {
    value: null,
    first: some.reduce((sum, one) => sum + one.first, 0),
    second: some.reduce((sum, one) => sum + one.second, 0),
  };
}

function valuesOf(
  counted: readonly Counted[],
  n: Sizes,
  level: number,
  mayTell: boolean,
): readonly ComparedValue[] {
  const tests = counted.map((one) => {
    const table = [
      [one.first, one.second],
      [n.first - one.first, n.second - one.second],
    ];
    const test = chiSquareTest(table);
    if (test === null) return { residual: 0, p: 1 };
    const residual = test.residuals[0]![0]!;
    const rough = test.smallestExpected < FEW_EXPECTED;
    return { residual, p: rough ? fisherOf(one, n) : normalTwoSided(residual) };
  });
  const corrected = benjaminiHochberg(tests.map(({ p }) => p));
  return counted.map((one, index): ComparedValue => {
    const interval = newcombeInterval(
      { hits: one.second, n: n.second },
      { hits: one.first, n: n.first },
    );
    const p = corrected[index]!;
    const difference = one.first / n.first - one.second / n.second;
    const differs = mayTell && p < level && difference !== 0;
    return {
      ...one,
      firstShare: one.first / n.first,
      secondShare: one.second / n.second,
      difference,
      low: interval.low,
      high: interval.high,
      residual: tests[index]!.residual,
      p,
      more: differs ? (difference > 0 ? 'first' : 'second') : null,
    };
  });
}

function testOf(counted: readonly Counted[], n: Sizes): CategoryComparison['test'] {
  if (counted.length < 2 || n.first === 0 || n.second === 0) return null;
  const { rows, pooled } = withoutSmall(counted, n);
  const table = rows.map((one) => [one.first, one.second]);
  const isRough = rows.length < 2 || rows.some((one) => smallest(one, n) < FEW_EXPECTED);
  if (!isRough) {
    const test = chiSquareTest(table)!;
    const v = cramersV(table) ?? 0;
    const { statistic, df, p } = test;
    const size = effectSize(v, SMALL);
    return { method: 'chi-square', statistic, df, p, pooled, cramersV: v, size };
  }
  const top = counted[0]!;
  const two = [
    [top.first, top.second],
    [n.first - top.first, n.second - top.second],
  ];
  const v = cramersV(two) ?? 0;
  return {
    method: 'fisher',
    statistic: null,
    df: null,
    p: fisherOf(top, n),
    pooled: counted.length > 2 ? counted.length - 1 : 0,
    cramersV: v,
    size: effectSize(v, SMALL),
  };
}

/** Values with small expected counts put together, with the smallest other one if that is not enough. */
function withoutSmall(
  counted: readonly Counted[],
  n: Sizes,
): { readonly rows: readonly Counted[]; readonly pooled: number } {
  const large = counted.filter((one) => smallest(one, n) >= FEW_EXPECTED);
  const small = counted.filter((one) => smallest(one, n) < FEW_EXPECTED);
  if (small.length === 0) return { rows: large, pooled: 0 };
  const pool = together(small);
  if (smallest(pool, n) >= FEW_EXPECTED || large.length === 0) {
    return { rows: [...large, pool], pooled: small.length };
  }
  return {
    rows: [...large.slice(0, -1), together([...large.slice(-1), ...small])],
    pooled: small.length + 1,
  };
}

/** Smallest count that independence expects of a value in either group. */
function smallest({ first, second }: Counted, n: Sizes): number {
  return ((first + second) * Math.min(n.first, n.second)) / (n.first + n.second);
}

function fisherOf({ first, second }: Counted, n: Sizes): number {
  return fisherExact({ hits: first, n: n.first }, { hits: second, n: n.second });
}
