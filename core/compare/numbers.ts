import { normalQuantile, preciseSum, quantile, welchTest } from '../stats/index.ts';
import { effectSize } from './effect-size.ts';
import type { NumberComparison, NumberSummary } from './types.ts';

/** Cohen's d. */
const SMALL = [0.2, 0.5, 0.8] as const;

/**
 * Means of a number in two groups: Welch's test, the difference first less second with its interval,
 * and Hedges' g.
 *
 * @param side 0: first group, 1: second, −1: neither; one entry a customer
 * @param values NaN is missing
 * @see Hedges & Olkin 1985, "Statistical Methods for Meta-Analysis", 5.B (g, its standard error)
 */
export function compareNumbers(
  side: Int8Array,
  values: ArrayLike<number>,
  unit: NumberComparison['unit'],
): NumberComparison {
  const first = summaryOf(side, values, 0);
  const second = summaryOf(side, values, 1);
  return { kind: 'numbers', unit, first, second, test: testOf(first, second) };
}

function summaryOf(side: Int8Array, values: ArrayLike<number>, which: 0 | 1): NumberSummary {
  const found: number[] = [];
  for (let customer = 0; customer < side.length; customer += 1) {
    const value = values[customer]!;
    if (side[customer] === which && Number.isFinite(value)) found.push(value);
  }
  const n = found.length;
  if (n === 0) return { n, mean: null, median: null, sd: null };
  const mean = preciseSum(n, (index) => found[index]!) / n;
  const squares = preciseSum(n, (index) => (found[index]! - mean) ** 2);
  const sorted = Float64Array.from(found).sort();
  return {
    n,
    mean,
    median: quantile(sorted, 0.5),
    sd: n < 2 ? null : Math.sqrt(squares / (n - 1)),
  };
}

function testOf(first: NumberSummary, second: NumberSummary): NumberComparison['test'] {
  if (first.mean === null || second.mean === null) return null;
  if (first.sd === null || second.sd === null) return null;
  const welch = welchTest(
    { mean: second.mean, sd: second.sd, n: second.n },
    { mean: first.mean, sd: first.sd, n: first.n },
  );
  if (welch === null) return null;
  const difference = first.mean - second.mean;
  const all = first.n + second.n;
  const pooled = Math.sqrt(
    ((first.n - 1) * first.sd ** 2 + (second.n - 1) * second.sd ** 2) / (all - 2),
  );
  const hedgesG = (difference / pooled) * (1 - 3 / (4 * (all - 2) - 1));
  const error = Math.sqrt(all / (first.n * second.n) + hedgesG ** 2 / (2 * all));
  const reach = normalQuantile(0.975) * error;
  return {
    difference,
    low: welch.low,
    high: welch.high,
    t: welch.t,
    df: welch.df,
    p: welch.p,
    hedgesG,
    gLow: hedgesG - reach,
    gHigh: hedgesG + reach,
    size: effectSize(hedgesG, SMALL),
  };
}
