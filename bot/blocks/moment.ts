import { isoDay, type Language, type Period, t } from '#core';

const DAY_MS = 86_400_000;

/**
 * A time for people in a zone: `10:12` on the same day, `06-18 10:12` in the same year, else with its
 * year; the zone is named where nobody set one.
 */
export function momentText(at: number, now: number, timeZone: string | null): string {
  const zone = timeZone ?? 'UTC';
  const [day, time] = partsOf(at, zone);
  const [today] = partsOf(now, zone);
  const sameYear = day.slice(0, 4) === today.slice(0, 4) && Math.abs(now - at) < 366 * DAY_MS;
  const shown = day === today ? time : `${sameYear ? day.slice(5) : day} ${time}`;
  return timeZone === null ? `${shown} UTC` : shown;
}

function partsOf(at: number, timeZone: string): readonly [day: string, time: string] {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return [`${part('year')}-${part('month')}-${part('day')}`, `${part('hour')}:${part('minute')}`];
}

/** Days of a period, or that all dates count. */
export function periodText(period: Period | null, language: Language): string {
  if (period === null) return t(language, 'bot.blocks.all-dates');
  const [from, to] = [isoDay(period.from), isoDay(period.to)];
  return from === to ? from : `${from} – ${to}`;
}
