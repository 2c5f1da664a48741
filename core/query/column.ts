import type { QueryDimension } from './types.ts';

/** A dimension that is a column of the workbook; the others follow from dates, rules or the path. */
export type ColumnDimension = Exclude<
  QueryDimension,
  'segment' | 'tag' | 'month' | 'week' | 'step'
>;

const DERIVED: ReadonlySet<QueryDimension> = new Set(['segment', 'tag', 'month', 'week', 'step']);

/**
 * The dimension is a column of the workbook.
 *
 * @example
 * isColumn('city') // => true
 * isColumn('week') // => false
 */
export function isColumn(dimension: QueryDimension): dimension is ColumnDimension {
  return !DERIVED.has(dimension);
}

/** The dimension is a stretch of time. */
export function isTime(dimension: QueryDimension | null): dimension is 'month' | 'week' {
  return dimension === 'month' || dimension === 'week';
}
