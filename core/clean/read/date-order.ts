import { cleanText } from './text.ts';

/** Which number comes first in dates such as 05/01/2024; `null`: it cannot be told. */
export type DateOrder = 'day-first' | 'month-first' | null;

/** Two numbers, a four-digit year, then perhaps a time of day. */
export const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:,?\s+(.*))?$/;

/** How a column orders day and month, and how many of its distinct texts say so. */
export interface DateOrderEvidence {
  readonly order: DateOrder;
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** Texts that both orders fit. */
  readonly open: number;
}

/**
 * Day first or month first, told by the dates of a column that only fit one of them (13/01/2024 has
 * the day first). Without such dates, or with both kinds, it cannot be told.
 *
 * @example
 * dateOrder(['05/01/2024', '13/01/2024']).order // => 'day-first'
 * dateOrder(['05/01/2024']).order // => null
 */
export function dateOrder(texts: Iterable<string>): DateOrderEvidence {
  let dayFirst = 0;
  let monthFirst = 0;
  let open = 0;
  for (const text of texts) {
    const match = YEAR_LAST.exec(cleanText(text));
    if (match === null) continue;
    const first = Number(match[1]);
    const second = Number(match[3]);
    if (first > 12 && second <= 12) dayFirst += 1;
    else if (second > 12 && first <= 12) monthFirst += 1;
    else if (first !== second) open += 1;
  }
  const settled = dayFirst > 0 !== monthFirst > 0;
  const order = !settled ? null : dayFirst > 0 ? 'day-first' : 'month-first';
  return { order, dayFirst, monthFirst, open };
}
