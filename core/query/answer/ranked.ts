import type { Measure } from '../../metrics/index.ts';
import { isTime } from '../column.ts';
import type { QueryDimension, Question } from '../types.ts';
import type { MeasuredRow } from './measured-row.ts';

/** A list as shown. */
export interface Ranked {
  readonly rows: readonly MeasuredRow[];
  /** Rows there are in all. */
  readonly count: number;
  /** The ranked row that rests on the fewest; `null` when none is ranked. */
  readonly least: Measure | null;
  /** Names of rows not shown whose value equals that of the last one shown. */
  readonly tiedLabels: readonly string[];
}

/** Dimensions with an order of their own. */
const IN_ORDER: ReadonlySet<QueryDimension> = new Set(['month', 'week', 'segment', 'step']);

/** Rows shown when no number is asked for. */
const MOST_ROWS = 50;

/**
 * Rows in the order asked for; equal values by name, rows without a value and the row of missing ones
 * last. Months, segments and steps stay in order unless a ranking is asked for; other columns show the
 * largest first.
 */
export function ranked(rows: readonly MeasuredRow[], question: Question): Ranked {
  const { order, limit, dimension } = question;
  const keepsOrder = order === null && dimension !== null && IN_ORDER.has(dimension);
  const sign = order === 'asc' ? 1 : -1;
  const sorted = keepsOrder ? [...rows] : [...rows].sort((a, b) => compare(a, b, sign));
  const candidates = limit === null ? sorted : sorted.filter(isRanked);
  // Of a long time the latest part is shown.
  const start = keepsOrder && isTime(dimension) ? Math.max(0, candidates.length - MOST_ROWS) : 0;
  const shown = candidates.slice(start, limit ?? start + MOST_ROWS);
  const last = shown.at(-1)?.measure.value;
  const beyond = candidates.slice(start + shown.length);
  const tied = beyond.filter((row) => row.measure.value === last && isRanked(row));
  const tiedLabels = limit === null ? [] : tied.map(({ label }) => label);
  let least: Measure | null = null;
  for (const { measure } of candidates.filter(isRanked)) {
    if (least === null || measure.n < least.n) least = measure;
  }
  return { rows: shown, count: candidates.length, least, tiedLabels };
}

/** Has a name and a value, so that it can be first or last of a list. */
export function isRanked({ isMissing, measure }: MeasuredRow): boolean {
  return !isMissing && measure.value !== null;
}

function compare(left: MeasuredRow, right: MeasuredRow, sign: number): number {
  const place = +!isRanked(left) - +!isRanked(right);
  if (place !== 0) return place;
  const byValue = sign * ((left.measure.value ?? 0) - (right.measure.value ?? 0));
  if (byValue !== 0) return byValue;
  return left.label < right.label ? -1 : left.label > right.label ? 1 : 0;
}
