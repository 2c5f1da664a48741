import { ratio } from '../../basics/index.ts';
import type { Measure } from '../../metrics/index.ts';
import type { Measured } from './measured-row.ts';

/** What was counted, as shares of a whole; `null` values where the whole is nothing. */
export function asShares({ total, rows }: Measured, whole: Measure | null): Measured {
  const shared = (part: Measure): Measure => {
    const denominator = whole?.value ?? 0;
    return { ...part, value: ratio(part.numerator, denominator), denominator, sd: null };
  };
  return {
    total: total === null ? null : shared(total),
    rows: rows?.map((row) => ({ ...row, measure: shared(row.measure) })) ?? null,
  };
}
