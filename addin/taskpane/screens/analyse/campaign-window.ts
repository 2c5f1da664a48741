const DAY_MS = 86_400_000;

/**
 * Days since 1970-01-01 of an ISO day; `null` where it is none.
 *
 * @example dayNumber('1970-01-03') // => 2
 * @example dayNumber('') // => null
 */
export function dayNumber(day: string | null): number | null {
  if (day === null || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const ms = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(ms) ? null : ms / DAY_MS;
}

/**
 * A campaign's days, both counted in, from what stands in the two fields.
 *
 * @returns `incomplete` while a day is missing, `order` when the last lies before the first
 * @example windowOf('1970-01-02', '1970-01-05') // => { from: 1, to: 4 }
 * @example windowOf('1970-01-05', '1970-01-02') // => 'order'
 */
export function windowOf(
  from: string | null,
  to: string | null,
): { readonly from: number; readonly to: number } | 'incomplete' | 'order' {
  const first = dayNumber(from);
  const last = dayNumber(to);
  if (first === null || last === null) return 'incomplete';
  return last < first ? 'order' : { from: first, to: last };
}
