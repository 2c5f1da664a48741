import { grouped } from '#core';

/**
 * A number as a table shows it: whole numbers whole, others with as many decimals as tell something;
 * an en dash for none.
 *
 * @example
 * figure(1234) // => '1,234'
 * figure(12.3456) // => '12.35'
 * figure(0.00123) // => '0.0012'
 */
export function figure(value: number | null): string {
  if (value === null) return '–';
  const size = Math.abs(value);
  // What arithmetic leaves of a zero is no figure.
  if (Number.isInteger(value) || size < 1e-12) return grouped(value, 0);
  if (size >= 1_000) return grouped(value, 1);
  if (size >= 1) return grouped(value, 2);
  return grouped(value, Math.min(12, 1 - Math.floor(Math.log10(size))));
}

/**
 * A share of 1 as a percentage with one decimal.
 *
 * @example
 * percent(0.1234) // => '12.3%'
 */
export function percent(share: number): string {
  return `${grouped(share * 100, 1)}%`;
}

const BARS = '▁▂▃▄▅▆▇█';
const WIDEST = 24;

/**
 * Counts as one line of bars, the tallest full; many bins are put together, an empty one is a blank.
 *
 * @example
 * bars([1, 4, 8, 0, 2]) // => '▁▄█ ▂'
 */
export function bars(counts: readonly number[]): string {
  const together = Math.ceil(counts.length / WIDEST);
  const sums: number[] = [];
  counts.forEach((count, index) => {
    const at = Math.floor(index / together);
    sums[at] = (sums[at] ?? 0) + count;
  });
  const most = Math.max(...sums);
  return sums
    .map((sum) => (sum === 0 ? ' ' : BARS[Math.max(0, Math.ceil((sum / most) * 8) - 1)]))
    .join('');
}
