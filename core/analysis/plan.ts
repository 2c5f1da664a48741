import {
  cellRef,
  DAY_MS,
  type Day,
  dayOf,
  isoDay,
  type Note,
  note,
  type Period,
  parseIsoDay,
  periodBefore,
} from '../basics/index.ts';
import type { Cleaned } from '../clean/index.ts';
import { columnOf } from '../roles/index.ts';
import type { Settings } from '../settings/index.ts';

/** The dates of a run, filled in from the data where nobody set them. */
export interface Dates {
  readonly asOf: Day | null;
  readonly campaign: Period | null;
  readonly before: Period | null;
  readonly notes: readonly Note[];
}

/**
 * As-of day (default: the day after the last order) and the period before the campaign (default: as
 * many days, just before it).
 */
export function planDates(settings: Settings, cleaned: Cleaned): Dates {
  const notes: Note[] = [];
  const wanted = settings.asOf === null ? null : parseIsoDay(settings.asOf);
  const last = cleaned.lastDay;
  const asOf = wanted ?? (last === null ? null : last + 1);
  if (wanted === null && asOf !== null) {
    notes.push(note('info', 'analysis.as-of-default', { asOf: isoDay(asOf) }));
    notes.push(...farAhead(cleaned));
  }
  const { campaign } = settings;
  const before = campaign === null ? null : (settings.before ?? periodBefore(campaign));
  return { asOf, campaign, before, notes };
}

/** Orders this many days after all others, and no more of them than this share, are slips. */
const FAR_DAYS = 60;
const FEW = 0.01;

/** Says when a few orders stand far after all others, since they would set the as-of day. */
function farAhead({ orders, lastDay, tables }: Cleaned): readonly Note[] {
  if (orders === null || lastDay === null || orders.count < 20) return [];
  const edge = (lastDay - FAR_DAYS) * DAY_MS;
  const ahead = [...orders.time.keys()].filter((row) => orders.time[row]! > edge);
  if (ahead.length > Math.max(1, orders.count * FEW)) return [];
  const rest = orders.time.reduce((most, time) => (time <= edge && time > most ? time : most), 0);
  const row = ahead.find((each) => dayOf(orders.time[each]!) === lastDay)!;
  const entry = tables[orders.source.table[row]!];
  const column = entry === undefined ? null : columnOf(entry, 'date');
  const where =
    entry === undefined || column === null
      ? undefined
      : cellRef(entry.table.sheet, column.sheetColumn, orders.source.sheetRow[row]!);
  const params = {
    n: ahead.length,
    last: isoDay(lastDay),
    rest: isoDay(dayOf(rest)),
    days: lastDay - dayOf(rest),
  };
  return [note('warning', 'analysis.orders-far-ahead', params, where)];
}

/** What the reader must know about a comparison of two periods that the data covers only in part. */
export function coverageNotes(before: Period, campaign: Period, cleaned: Cleaned): readonly Note[] {
  const notes: Note[] = [];
  const { firstDay, lastDay } = cleaned;
  if (firstDay !== null && firstDay > before.from) {
    notes.push(
      note('warning', 'analysis.before-no-data', {
        from: isoDay(before.from),
        to: isoDay(before.to),
        first: isoDay(firstDay),
      }),
    );
  }
  if (lastDay !== null && lastDay < campaign.to) {
    notes.push(
      note('warning', 'analysis.campaign-not-over', {
        from: isoDay(campaign.from),
        to: isoDay(campaign.to),
        last: isoDay(lastDay),
      }),
    );
  }
  return notes;
}
