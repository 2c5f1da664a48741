import type { Dimension } from '../basics/index.ts';
import type { CategoryStatistics } from './types.ts';

/** Values listed at most. */
const MOST_LISTED = 20;

/**
 * How often each value of a text column occurs, most frequent first; equal counts keep the order of
 * first appearance. Shares are of rows with a value.
 *
 * @returns `null` when no row has a value
 *
 * @example
 * categoryStatistics({ codes: Int32Array.of(0, 1, 1, -1), values: ['app', 'web'] })?.top[0] // => { value: 'web', count: 2, share: 2 / 3 }
 */
export function categoryStatistics({ codes, values }: Dimension): CategoryStatistics | null {
  const counts = new Int32Array(values.length);
  let n = 0;
  for (const code of codes) {
    if (code < 0) continue;
    counts[code]! += 1;
    n += 1;
  }
  if (n === 0) return null;
  const present = [...counts.keys()].filter((code) => counts[code]! > 0);
  const frequent = [...present].sort((one, other) => counts[other]! - counts[one]! || one - other);
  return {
    n,
    missing: codes.length - n,
    distinct: present.length,
    top: frequent.slice(0, MOST_LISTED).map((code) => ({
      value: values[code]!,
      count: counts[code]!,
      share: counts[code]! / n,
    })),
  };
}
