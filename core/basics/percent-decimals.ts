import { sheetRound } from './sheet-round.ts';

/** A share this near to 0 or 1 is 0 or 1 in whole: sums of shares end a little beside it. */
const NOISE = 1e-9;

/**
 * Decimals of a percentage that never make it whole where it isn't: 99.998 % has a failure behind it
 * and must not read 100.0 %, nor 0.02 % read 0.0 %. Everywhere else the fewest asked for.
 *
 * @param share parts of 1
 *
 * @example
 * percentDecimals(0.99998, 1) // => 3
 * @example
 * percentDecimals(1, 1) // => 1
 */
export function percentDecimals(share: number, fewest: number): number {
  const size = Math.abs(share);
  const left = Math.min(size, Math.abs(1 - size));
  if (!(left > NOISE)) return fewest;
  const isWhole = (rounded: number) => rounded === 0 || rounded === 1;
  let decimals = fewest;
  while (isWhole(sheetRound(size, decimals + 2))) decimals++;
  return decimals;
}
