import { logGamma } from './log-gamma.ts';
import type { Proportion } from './proportions.ts';

/** Tables as likely as the one seen count as extreme too; rounding must not decide that. */
const TIE = 1 + 1e-7;

/**
 * Two-sided p-value of Fisher's exact test: the probability of all tables with the same margins that
 * are at most as likely as the one seen.
 *
 * @param first whole numbers
 * @param second whole numbers
 * @see Fisher 1934, "Statistical Methods for Research Workers"
 */
export function fisherExact(first: Proportion, second: Proportion): number {
  const hits = first.hits + second.hits;
  const fewest = Math.max(0, hits - second.n);
  const most = Math.min(hits, first.n);
  const all = logChoose(first.n + second.n, hits);
  const chance = (inFirst: number) =>
    Math.exp(logChoose(first.n, inFirst) + logChoose(second.n, hits - inFirst) - all);
  const seen = chance(first.hits) * TIE;
  let p = 0;
  for (let inFirst = fewest; inFirst <= most; inFirst += 1) {
    const each = chance(inFirst);
    if (each <= seen) p += each;
  }
  return Math.min(1, p);
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
