const HOUR_MS = 3_600_000;

/** Words that say which half of the day an hour is in. */
const MORNING = /^(?:上午|早上|早晨|凌晨|清晨|am|a\.m\.)/i;
const AFTERNOON = /^(?:下午|晚上|傍晚|中午|晚|pm|p\.m\.)/i;
const HALF = '上午|早上|早晨|凌晨|清晨|下午|晚上|傍晚|中午|晚|[ap]\\.?m\\.?';
const CLOCK = new RegExp(
  `^(${HALF})?\\s*(\\d{1,2})(?:[:时點点](\\d{1,2})?(?:[:分](\\d{1,2})(?:[.,](\\d{1,9}))?秒?)?分?)?\\s*(${HALF})?$`,
  'i',
);
const ZONE =
  /(?<=\d|秒|分|m\.?)\s*(?:z|(?:utc|gmt)(?:[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}(?::?\d{2})?|[ecmp][sd]t|bst|ist|jst|hkt|sgt|cest|cet)$/i;

/** A time of day. */
export interface Clock {
  /** Milliseconds since midnight. */
  readonly ms: number;
  /** A time zone was written behind it; the wall clock is kept as written. */
  readonly zone: boolean;
}

/**
 * A time of day as people write it; `null` when the text isn't one.
 *
 * @example
 * parseClock('13:05') // => { ms: 47100000, zone: false }
 * parseClock('下午1:05') // => { ms: 47100000, zone: false }
 * parseClock('12:30 am') // => { ms: 1800000, zone: false }
 * parseClock('13:05:00 -0400') // => { ms: 47100000, zone: true }
 * parseClock('25:00') // => null
 */
export function parseClock(text: string): Clock | null {
  const zone = ZONE.test(text);
  const match = CLOCK.exec(zone ? text.replace(ZONE, '') : text);
  if (match === null) return null;
  const [, before, hourText, minuteText, secondText, fraction, after] = match;
  const half = before ?? after;
  // A bare number is no time of day unless a word says so.
  if (half === undefined && minuteText === undefined && !/[时點点]/.test(text)) return null;
  const hour = hourOf(Number(hourText), half);
  const minute = Number(minuteText ?? 0);
  const second = Number(secondText ?? 0);
  if (hour === null || minute > 59 || second > 59) return null;
  const millis = fraction === undefined ? 0 : Math.trunc(Number(`0.${fraction}`) * 1000);
  return { ms: hour * HOUR_MS + minute * 60_000 + second * 1000 + millis, zone };
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (hour > 23) return null;
  if (half === undefined || hour > 12) return hour;
  if (MORNING.test(half)) return hour === 12 ? 0 : hour;
  // 中午 11:30 is before noon.
  if (half === '中午' && hour >= 10) return hour;
  return AFTERNOON.test(half) && hour < 12 ? hour + 12 : hour;
}
