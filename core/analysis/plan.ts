import { type Day, isoDay, type Note, note, type Period } from '../basics/index.ts';
import type { Cleaned } from '../clean/index.ts';
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
export function planDates(settings: Settings, cleaned: Cleaned, asOfSetting: Day | null): Dates {
  const notes: Note[] = [];
  const last = cleaned.lastDay;
  const asOf = asOfSetting ?? (last === null ? null : last + 1);
  if (asOfSetting === null && asOf !== null) {
    notes.push(note('info', 'analysis.as-of-default', { asOf: isoDay(asOf) }));
  }
  const { campaign } = settings;
  const before = campaign === null ? null : (settings.before ?? periodBefore(campaign));
  return { asOf, campaign, before, notes };
}

/**
 * The period of the same length that ends the day before.
 *
 * @example
 * periodBefore({ from: 100, to: 109 }) // => { from: 90, to: 99 }
 */
export function periodBefore({ from, to }: Period): Period {
  return { from: from - (to - from + 1), to: from - 1 };
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
