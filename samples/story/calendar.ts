import { DAY_MS, type Day, type Millis, type Period, parseIsoDay } from '#core';
import type { Random } from '../random.ts';

const day = (iso: string): Day => parseIsoDay(iso)!;

/** Days the invented shop has orders for. */
export const SEASON: Period = { from: day('2025-07-01'), to: day('2026-06-25') };
/** The 618 sale. */
export const CAMPAIGN: Period = { from: day('2026-06-01'), to: day('2026-06-18') };
/** The member weeks just before it, as long as the sale. */
export const BEFORE: Period = { from: day('2026-05-14'), to: day('2026-05-31') };

const SALES: readonly { readonly period: Period; readonly weight: number }[] = [
  { period: { from: day('2025-11-01'), to: day('2025-11-11') }, weight: 2.2 },
  { period: { from: day('2025-12-10'), to: day('2025-12-14') }, weight: 1.5 },
  { period: { from: day('2026-01-20'), to: day('2026-02-08') }, weight: 1.3 },
  { period: { from: day('2026-02-15'), to: day('2026-02-22') }, weight: 0.4 },
  { period: { from: day('2026-06-01'), to: day('2026-06-03') }, weight: 2.4 },
  { period: { from: day('2026-06-04'), to: day('2026-06-15') }, weight: 1.6 },
  { period: { from: day('2026-06-16'), to: day('2026-06-18') }, weight: 2.8 },
];

/** How busy the shop is on a day; 1 is a plain weekday. */
export function busyness(date: Day): number {
  const weekday = (date + 4) % 7;
  const weekend = weekday === 0 || weekday === 6 ? 1.15 : 1;
  const sale = SALES.find(({ period }) => date >= period.from && date <= period.to);
  return weekend * (sale?.weight ?? 1);
}

/** A time of a day, mostly late morning or evening, to the minute. */
export function timeOfDay(date: Day, random: Random): Millis {
  const hour = 8 + random.weighted([2, 4, 7, 7, 5, 4, 4, 4, 4, 4, 5, 6, 8, 9, 7, 4]);
  return date * DAY_MS + (hour * 60 + random.integer(0, 59)) * 60_000;
}

/** A busy day of a period, busier days more often. */
export function dayIn({ from, to }: Period, random: Random): Day {
  const weights = Array.from({ length: to - from + 1 }, (_, offset) => busyness(from + offset));
  return from + random.weighted(weights);
}
