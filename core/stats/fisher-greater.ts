/** Terms this much smaller than the largest no longer change the sum. */
const NEGLIGIBLE = 1e-17;

/**
 * One-sided p-values of Fisher's exact test, for many 2 × 2 tables of the same `n`: the probability of at
 * least `both` baskets (customers, …) with A and B when `one` of `n` have A and `other` have B, if A and B
 * are independent.
 *
 * @param n whole number of cases, at least 1
 * @returns a function of `both`, `one`, `other` (whole numbers, `both ≤ one, other ≤ n`)
 * @see Fisher 1934, "Statistical Methods for Research Workers"; Hahsler & Hornik 2007, "New probabilistic
 * interest measures for association rules"
 *
 * @example
 * roundTo(fisherGreater(4)(2, 2, 2), 6) // => 0.166667
 */
export function fisherGreater(n: number): (both: number, one: number, other: number) => number {
  const logFactorial = new Float64Array(n + 1);
  for (let k = 2; k <= n; k += 1) logFactorial[k] = logFactorial[k - 1]! + Math.log(k);
  const logChance = (k: number, one: number, other: number): number =>
    logFactorial[one]! -
    logFactorial[k]! -
    logFactorial[one - k]! +
    logFactorial[n - one]! -
    logFactorial[other - k]! -
    logFactorial[n - one - other + k]! +
    logFactorial[other]! +
    logFactorial[n - other]! -
    logFactorial[n]!;

  return (both, one, other) => {
    const fewest = Math.max(0, one + other - n);
    const most = Math.min(one, other);
    if (both <= fewest) return 1;
    if (both > (one * other) / n) {
      // Above the mean each further term is smaller: from `both` up.
      let sum = 1;
      let term = 1;
      for (let k = both; k < most && term > NEGLIGIBLE * sum; k += 1) {
        term *= ((one - k) * (other - k)) / ((k + 1) * (n - one - other + k + 1));
        sum += term;
      }
      return Math.min(1, Math.exp(logChance(both, one, other)) * sum);
    }
    let sum = 1;
    let term = 1;
    for (let k = both - 1; k > fewest && term > NEGLIGIBLE * sum; k -= 1) {
      term *= (k * (n - one - other + k)) / ((one - k + 1) * (other - k + 1));
      sum += term;
    }
    return Math.max(0, 1 - Math.exp(logChance(both - 1, one, other)) * sum);
  };
}
