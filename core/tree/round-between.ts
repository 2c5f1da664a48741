/**
 * The roundest number that parts two values: at least `low` and below `high`, with as few figures as
 * can be.
 *
 * @param low finite, below `high`
 *
 * @example
 * roundBetween(28, 33) // => 30
 * roundBetween(4, 5) // => 4
 * roundBetween(987.21, 1023.5) // => 1000
 * roundBetween(0.2, 0.9) // => 0.5
 */
export function roundBetween(low: number, high: number): number {
  const reach = Math.max(Math.abs(low), Math.abs(high), high - low);
  for (let power = Math.ceil(Math.log10(reach)); power >= -9; power -= 1) {
    for (const step of [10 ** power, 5 * 10 ** (power - 1), 2 * 10 ** (power - 1)]) {
      const first = roundUp(low, step);
      if (first >= low && first < high) return first;
    }
  }
  return low;
}

/** The next multiple of a step, without the dust of binary fractions. */
function roundUp(value: number, step: number): number {
  return Number((Math.ceil(value / step) * step).toPrecision(12));
}
