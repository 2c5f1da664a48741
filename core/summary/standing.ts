import type { Analysis } from '../analysis/index.ts';
import { daysIn, isoDay, type Period } from '../basics/index.ts';
import { type Language, t } from '../i18n/index.ts';
import { isFew } from './small-groups.ts';

/** Dates, the period before, as-of day and how many people it is about. */
export function standingOf(analysis: Analysis): string {
  const { settings, asOf } = analysis;
  const { language, campaign, before } = settings;
  const n = peopleOf(analysis);
  return [
    campaign === null ? t(language, 'summary.no-campaign') : datesText(language, campaign, before),
    ...(asOf === null ? [] : [t(language, 'summary.as-of', { day: isoDay(asOf) })]),
    ...(n === null || isFew(n) ? [] : [t(language, 'summary.n', { n })]),
  ].join(t(language, 'summary.standing-join'));
}

function datesText(language: Language, campaign: Period, before: Period | null): string {
  const days = daysText(campaign);
  if (before === null) return days;
  const adjoining = before.to === campaign.from - 1 && daysIn(before) === daysIn(campaign);
  return adjoining
    ? t(language, 'summary.against-days', { days, n: daysIn(before) })
    : t(language, 'summary.against', { days, before: daysText(before) });
}

/** `2026-06-01 – 06-18`: the year once, where both days share it. */
export function daysText({ from, to }: Period): string {
  const [first, last] = [isoDay(from), isoDay(to)];
  const end = first.slice(0, 4) === last.slice(0, 4) ? last.slice(5) : last;
  return from === to ? first : `${first} – ${end}`;
}

/** Those reached in the campaign, else all who entered the path, else all customers. */
function peopleOf({ evaluation, funnel, segmentation }: Analysis): number | null {
  const reach = evaluation?.rows.find(({ metric }) => metric === 'reach')?.after.value;
  return reach ?? funnel?.totals.entered ?? segmentation?.customers ?? null;
}
