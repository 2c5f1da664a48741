const FIRST_MS = 1_000;
const LONGEST_MS = 300_000;

/**
 * How long to wait before another try, ms: twice as long each time up to five minutes, of which half
 * is left to chance so that instances do not come all at once.
 *
 * @param attempts tries so far, ≥ 1
 * @param random a number in [0, 1)
 *
 * @example
 * backOffMs(1, 0) // => 500
 * @example
 * backOffMs(4, 0.5) // => 6000
 */
export function backOffMs(attempts: number, random: number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, attempts - 1));
  return Math.round(longest / 2 + (longest / 2) * random);
}
