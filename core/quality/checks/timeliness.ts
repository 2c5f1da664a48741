import { type Day, type Note, note } from '../../basics/index.ts';
import type { ColumnQuality } from '../../profile/index.ts';
import type { SheetKind } from '../../roles/index.ts';
import type { Settings } from '../../settings/index.ts';
import type { Check } from '../types.ts';

/** Sheets whose rows are records of a day. */
const RECORDS: readonly SheetKind[] = ['orders', 'touches', 'feedback', 'costs'];
/** Days that are needed where no campaign says which. */
const USUAL_DAYS = 90;

/** The days that records are needed for. */
export interface Need {
  readonly from: Day;
  readonly to: Day;
  /** Records must reach from the first day on, as for a campaign; else only to the last. */
  readonly whole: boolean;
  /** The as-of day follows from the newest record, so that this one is fresh by definition. */
  readonly newest: Day | null;
}

/**
 * Days that records are needed for: with a campaign, from the start of the period it is compared with
 * to its end; else 90 days. Neither goes past the day before the as-of day, which is the last full one.
 *
 * @returns `null` when nothing has a date
 */
export function neededDays(
  { campaign, before, asOf: wanted }: Settings,
  asOf: Day | null,
  lastDay: Day | null,
): Need | null {
  if (campaign !== null) {
    const from = before?.from ?? campaign.from;
    const until = wanted === null || asOf === null ? campaign.to : Math.min(campaign.to, asOf - 1);
    return { from, to: Math.max(from, until), whole: true, newest: null };
  }
  if (asOf === null) return null;
  const to = asOf - 1;
  return { from: to - USUAL_DAYS + 1, to, whole: false, newest: wanted === null ? lastDay : null };
}

/** How much of the needed days a sheet's records reach; or why that cannot be said. */
export function timelinessOf(
  kind: SheetKind,
  dates: readonly ColumnQuality[],
  need: Need | null,
): Check | Note {
  const found = dates
    .filter(({ role, days }) => role !== 'birth-date' && days !== null)
    .sort((one, other) => other.days!.last - one.days!.last)[0];
  if (!RECORDS.includes(kind)) return note('info', 'quality.reason.no-records');
  if (found === undefined) return note('info', 'quality.reason.no-dates');
  if (need === null) return note('info', 'quality.reason.as-of-unknown');
  const { first, last } = found.days!;
  if (need.newest !== null && last >= need.newest) return note('info', 'quality.reason.no-as-of');
  const n = need.to - need.from + 1;
  const from = need.whole ? Math.max(first, need.from) : need.from;
  const covered = Math.max(0, Math.min(last, need.to) - from + 1);
  return {
    code: 'quality.check.period',
    dimension: 'timeliness',
    part: 'period',
    sheet: found.sheet,
    columns: [found.column],
    unit: 'day',
    n,
    failed: n - covered,
    cells: [],
  };
}
