/**
 * Sum of `count` terms with compensation for the digits that plain addition loses.
 *
 * @see Neumaier 1974, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen"
 *
 * @example
 * preciseSum(3, (index) => [1, 1e100, -1e100][index]) // => 1
 */
export function preciseSum(count: number, term: (index: number) => number): number {
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < count; index += 1) {
    const value = term(index);
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
