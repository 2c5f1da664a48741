import type { Limits } from './options.ts';

/**
 * Rows a sheet will have when the rest is like its beginning, at most those asked for.
 *
 * @param fraction share of the sheet's bytes those rows took, above 0
 *
 * @example
 * likelyRows(1000, 0.25, Number.POSITIVE_INFINITY, { rows: 1_048_576 }) // => 4000
 */
export function likelyRows(
  rowCount: number,
  fraction: number,
  mostRows: number,
  limits: Pick<Limits, 'rows'>,
): number {
  return Math.min(Math.ceil(rowCount / fraction), mostRows, limits.rows);
}
